#!/usr/bin/env bash
# Executes the notebooks of notebooks/ from top to bottom against output/, made anew from the seeds: the Python one with
# Debian's pandas and matplotlib, and with the newest ones where pip can have them; the TypeScript one in Node,
# its types checked.
#
#   tools/run-notebooks.sh [--write]
#
#   --write  keep the outputs in the notebooks; look at the pictures before you commit them
#
# Takes a minute. Debian's packages are installed when they are missing; those of pip go to a folder that is removed
# in the end.
set -euo pipefail
case "${1:-}" in -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
cd "$(dirname "$0")/.."
. tools/debian.sh

python=/usr/bin/python3
"$python" -c 'import pandas, matplotlib, nbclient, ipykernel' 2>/dev/null ||
  install_from_debian python3-pandas python3-matplotlib python3-nbclient python3-ipykernel
folder=$(mktemp -d)
newest=
trap 'wait $newest 2>/dev/null || true; rm -rf "$folder"' EXIT
# Beside the rest, for it takes a while.
newest_python "$folder/python" pandas matplotlib nbclient ipykernel &
newest=$!
npm run -s extract -- --quiet
export PYDEVD_DISABLE_FILE_VALIDATION=1

"$python" tools/notebooks/run.py python3 notebooks/dateline.ipynb "$@"

node tools/notebooks/run-node.mjs notebooks/dateline-node.ipynb "$@"

if wait "$newest"; then
  echo "  again, with pandas $("$folder/python/bin/python" -c 'import pandas; print(pandas.__version__)'):"
  "$folder/python/bin/python" tools/notebooks/run.py python3 notebooks/dateline.ipynb
else
  echo "  NOT RUN: the notebook with the newest pandas and matplotlib, for pip cannot have them here"
fi
