#!/usr/bin/env bash
# Measures the packaged Kista beside KeePassXC under one virtual screen: from the start of the process to the painted unlock
# window, memory once that window has been still for five seconds, kista convert of a small .env, and the sizes of the
# packages. Must be run by root: Kista closes its memory to everybody else.
#
#   packaging/measure.sh [RUNS]     7 runs of each in turn, if not given; packaging/build.sh must have run before
#
# Needs Xvfb, keepassxc and python3. A machine that does other work at the same time makes all times too long.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-7}
kista=$PWD/target/package/image/kista/bin/kista
test "$(id -u)" = 0 || { echo "measure: only root may read how much memory Kista takes" >&2; exit 1; }
test -x "$kista" || { echo "measure: there is no $kista; run packaging/build.sh" >&2; exit 1; }
work=$(mktemp -d)
screen=
trap 'if [ -n "$screen" ]; then kill "$screen"; fi; rm -rf "$work"' EXIT

mkdir "$work/home" "$work/screen"
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config
unset WAYLAND_DISPLAY
Xvfb -displayfd 3 -screen 0 1280x800x24 -fbdir "$work/screen" -noreset -nolisten tcp 3>"$work/display" 2>/dev/null &
screen=$!
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

KISTA_PASSWORD='correct horse battery staple' "$kista" create "$work/vault.kdbx"
printf 'DB_PASSWORD=hunter2\nAPI_KEY="two words"\n' >"$work/small.env"

median() { sort -n | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
column() { awk -v n="$2" '{print $n}' "$1"; }

window() { python3 packaging/measure.py "$work/screen/Xvfb_screen0" 5 "${@:2}" >>"$work/$1"; }
# Once each to have the files in memory, as for any program that was used today.
window warm "$kista" "$work/vault.kdbx"
window warm keepassxc "$work/vault.kdbx"
for ((i = 0; i < runs; i++)); do
  window kista "$kista" "$work/vault.kdbx"
  window keepassxc keepassxc "$work/vault.kdbx"
  for _ in 1 2 3; do
    start=$EPOCHREALTIME
    "$kista" convert "$work/small.env" >/dev/null
    awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN {print b - a}' >>"$work/convert"
  done
done

ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
row() { printf '| %-34s | %10s | %10s | %6s | %6s |\n' "$@"; }
printf 'Load of the machine while measuring: %s; %s runs, medians.\n\n' "$(cut -d' ' -f1 /proc/loadavg)" "$runs"
row "" Kista KeePassXC ratio goal
row --- ---: ---: ---: ---:
a=$(column "$work/kista" 1 | median) b=$(column "$work/keepassxc" 1 | median)
row "start to painted unlock window, s" "$a" "$b" "$(ratio "$a" "$b")" 3
a=$(column "$work/kista" 2 | median) b=$(column "$work/keepassxc" 2 | median)
row "resident memory, MB" "$a" "$b" "$(ratio "$a" "$b")" 1.3
a=$(column "$work/kista" 3 | median) b=$(column "$work/keepassxc" 3 | median)
row "proportional memory, MB" "$a" "$b" "$(ratio "$a" "$b")" ""
row "kista convert of a small .env, s" "$(median <"$work/convert")" "" "" 0.25
deb=$(find target/package -maxdepth 1 -name '*.deb' -exec du -b {} + | awk '{printf "%.1f", $1 / 1e6}')
other=$(apt-cache show keepassxc 2>/dev/null | awk '/^Size:/ {printf "%.1f", $2 / 1e6; exit}')
if [ -n "$deb" ] && [ -n "$other" ]; then row "package, MB (KeePassXC: without Qt)" "$deb" "$other" "$(ratio "$deb" "$other")" ""; fi
