; Inno Setup's recipe for the Windows installer, from the folder that `build.py app` makes with hearsay.spec.
; `python packaging\build.py installer` calls it; Inno Setup 6 must be installed.
#define Version GetEnv("HEARSAY_VERSION")

[Setup]
AppId={{7B0C0C64-0D0A-4C39-9D0B-4F6E6B0C9A51}
AppName=Hearsay
AppVersion={#Version}
AppPublisher=The Hearsay authors
DefaultDirName={autopf}\Hearsay
DefaultGroupName=Hearsay
DisableProgramGroupPage=yes
; without administrator's rights it installs for the one user
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\share\icons\hearsay.ico
UninstallDisplayIcon={app}\hearsay-window.exe
OutputDir=..\..\build
OutputBaseFilename=hearsay-{#Version}-setup
Compression=lzma2/ultra64
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern

[Files]
Source: "..\..\build\hearsay\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Hearsay"; Filename: "{app}\hearsay-window.exe"

[Tasks]
Name: path; Description: "Make the command ""hearsay"" known in every console"; Flags: unchecked; Check: not IsAdminInstallMode

[Registry]
; offered under "Open with" for each format; no file type is taken over
Root: HKA; Subkey: "Software\Classes\Hearsay.Article"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Hearsay.Article\shell\open\command"; ValueType: string; ValueData: """{app}\hearsay-window.exe"" ""%1"""
#define Offer(str Suffix) \
  "Root: HKA; Subkey: ""Software\Classes\" + Suffix + "\OpenWithProgids""; ValueType: string; ValueName: ""Hearsay.Article""; ValueData: """"; Flags: uninsdeletevalue"
#emit Offer(".txt")
#emit Offer(".md")
#emit Offer(".html")
#emit Offer(".htm")
#emit Offer(".mhtml")
#emit Offer(".pdf")
#emit Offer(".docx")
#emit Offer(".odt")
#emit Offer(".rtf")
#emit Offer(".epub")
#emit Offer(".eml")
#emit Offer(".msg")
#emit Offer(".srt")
#emit Offer(".vtt")
#emit Offer(".warc")
#emit Offer(".wacz")
#emit Offer(".webarchive")
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: not IsAdminInstallMode

[UninstallDelete]
; the library, the settings and the log are the user's and stay
Type: dirifempty; Name: "{app}"
