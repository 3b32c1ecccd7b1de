#!/usr/bin/env bash
# What the corpus is worth for names: trains a tagger of names on open sets, on the train part of the corpus and on both,
# and scores each on a set that none of them has seen, and on the test part of the corpus. Exact F1 of PERSON, ORG and
# PLACE, then each; the models stay in a scratch folder, nothing in the repository changes.
#
#   tools/measure-names.sh SETS SCORED [CORPUS]
#
#   SETS    folder with the open sets gmb, wikigold and gum, each with documents.jsonl and gold.jsonl
#   SCORED  folder of the set to score on, the same two files
#   CORPUS  the corpus (default: corpus)
#
# Takes some three minutes on one core.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 1; }
sets=$(realpath "$1")
scored=$(realpath "$2")
corpus=$(realpath "${3:-$(dirname "$0")/../corpus}")
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm run -s build
dateline() { node dist/cli/dateline.js "$@"; }

# Articles that do not pass the check are left out, and named; that is no reason to stop.
dateline corpus export "$corpus" --to conll --out "$scratch/columns" || [ $? -eq 2 ]
dateline corpus export "$corpus" --to names --out "$scratch/sets" || [ $? -eq 2 ]

open=(--data "$sets/wikigold" --about "WikiGold; CC BY 4.0"
  --data "$sets/gum" --about "GUM, open genres; CC BY 4.0 over texts under CC BY and CC BY-SA"
  --data "$sets/gmb" --about "GMB, part; texts public domain, annotation free for research")
own=(--data "$scratch/columns/train.conll" --about "Dateline corpus, train; CC BY 4.0")

# measure NAME DATA…: trains and prints the exact scores.
measure() {
  local name=$1
  shift
  mkdir -p "$scratch/$name"
  cp models/clusters.model.br models/tagger.model.br "$scratch/$name"
  dateline train names --models "$scratch/$name" "$@"
  for set in "$scored" "$scratch/sets/test"; do
    printf '\n== %s, scored on %s\n' "$name" "$(basename "$set")"
    dateline evaluate --set "names:$set" --names "$scratch/$name/names.model.br" |
      grep -E 'measure|exact +\||exact (PERSON|ORG|PLACE|NORP|MISC) '
  done
}

measure open "${open[@]}"
measure corpus "${own[@]}"
measure both "${open[@]}" "${own[@]}"
