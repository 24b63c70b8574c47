@echo off
rem Starts smeai from where it lies and keeps everything in the folder "data" beside it, or in the folder named. NOT RUN HERE.
setlocal
set "folder=%~1"
if "%folder%"=="" set "folder=%~dp0data"
start "" "%~dp0smeai.exe" --portable "%folder%"
