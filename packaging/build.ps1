# Builds what a user of Windows downloads, from the tree that mvn package leaves.
#
#   packaging\build.ps1 [zip] [msi] [exe]    without a word: zip, and msi and exe where the WiX toolset is installed
#
#   KISTA_TREE    a tree that is built already; without it mvn builds one
#   KISTA_JDK     the JDK 25 or later to use; without it JAVA_HOME, or the one on the PATH
#
# Results and their sizes lie in target\package.
param([string[]] $Wanted = @())
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
$tree = $env:KISTA_TREE
if (-not $tree) {
  Say 'Building the tree'
  Invoke-Tool mvn @('-q', '-B', '-DskipTests', '-Ppackage', 'package', '-Dkista.packaging.skip=true')
  $tree = 'target\kista'
}
$version = (Get-Item "$tree\lib\kista-*.jar").BaseName -replace '^kista-', ''
if (-not $Wanted) {
  $Wanted = @('zip')
  if (Get-Command wix, candle -ErrorAction SilentlyContinue) { $Wanted += 'msi', 'exe' }
}

Say 'Linking the runtime'
if (Test-Path $out) { Remove-Item -Recurse $out }
New-Item -ItemType Directory $out | Out-Null
Invoke-Tool "$jdk\bin\jlink" @('@packaging\jlink.args', '--module-path', "$tree\lib", '--output', "$out\runtime")
$natives = Join-Path $out 'natives'
New-Item -ItemType Directory $natives | Out-Null
Push-Location $natives
foreach ($jar in Get-Item (Join-Path $tree 'lib\javafx-*-win*.jar')) { Invoke-Tool "$jdk\bin\jar" @('--extract', '--file', $jar.FullName) }
Get-ChildItem -Recurse -Filter *.dll | Move-Item -Destination "$out\runtime\bin"
Pop-Location
Remove-Item -Recurse $natives

Say 'Making the application image'
Invoke-Tool "$jdk\bin\jpackage" @('@packaging\jpackage\image.args', '@packaging\jpackage\windows.args', '--name', 'Kista',
  '--app-version', $version, '--runtime-image', "$out\runtime", '--dest', "$out\image")
Remove-Item -Recurse "$out\runtime"
Copy-Item packaging\THIRD-PARTY.md, LICENSE, README.md, CHANGELOG.md, SECURITY.md $image
if (Test-Path "$tree\kista-bom.json") { Copy-Item "$tree\kista-bom.json" $image }

Say 'Training: the window, off-screen'
$tour = Join-Path $out 'tour'
Invoke-Tool "$image\runtime\bin\java" @('-XX:+UseSerialGC', '-Xms8m', '-Xmx2g', '--enable-native-access=javafx.graphics,dev.kista',
  "-XX:AOTCacheOutput=$image\app\kista-window.aot", '-Xlog:aot=off', "-Dkista.tour=$tour", '-Dkista.offscreen=true',
  '--module', 'dev.kista/dev.kista.Main')
Remove-Item -Recurse $tour

foreach ($each in $Wanted) {
  switch ($each) {
    'zip' { Compress-Archive -Path $image -DestinationPath "$out\kista-$version-windows-x64.zip" }
    { $_ -in 'msi', 'exe' } {
      Invoke-Tool "$jdk\bin\jpackage" @("@packaging\jpackage\$each.args", '--app-version', $version, '--app-image', $image, '--dest', $out)
    }
    default { throw "packaging: cannot make $each; it is one of zip, msi, exe" }
  }
}

Say 'Sizes'
Get-ChildItem $out -File | ForEach-Object { '{0,6:N1} MB  {1}' -f ($_.Length / 1e6), $_.Name } | Tee-Object "$out\SIZES.txt"
