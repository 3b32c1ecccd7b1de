#!/usr/bin/env bash
# Tests report.html in a real browser: it loads without an error and without a request, filters and links work, with the
# keyboard alone too, on a phone, in the dark, and a hostile article cannot inject anything (*.browser.test.ts).
#
#   tools/test-report.sh [NAME…]
#
#   NAME  part of the name of a test file (default: all)
#
# Takes a minute. chromium is installed from Debian when it is missing.
set -euo pipefail
case "${1:-}" in -h | --help) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
cd "$(dirname "$0")/.."
. tools/debian.sh

command -v chromium >/dev/null || install_from_debian chromium
npm run -s build
npm run -s jest -- --testPathIgnorePatterns /node_modules/ --runInBand --testPathPatterns '\.browser\.test\.ts$' "$@"
