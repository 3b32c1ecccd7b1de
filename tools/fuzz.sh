#!/bin/sh
# Feeds the pipeline odd articles, and the reader odd bytes, for some MINUTES, and says for how many all was sound.
# Prints the seed; the same seed gives the same cases: tools/fuzz.sh MINUTES [SEED]
set -eu
cd "$(dirname "$0")/.."
DATELINE_FUZZ_MINUTES="${1:?Say how many minutes, as in: tools/fuzz.sh 10}"
export DATELINE_FUZZ_MINUTES
if [ $# -gt 1 ]; then export DATELINE_FUZZ_SEED="$2"; fi
NODE_OPTIONS="--experimental-vm-modules --no-warnings" exec npx jest --runInBand src/run/fuzz.test.ts src/ingest/fuzz.test.ts
