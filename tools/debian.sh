# Sourced by scripts.

# install_from_debian PACKAGE… installs packages of Debian, as root or with sudo, or says what to do.
install_from_debian() {
  local as=()
  if ! command -v apt-get >/dev/null; then
    echo "$* is missing, and there is no apt-get: install it" >&2
    exit 1
  fi
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then as=(sudo); else
      echo "$* is missing, and can be installed by root only: apt-get install $*" >&2
      exit 1
    fi
  fi
  # RUNLEVEL: no server of the system is started.
  local install=("${as[@]}" env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@")
  "${install[@]}" >/dev/null || { "${as[@]}" apt-get update -qq && "${install[@]}" >/dev/null; }
}

# newest_python FOLDER PACKAGE… makes a Python in FOLDER with the newest packages of pip. Ends with status 1 when that cannot
# be had: without a network, or where Python makes no environments.
newest_python() {
  local folder=$1
  shift
  python3 -m venv "$folder" >/dev/null 2>&1 &&
    "$folder/bin/pip" install --quiet --disable-pip-version-check --retries 0 --timeout 5 "$@" >"$folder.log" 2>&1
}
