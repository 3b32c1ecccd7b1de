#!/usr/bin/env bash
# What data and features are worth for names: trains the tagger of names on parts of its data and without groups of its
# features, and scores the whole pipeline with each on a set that none of them has seen. Exact F1 of PERSON, ORG and
# PLACE, then each, NORP, MISC and the bounds; the models stay in a scratch folder, nothing in the repository changes.
#
#   tools/measure-names.sh SETS SCORED [CORPUS]
#
#   SETS    folder with the open sets gmb, wikigold and gum, each with documents.jsonl and gold.jsonl
#   SCORED  folder of the set to score on, the same two files
#   CORPUS  the corpus (default: corpus)
#
# Takes some two minutes a line on one core.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,13s/^# \{0,1\}//p' "$0" >&2; exit 1; }
sets=$(realpath "$1")
scored=$(realpath "$2")
corpus=$(realpath "${3:-$(dirname "$0")/../corpus}")
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm run -s build
dateline() { node --max-old-space-size=8000 dist/cli/dateline.js "$@"; }

# Articles that do not pass the check are left out, and named; that is no reason to stop.
dateline corpus export "$corpus" --to names --out "$scratch/sets" || [ $? -eq 2 ]

hand=(--data "$sets/wikigold" --about "WikiGold; CC BY 4.0"
  --data "$sets/gum" --about "GUM, open genres; CC BY 4.0 over texts under CC BY and CC BY-SA" --incomplete "$sets/gum")
silver=(--data "$sets/gmb" --about "GMB, part; texts public domain, annotation free for research" --incomplete "$sets/gmb")
own=(--data "$scratch/sets/train" --about "Dateline corpus, train; CC BY 4.0")

# measure NAME DATA…: trains, and prints the exact scores.
measure() {
  local name=$1
  shift
  rm -rf "$scratch/models"
  cp -r models "$scratch/models"
  dateline train names --models "$scratch/models" "$@" 2>"$scratch/log" || { cat "$scratch/log"; exit 1; }
  printf '%-32s' "$name"
  for set in "$scored" "$scratch/sets/dev"; do
    dateline evaluate --set "names:$set" --models "$scratch/models" |
      awk -F'|' '/exact|boundary/ && !/NORP and MISC/ { gsub(/ /, "", $6); printf " %s", $6 } END { printf " |" }'
  done
  printf '\n'
}

printf '%-32s %s\n' "" "exact, bounds, PERSON, ORG, PLACE, NORP, MISC of $(basename "$scored") | of the corpus' dev part"
measure "all" "${hand[@]}" "${silver[@]}" "${own[@]}"
measure "without the corpus" "${hand[@]}" "${silver[@]}"
measure "without GMB" "${hand[@]}" "${own[@]}"
measure "corpus alone" "${own[@]}"
for group in words shapes tags clusters lists runs trees rules article wide; do
  measure "without features of $group" "${hand[@]}" "${silver[@]}" "${own[@]}" --without "$group"
done
