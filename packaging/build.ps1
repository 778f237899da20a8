# Builds what a user of Windows downloads, from the tree that mvn package leaves.
#
#   packaging\build.ps1 [zip] [msi] [exe]    without a word: zip, and msi and exe where the WiX toolset is installed
#
#   KISTA_TREE    a tree that is built already; without it mvn builds one
#   KISTA_JDK     the JDK 25 or later to use; without it JAVA_HOME, or the one on the PATH
#
# Results and their sizes lie in target\package.
param([Parameter(ValueFromRemainingArguments = $true)] [string[]] $Wanted = @())
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Say($text) { Write-Host "== $text" }

function Invoke-Tool($tool, [string[]] $arguments) {
  & $tool @arguments
  if ($LASTEXITCODE -ne 0) { throw "packaging: $tool ended with $LASTEXITCODE" }
}

function Find-Jdk {
  $java = Get-Command java -ErrorAction SilentlyContinue
  $onPath = if ($java) { Split-Path (Split-Path $java.Source) }
  foreach ($candidate in @($env:KISTA_JDK, $env:JAVA_HOME, $onPath)) {
    if (-not $candidate -or -not (Test-Path "$candidate\bin\jpackage.exe")) { continue }
    $release = Select-String -Path "$candidate\release" -Pattern '^JAVA_VERSION="(\d+)'
    if ($release -and [int] $release.Matches[0].Groups[1].Value -ge 25) { return $candidate }
  }
  throw 'packaging: needs a JDK 25 or later and found none; set JAVA_HOME or KISTA_JDK to one'
}

$jdk = Find-Jdk
$out = Join-Path (Get-Location) 'target\package'
$image = Join-Path $out 'image\Kista'
if ($env:KISTA_TREE) { $tree = (Resolve-Path $env:KISTA_TREE).Path } else {
  Say 'Building the tree'
  Invoke-Tool mvn @('-q', '-B', '-DskipTests', '-Ppackage', 'package', '-Dkista.packaging.skip=true')
  $tree = Join-Path (Get-Location) 'target\kista'
}
$version = (Get-Item "$tree\lib\kista-*.jar").BaseName -replace '^kista-', ''
if (-not $Wanted) {
  $Wanted = @('zip')
  if (Get-Command wix, candle -ErrorAction SilentlyContinue) { $Wanted += 'msi', 'exe' }
}

Say 'Linking the runtime'
# -Force: jlink makes its licence texts read-only.
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
$modules = New-Item -ItemType Directory (Join-Path $out 'modules')
Copy-Item "$tree\lib\*.jar" $modules
Invoke-Tool "$jdk\bin\java" (@('packaging\StackMaps.java') + (Get-Item "$modules\*.jar").FullName)
Invoke-Tool "$jdk\bin\jlink" @('@packaging\jlink.args', '--module-path', $modules.FullName, '--output', "$out\runtime")
Remove-Item -Recurse -Force $modules
$natives = Join-Path $out 'natives'
New-Item -ItemType Directory $natives | Out-Null
Push-Location $natives
foreach ($jar in Get-Item (Join-Path $tree 'lib\javafx-*-win*.jar')) { Invoke-Tool "$jdk\bin\jar" @('--extract', '--file', $jar.FullName) }
# Of the C library, which both bring, Java's own stays.
Get-ChildItem -Recurse -Filter *.dll | Where-Object { -not (Test-Path "$out\runtime\bin\$($_.Name)") } |
  Move-Item -Destination "$out\runtime\bin"
Pop-Location
Remove-Item -Recurse -Force $natives

Say 'Making the application image'
Invoke-Tool "$jdk\bin\jpackage" @('@packaging\jpackage\image.args', '@packaging\jpackage\windows.args', '--name', 'Kista',
  '--app-version', $version, '--runtime-image', "$out\runtime", '--dest', "$out\image")
Remove-Item -Recurse -Force "$out\runtime"
# The folder for the PATH: kista there opens the window or runs a command, and no variable of other programs gets through it.
New-Item -ItemType Directory "$image\bin" | Out-Null
Copy-Item packaging\launcher\kista.bat "$image\bin"

Say 'Adding the licences'
$documents = New-Item -ItemType Directory (Join-Path $image 'doc')
Copy-Item packaging\THIRD-PARTY.md, LICENSE, README.md, CHANGELOG.md, SECURITY.md $documents
if (Test-Path "$tree\kista-bom.json") { Copy-Item "$tree\kista-bom.json" $documents }
Add-Type -AssemblyName System.IO.Compression.FileSystem
foreach ($jar in Get-Item "$tree\lib\*.jar") {
  $zip = [IO.Compression.ZipFile]::OpenRead($jar.FullName)
  foreach ($entry in $zip.Entries | Where-Object FullName -Match '^META-INF/[^/]*(LICENSE|NOTICE)[^/]*$') {
    $folder = New-Item -ItemType Directory -Force (Join-Path $documents "licences\$($jar.BaseName)")
    [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, (Join-Path $folder $entry.Name), $true)
  }
  $zip.Dispose()
}

Say 'Training: the commands, then the window off-screen'
$rehearsal = New-Item -ItemType Directory (Join-Path $out 'rehearsal')
$java = @('-XX:+UseSerialGC', '-Xms8m', '-Xmx2g', '--enable-native-access=javafx.graphics,dev.kista', '-Xlog:aot=off')
Invoke-Tool "$image\runtime\bin\java" ($java + @('-XX:TieredStopAtLevel=1', "-XX:AOTCacheOutput=$image\app\kista-verb.aot",
    '--module', 'dev.kista/dev.kista.Rehearsal', $rehearsal.FullName))
Invoke-Tool "$image\runtime\bin\java" ($java + @('-XX:+UnlockDiagnosticVMOptions', '-XX:-AOTRecordTraining',
    "-XX:AOTCacheOutput=$image\app\kista-window.aot",
    "-Dkista.tour=$rehearsal\tour", '-Dkista.offscreen=true', '--module', 'dev.kista/dev.kista.Main'))
Remove-Item -Recurse -Force $rehearsal

foreach ($each in $Wanted) {
  switch ($each) {
    'zip' { Compress-Archive -Path $image -DestinationPath "$out\kista-$version-windows-$($env:PROCESSOR_ARCHITECTURE.ToLower()).zip" }
    { $_ -in 'msi', 'exe' } {
      Invoke-Tool "$jdk\bin\jpackage" @("@packaging\jpackage\$each.args", '--app-version', $version, '--app-image', $image, '--dest', $out)
    }
    default { throw "packaging: cannot make $each; it is one of zip, msi, exe" }
  }
}

Say 'Sizes'
Get-ChildItem $out -File | ForEach-Object { '{0,6:N1} MB  {1}' -f ($_.Length / 1e6), $_.Name } | Tee-Object "$out\SIZES.txt"
