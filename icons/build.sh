#!/usr/bin/env bash
# Draws every raster icon from the two SVG files beside this script. The results are kept in the repository, so that
# building Kista needs none of these programs: rsvg-convert (Debian: librsvg2-bin), convert (imagemagick), png2icns (icnsutils).
set -euo pipefail
cd "$(dirname "$0")"

window=../src/main/resources/dev/kista/desktop/icons
mkdir -p png "$window"
for size in 16 22 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" kista.svg --output "png/kista-$size.png"
done
for size in 16 32 48 64 128 256; do
  cp "png/kista-$size.png" "$window/"
done
convert png/kista-16.png png/kista-24.png png/kista-32.png png/kista-48.png png/kista-64.png png/kista-256.png kista.ico
png2icns kista.icns png/kista-16.png png/kista-32.png png/kista-48.png png/kista-128.png png/kista-256.png png/kista-512.png
