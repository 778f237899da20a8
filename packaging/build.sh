#!/usr/bin/env bash
# Builds what a user downloads, on Linux and macOS, from the tree that mvn package leaves.
#
#   packaging/build.sh [tar] [deb] [rpm] [dmg]    without a word: all that this machine has the programs for
#                                                 (dmg on macOS, the others on Linux)
#
#   KISTA_TREE    a tree that is built already; without it mvn builds one
#   KISTA_JDK     the JDK 25 or later to use; without it JAVA_HOME, the PATH and the usual places are searched
#
# Results and their sizes lie in target/package.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '== %s\n' "$*"; }
fail() {
  printf 'packaging: %s\n' "$*" >&2
  exit 1
}

find_jdk() {
  local home release on_path=
  on_path=$(command -v java || true)
  if [ -n "$on_path" ]; then on_path=$(dirname "$(dirname "$(realpath "$on_path")")"); fi
  for home in "${KISTA_JDK-}" "${JAVA_HOME-}" "$on_path" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${SDKMAN_DIR-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/*; do
    if [ ! -x "$home/bin/jpackage" ] || [ ! -r "$home/release" ]; then continue; fi
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if ((release >= 25)); then
      printf '%s\n' "$home"
      return
    fi
  done
  fail "needs a JDK 25 or later and found none; set JAVA_HOME or KISTA_JDK to one"
}

out=$PWD/target/package
platform=linux name=kista image=$out/image/kista
java_home=$image/lib/runtime caches=$image/lib share=$image/share
jdk=$(find_jdk)
machine=$(uname -m)
if [ "$(uname -s)" = Darwin ]; then
  platform=macos name=Kista image=$out/image/Kista.app/Contents
  java_home=$image/runtime/Contents/Home caches=$image/app share=$image/Resources/share
fi

if [ -z "${KISTA_TREE-}" ]; then
  say "Building the tree"
  mvn -q -B -DskipTests -Ppackage package -Dkista.packaging.skip
fi
tree=$(cd "${KISTA_TREE:-target/kista}" && pwd)
jar=$(basename "$(find "$tree/lib" -name 'kista-*.jar')" .jar)
version=${jar#kista-}
# Everything in the packages has the date of the commit, so that two builds of one commit are the same but for the two caches
# of classes: Java puts addresses and counts of its training into those.
date=$(git log -1 --format=%cI 2>/dev/null || date -Iseconds)

wanted=("$@")
if ((${#wanted[@]} == 0)); then
  if [ $platform = macos ]; then wanted=(dmg); else wanted=(tar); fi
  if command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null; then wanted+=(deb); fi
  if command -v rpmbuild >/dev/null; then wanted+=(rpm); fi
fi

# The Java with Kista in it.
runtime() {
  say "Linking the runtime"
  rm -rf "$out"
  mkdir -p "$out/modules"
  cp "$tree"/lib/*.jar "$out/modules/"
  "$jdk/bin/java" packaging/StackMaps.java "$out"/modules/*.jar
  "$jdk/bin/jlink" @packaging/jlink.args --module-path "$out/modules" --output "$out/runtime" 2>&1 |
    grep -v 'signed modular JAR' || true
  rm -rf "$out/modules"
  test -x "$out/runtime/bin/java" || fail "jlink made no runtime"
  mkdir "$out/natives"
  (
    cd "$out/natives"
    for each in "$tree"/lib/javafx-*-*.jar; do "$jdk/bin/jar" --extract --file "$each"; done
    find . -type f \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$out/runtime/lib/" \;
  )
  rm -rf "$out/natives"
}

application_image() {
  say "Making the application image"
  # macOS takes no version that begins with 0; what a person sees is put right below.
  local shown=$version
  if [ $platform = macos ]; then shown=${version/#0./1.}; fi
  "$jdk/bin/jpackage" @packaging/jpackage/image.args "@packaging/jpackage/$platform.args" --name "$name" \
    --app-version "$shown" --runtime-image "$out/runtime" --dest "$out/image"
  rm -rf "$out/runtime"
  # The launcher of the built tree: it tells verbs from windows, and no variable of other programs gets through it.
  if [ $platform = linux ]; then
    rm -f "$image/lib/libapplauncher.so" "$image/lib/app/kista.cfg" "$image/lib/kista.png"
    install -m 755 packaging/launcher/kista "$image/bin/kista"
    desktop_entry
  else
    plutil -replace CFBundleShortVersionString -string "$version" "$image/Info.plist"
    mkdir -p "$image/Resources/bin"
    install -m 755 packaging/launcher/kista "$image/Resources/bin/kista"
  fi
  documents
}

# What a desktop wants to know.
desktop_entry() {
  local size
  mkdir -p "$share"
  cp -R packaging/linux/share/. "$share/"
  sed -i "s/@VERSION@/$version/; s/@DATE@/${date%%T*}/" "$share/metainfo/dev.kista.Kista.metainfo.xml"
  for size in 16 22 24 32 48 64 128 256 512; do
    install -D -m 644 "icons/png/kista-$size.png" "$share/icons/hicolor/${size}x$size/apps/dev.kista.Kista.png"
  done
  install -D -m 644 icons/kista.svg "$share/icons/hicolor/scalable/apps/dev.kista.Kista.svg"
  install -D -m 644 icons/kista.svg "$share/icons/hicolor/scalable/mimetypes/dev.kista.Kista-vault.svg"
  install -D -m 644 icons/kista-symbolic.svg "$share/icons/hicolor/symbolic/apps/dev.kista.Kista-symbolic.svg"
}

# A manual, completion, and who wrote the libraries.
documents() {
  mkdir -p "$share/doc/kista"
  java --module dev.kista/dev.kista.cli.manual.ManualPages "$share"
  gzip -9n "$share/man/man1/kista.1"
  install -m 644 packaging/THIRD-PARTY.md LICENSE README.md CHANGELOG.md SECURITY.md "$share/doc/kista/"
  if [ -e "$tree/kista-bom.json" ]; then
    install -m 644 "$tree/kista-bom.json" "$share/doc/kista/"
  else
    say "There is no kista-bom.json: mvn -Ppackage package makes it, and not with -o. The packages will lack it"
  fi
  licences "$share/doc/kista/licences"
}

# The texts that the libraries carry in their jars.
licences() {
  local each name
  for each in "$tree"/lib/*.jar; do
    name=$1/$(basename "$each" .jar)
    "$jdk/bin/jar" --list --file "$each" | grep -E '^META-INF/[^/]*(LICENSE|NOTICE)[^/]*$' >"$out/texts" || continue
    mkdir -p "$name"
    (cd "$name" && xargs "$jdk/bin/jar" --extract --file "$each" <"$out/texts" && mv META-INF/* . && rmdir META-INF)
  done
  rm -f "$out/texts"
}

# Starts the image's Java as its launcher would.
java() {
  "$java_home/bin/java" -XX:+UseSerialGC -Xms8m -Xmx2g --enable-native-access=javafx.graphics,dev.kista "$@"
}

# Java watches what Kista does first, and keeps the classes for it ready.
train() {
  say "Training: the commands, then the window off-screen"
  local rehearsal=$out/rehearsal
  mkdir -p "$rehearsal"
  # What is compiled is not recorded: Java would compile as much again at once, while the command or the window waits for the
  # processor, and the window's cache would take 7 MB more.
  local unrecorded=(-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining)
  rehearse verb -XX:TieredStopAtLevel=1 "${unrecorded[@]}" --module dev.kista/dev.kista.Rehearsal "$rehearsal"
  rehearse window "${unrecorded[@]}" -Dkista.offscreen=true -Dkista.tour="$rehearsal/tour" --module dev.kista/dev.kista.Main
  rm -rf "$rehearsal"
}

rehearse() {
  local cache=$caches/kista-$1.aot log=$out/rehearsal/$1.log
  shift
  java -XX:AOTCacheOutput="$cache" -Xlog:aot=off "$@" >"$log" 2>&1 || true
  test -s "$cache" || {
    cat "$log"
    fail "the rehearsal left no $cache"
  }
}

archive() {
  say "Packing the portable archive"
  local name
  name=kista-$version-$platform-$machine.tar.gz
  tar --create --sort=name --mtime="$date" --owner=0 --group=0 --numeric-owner --directory "$out/image" \
    --exclude 'kista/lib/app' --transform "s,^kista,kista-$version," kista | gzip -n >"$out/$name"
}

# jpackage makes the package; what it has no option for is added: /usr/bin/kista and /usr/share.
deb() {
  say "Making the Debian package"
  local made=$out/deb tree=$out/deb-tree
  DPKG_DEB_COMPRESSOR_TYPE=none "$jdk/bin/jpackage" @packaging/jpackage/deb.args --app-version "$version" \
    --app-image "$image" --resource-dir packaging/linux/deb --dest "$made"
  dpkg-deb --raw-extract "$made"/*.deb "$tree"
  rm -rf "$tree/opt/kista/share" "$tree/opt/kista/lib/app"
  mkdir -p "$tree/usr/bin"
  cp -a "$image/share" "$tree/usr/share"
  install -m 644 packaging/linux/deb/copyright "$tree/usr/share/doc/kista/"
  ln -s ../../opt/kista/bin/kista "$tree/usr/bin/kista"
  # Its scripts call xdg-utils; what lies in /usr/share is noticed without them.
  rm -f "$tree"/DEBIAN/{pre,post}{inst,rm}
  (cd "$tree" && find opt usr -type f -exec md5sum {} + >DEBIAN/md5sums)
  sed -i "s/^Installed-Size:.*/Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f1)/" "$tree/DEBIAN/control"
  find "$tree" -exec touch --no-dereference --date "$date" {} +
  SOURCE_DATE_EPOCH=$(date --date "$date" +%s) fakeroot dpkg-deb --root-owner-group -Zxz --build "$tree" \
    "$out/kista_${version}_$(dpkg --print-architecture).deb"
  rm -rf "$made" "$tree"
}

