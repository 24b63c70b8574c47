; Inno Setup 6 script: an installer for one user, without administrator rights. NOT RUN HERE: there was no Windows to try it on.
; package.ps1 calls it:  iscc /DVersion=0.1.0 /DFolder=build\freeze\dist\smeai /O"build\dist" packaging\windows\smeai.iss

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Folder
  #error Give the frozen folder: /DFolder=build\freeze\dist\smeai
#endif

[Setup]
AppId={{6E2B1A54-6D0B-4C8B-9C0E-5B8E2F6D7A31}
AppName=smeai
AppVersion={#Version}
AppPublisher=The smeai authors
DefaultDirName={autopf}\smeai
DefaultGroupName=smeai
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputBaseFilename=smeai-{#Version}-windows-x64-setup
SetupIconFile=..\..\build\icons\smeai.ico
UninstallDisplayIcon={app}\smeai.exe
Compression=lzma2/normal
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; an older version may have files that this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\smeai"; Filename: "{app}\smeai.exe"
Name: "{autodesktop}\smeai"; Filename: "{app}\smeai.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\smeai.exe"; Description: "{cm:LaunchProgram,smeai}"; Flags: nowait postinstall skipifsilent
