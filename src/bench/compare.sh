#!/usr/bin/env bash
# Runs Kista and other programs beside each other and prints by how much they differ.
#
#   mvn -q -P bench -DskipTests package -Dbench=none    (builds what this needs)
#   src/bench/compare.sh
#
# First the processor time, so that a busy machine changes little, and the time on the clock behind it. Wanted: node, npm's dotenv (KISTA_NODE_DOTENV),
# python3 with python-dotenv, keepassxc-cli, argon2. What is missing is left out with a line that says so.
set -euo pipefail
cd "$(dirname "$0")/../.."

java=${KISTA_JAVA_HOME:+$KISTA_JAVA_HOME/bin/}java
if ! "$java" --version 2>/dev/null | head -1 | grep -Eq ' (2[5-9]|[3-9][0-9])'; then
  java=$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)
fi
dotenv=${KISTA_NODE_DOTENV:-$PWD/target/peers/node_modules/dotenv}
python=${KISTA_PYTHON:-/usr/bin/python3}
kista=target/kista/bin/kista
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
TIMEFORMAT='%R %U %S'

side() {
  "$java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/kista/lib/*" dev.kista.bench.Side "$@"
}

# The processor time of a whole command and the time on the clock, in milliseconds.
spent() {
  local took
  took=$( { time "$@" >/dev/null 2>&1; } 2>&1 ) || true
  awk '{printf "%.1f %.1f\n", ($2 + $3) * 1000, $1 * 1000}' <<<"$took"
}

# The best of five runs, each of both times by itself.
best() {
  for _ in 1 2 3 4 5; do spent "$@"; done |
    awk 'NR == 1 {a = $1; b = $2} {if ($1 < a) a = $1; if ($2 < b) b = $2} END {print a, b}'
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.1f", a / b}'; }
missing() { printf '%-64s left out: %s is not here\n' "$1" "$2"; }
row() {
  local ours ours_clock theirs theirs_clock
  read -r ours ours_clock <<<"$2"
  read -r theirs theirs_clock <<<"$4"
  printf '%-52s Kista %9s ms (%7s)   %-14s %10s ms (%8s)   %8s times\n' \
    "$1" "$ours" "${ours_clock:--}" "$3" "$theirs" "${theirs_clock:--}" "$(ratio "$theirs" "$ours")"
}

echo "== Parsing 10 MB of env file, again and again in one process: 30 times, after 60 that warm both sides up"
side mixed "$here/big.env" 10000000
side mixed "$here/small.env" 1000000
if node -e "require('$dotenv')" 2>/dev/null; then
  theirs=$(node -e "
    const dotenv = require('$dotenv'), bytes = require('fs').readFileSync('$here/big.env'), runs = 30
    for (let i = 0; i < 60; i++) dotenv.parse(bytes)
    const start = process.cpuUsage()
    for (let i = 0; i < runs; i++) dotenv.parse(bytes)
    const took = process.cpuUsage(start)
    console.log(((took.user + took.system) / 1000 / runs).toFixed(1))")
  row "10 MB, dialect node" "$(side parse "$here/big.env" NODE)" "npm dotenv" "$theirs"
  row "10 MB, dialect compose" "$(side parse "$here/big.env" COMPOSE)" "npm dotenv" "$theirs"
  row "10 MB, dialect compose, every value taken" "$(side take "$here/big.env" COMPOSE)" "npm dotenv" "$theirs"
else
  missing "npm dotenv" "$dotenv"
fi
if "$python" -c 'import dotenv' 2>/dev/null; then
  theirs=$("$python" -c "
import dotenv, io, time
text = open('$here/small.env').read()
start = time.process_time()
dotenv.dotenv_values(stream=io.StringIO(text))
print('%.1f' % ((time.process_time() - start) * 1000))")
  row "1 MB, dialect python" "$(side parse "$here/small.env" PYTHON)" "python-dotenv" "$theirs"
else
  missing "python-dotenv" "$python -c 'import dotenv'"
fi

echo "== Encoding an env file, within a process as above and in a whole one"
side plain "$here/lines.env" 100000
head -1000 "$here/lines.env" >"$here/thousand.env"
# shellcheck disable=SC2016
loop='while IFS="=" read -r key value; do echo "SECRET_$key=$(echo -n "$value" | base64)"; done'
ours=$(spent "$kista" convert --from env --to encoded "$here/lines.env" -o "$here/lines.env_encoded")
test "$(wc -l <"$here/lines.env_encoded")" = 100000
theirs=$(spent bash -c "$loop < $here/thousand.env")
theirs=$(awk -v t="$theirs" 'BEGIN {print t * 100}') # by the line, it is as slow on 1,000 of them
row "100,000 lines, within a process" "$(side encode "$here/lines.env")" "shell loop" "$theirs"
row "100,000 lines, a whole process" "$ours" "shell loop" "$theirs"

echo "== Opening a vault and listing it, whole processes, next to no key derivation"
export KISTA_PASSWORD=pw
for secrets in 10000 100000; do
  side vault "$here/$secrets.kdbx" $secrets
  ours=$(best "$kista" list "$here/$secrets.kdbx")
  if command -v keepassxc-cli >/dev/null; then
    theirs=$(best bash -c "echo pw | keepassxc-cli ls -q -R -f $here/$secrets.kdbx")
    row "$secrets secrets" "$ours" "keepassxc-cli" "$theirs"
  else
    missing "$secrets secrets" keepassxc-cli
  fi
done

echo "== Argon2id, 64 MiB and 3 passes"
for lanes in 1 4; do
  ours=$(side argon2 65536 3 $lanes)
  if command -v argon2 >/dev/null; then
    # It derives the key a second time to verify what it encoded.
    theirs=$(best bash -c "echo -n password | argon2 somesaltsomesalt -id -t 3 -k 65536 -p $lanes" | awk '{print $1 / 2, $2 / 2}')
    row "$lanes lanes" "$ours" "C reference" "$theirs"
  else
    missing "$lanes lanes" argon2
  fi
done