rpm() {
  say "Making the RPM package"
  SOURCE_DATE_EPOCH=$(date --date "$date" +%s) KISTA_SHARE=$share "$jdk/bin/jpackage" @packaging/jpackage/rpm.args \
    --app-version "$version" --app-image "$image" --resource-dir packaging/linux/rpm --dest "$out"
}

dmg() {
  say "Making the disk image"
  # What was added since jpackage sealed the application is sealed in; "-" is no certificate, only a checksum.
  codesign --force --deep --sign - "$out/image/Kista.app"
  "$jdk/bin/jpackage" @packaging/jpackage/dmg.args --app-version "${version/#0./1.}" \
    --app-image "$out/image/Kista.app" --dest "$out"
  mv "$out"/Kista-*.dmg "$out/kista-$version-macos-$machine.dmg"
}

sizes() {
  say "Sizes"
  (
    cd "$out"
    for each in *.tar.gz *.deb *.rpm *.dmg; do
      if [ -f "$each" ]; then printf '%6.1f MB  %s\n' "$(wc -c <"$each" | awk '{print $1 / 1e6}')" "$each"; fi
    done
    printf '%6.1f MB  installed\n' "$(du -sk "$image" | awk '{print $1 * 1024 / 1e6}')"
  ) | tee "$out/SIZES.txt"
}

runtime
application_image
train
for each in "${wanted[@]}"; do
  case $platform/$each in
    linux/tar) archive ;;
    linux/deb | linux/rpm | macos/dmg) "$each" ;;
    *) fail "cannot make $each here; Linux makes tar, deb and rpm, macOS makes dmg" ;;
  esac
done
sizes
