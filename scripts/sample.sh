#!/usr/bin/env bash
# Makes again what shows evenhand at work: reports/sample/ (static engine: the same on every machine)
# and the pictures of the guides (Chrome).
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh
cargo build --release --locked
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

rm -rf reports/sample
status=0
target/release/evenhand check sample-site --engine static --quiet --format html,json --out reports/sample || status=$?
[ "$status" -le 1 ]
rm reports/sample/axe.json
# Times differ from run to run; in a sample they would only make noise.
sed -i -E 's/"startedAt": ?"[^"]*"/"startedAt":"2026-01-01T00:00:00Z"/; s/"durationMs": ?[0-9]+/"durationMs":0/' reports/sample/results.json

status=0
target/release/evenhand check sample-site --quiet --format html --out "$work/report" || status=$?
[ "$status" -le 1 ]
python3 -m http.server 8127 --bind 127.0.0.1 --directory "$work/report" >/dev/null 2>&1 &
server=$!
sleep 1
shot() { # page, file, width, height
  chromium-headless-shell --headless --no-sandbox --hide-scrollbars --window-size="$3,$4" \
    --screenshot="$PWD/docs/$2" "http://127.0.0.1:8127/$1" >/dev/null 2>&1
}
shot index.html report-index.png 1200 1100
shot es/index.html report-es.png 1200 1000
