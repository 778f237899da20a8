#!/usr/bin/env bash
# Builds a copy of the sources elsewhere, in another time zone and with other permissions, and holds its jar against the one
# in target/kista: they must be the same, byte for byte.
set -euo pipefail
cd "$(dirname "$0")/.."

there=$(mktemp -d)
trap 'rm -rf "$there"' EXIT
cp -R pom.xml src icons packaging "$there/"
(cd "$there" && umask 077 && TZ=Asia/Tokyo LC_ALL=C mvn -q -B -o -Dmaven.test.skip=true package)
here=(target/kista/lib/kista-*.jar)
again=("$there"/target/kista/lib/kista-*.jar)
if ! cmp "${here[0]}" "${again[0]}"; then
  echo "reproducible: two builds of the same sources gave two jars" >&2
  exit 1
fi
echo "reproducible: $(sha256sum "${here[0]}")"
