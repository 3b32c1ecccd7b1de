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

install_chromium() {
  local as=()
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then as=(sudo); else
      echo "chromium is missing, and it can be installed by root only: apt-get install chromium" >&2
      exit 1
    fi
  fi
  if ! command -v apt-get >/dev/null; then
    echo "chromium is missing, and there is no apt-get: install chromium" >&2
    exit 1
  fi
  local install=("${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium)
  "${install[@]}" >/dev/null || { "${as[@]}" apt-get update -qq && "${install[@]}" >/dev/null; }
  command -v chromium >/dev/null || { echo "chromium was installed, but cannot be called" >&2; exit 1; }
}

command -v chromium >/dev/null || install_chromium
npm run -s build
npm run -s jest -- --testPathIgnorePatterns /node_modules/ --runInBand --testPathPatterns '\.browser\.test\.ts$' "$@"
