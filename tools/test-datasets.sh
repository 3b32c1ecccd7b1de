#!/usr/bin/env bash
# Loads datasets for real and compares every cell with the JSON Lines: pandas (Debian's, with load.py), DuckDB and Polars
# (for Node, with load.sql and from Parquet); asks the questions of docs/datasets/ in pandas and DuckDB. Where pip can have
# them, pandas, polars and DuckDB for Python and pyarrow in their newest versions too; it says what was not run.
#
#   tools/test-datasets.sh
#
# Takes a minute. Debian's python3-pandas is installed when it is missing; packages of npm and pip go to a folder that is
# removed in the end.
set -euo pipefail
case "${1:-}" in -h | --help) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
cd "$(dirname "$0")/.."
. tools/debian.sh

python=/usr/bin/python3
"$python" -c 'import pandas' 2>/dev/null || install_from_debian python3-pandas
npm run -s build

folder=$(mktemp -d)
newest=
trap 'wait $newest 2>/dev/null || true; rm -rf "$folder"' EXIT
# Beside the rest, for it takes a while.
newest_python "$folder/python" pandas polars duckdb pyarrow &
newest=$!
outputs=("$folder/sets/seeds" "$folder/sets/empty" "$folder/sets/hard")
node tools/datasets/make-outputs.mjs "$folder/sets"

"$python" tools/datasets/check.py pandas either "${outputs[@]}"
"$python" tools/datasets/questions.py "$folder/sets/seeds" docs/datasets/*.md

# Versions that Node 20 can load.
echo '{ "private": true }' >"$folder/package.json"
npm install --prefix "$folder" --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 nodejs-polars@0.24.1
node tools/datasets/check.mjs "$folder" "${outputs[@]}"

if wait "$newest"; then
  for library in pandas polars duckdb; do
    for source in jsonl parquet either; do
      "$folder/python/bin/python" tools/datasets/check.py "$library" "$source" "${outputs[@]}"
    done
  done
  "$folder/python/bin/python" tools/datasets/questions.py "$folder/sets/seeds" docs/datasets/*.md
else
  echo "  NOT RUN: load.py with polars, with DuckDB for Python and with pyarrow, for pip cannot have them here"
fi
