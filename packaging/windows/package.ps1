# Makes the packages for Windows in build\dist: an installer and a zip for a stick. NOT RUN HERE: there was no Windows to try it on.
# Needs: Python 3.11 to 3.14 as "py", git, and Inno Setup 6 (iscc on the path). The models must lie in assets\models (see packaging\models).
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

$work = Join-Path $PWD "build\freeze"
$dist = Join-Path $PWD "build\dist"
$tools = Join-Path $work "tools"
$python = Join-Path $PWD ".venv\Scripts\python.exe"
$pip = @("-m", "pip", "install", "--quiet", "--disable-pip-version-check")

if (-not (Test-Path $python)) { Invoke-Checked "py" @("-3", "-m", "venv", ".venv") }
Invoke-Checked $python ($pip + @("--require-hashes", "--only-binary", ":all:", "-r", "packaging\requirements.lock"))
Invoke-Checked $python ($pip + @("--no-deps", "--no-build-isolation", "-e", "."))
Invoke-Checked $python ($pip + @("--require-hashes", "--only-binary", ":all:", "--upgrade", "--target", $tools, "-r", "packaging\freeze\requirements.lock"))
Invoke-Checked $python @("packaging\icons.py", "build\icons")

$env:PYTHONPATH = "$PWD;$tools"
$env:PYTHONHASHSEED = "0"
Invoke-Checked $python @("-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", "$work\dist", "--workpath", "$work\work", "packaging\freeze\smeai.spec")
Invoke-Checked $python @("packaging\freeze\describe.py", "--collected", "$work\work\smeai\collected.json", "--into", "$work\dist\smeai", "--tools", $tools)

$version = & $python -c "from importlib.metadata import version; print(version('smeai'))"
New-Item -ItemType Directory -Force $dist | Out-Null
Copy-Item "packaging\windows\portable.cmd" "$work\dist\smeai\portable.cmd"
Compress-Archive -Force -Path "$work\dist\smeai" -DestinationPath "$dist\smeai-$version-windows-x64.zip"
Remove-Item "$work\dist\smeai\portable.cmd"
Invoke-Checked "iscc" @("/Q", "/DVersion=$version", "/DFolder=build\freeze\dist\smeai", "/O$dist", "packaging\windows\smeai.iss")
