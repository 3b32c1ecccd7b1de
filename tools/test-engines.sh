#!/usr/bin/env bash
# Makes the same datasets with every engine (one process, worker processes, shards, GNU parallel, BullMQ on a Redis server
# of its own) and through kills and interrupts, and fails unless all are the same to the byte.
#
#   tools/test-engines.sh [SEED]
#
#   SEED  whole number that the moments of the kills depend on (default: another each time; it is printed)
#
# Takes a minute or two. redis-server and GNU parallel are installed from Debian when they are missing.
set -euo pipefail
case "${1:-}" in -h | --help) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
cd "$(dirname "$0")/.."
. tools/debian.sh

has_all() { command -v redis-server redis-cli >/dev/null && parallel --version 2>/dev/null | grep -q '^GNU parallel'; }

if ! has_all; then
  install_from_debian redis-server parallel
  has_all || { echo "redis-server and GNU parallel were installed, but cannot be called" >&2; exit 1; }
fi
npm run -s build

folder=$(mktemp -d)
redis=
test=
clean_up() {
  [ -z "$test" ] || kill "$test" 2>/dev/null && wait "$test" 2>/dev/null || true
  [ -z "$redis" ] || kill "$redis" 2>/dev/null && wait "$redis" 2>/dev/null || true
  rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

port=$(node -e 'const server = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); })')
mkdir "$folder/redis"
redis-server --port "$port" --bind 127.0.0.1 --dir "$folder/redis" --save "" --appendonly no >"$folder/redis/log" &
redis=$!
for _ in $(seq 100); do
  redis-cli -p "$port" ping >/dev/null 2>&1 && break
  kill -0 "$redis" 2>/dev/null || { cat "$folder/redis/log" >&2; exit 1; }
  sleep 0.1
done
redis-cli -p "$port" ping >/dev/null || { echo "the Redis server does not answer" >&2; exit 1; }

mkdir "$folder/runs"
node tools/engines/run.mjs "$folder/runs" "$port" "$@" &
test=$!
wait "$test"
