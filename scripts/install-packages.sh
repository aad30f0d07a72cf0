#!/bin/sh
# Installs the system packages that are missing, or says what to do.
# Usage: install-packages.sh build [test] [terminal] [print] [runtimes]
set -eu

if ! command -v swift >/dev/null 2>&1; then
    echo "jobhunter: there is no Swift toolchain here; install Swift 6.1 or newer from https://www.swift.org/install" >&2
    exit 69
fi

if [ "$(uname -s)" = Darwin ]; then
    # macOS ships SQLite, zlib and ncurses with its developer tools; only the tests want more.
    command -v python3 >/dev/null 2>&1 || { echo "jobhunter: run: brew install python3" >&2; exit 69; }
    exit 0
fi

wanted="libsqlite3-dev libncurses-dev zlib1g-dev"
for purpose in "$@"; do
    case "$purpose" in
        test) wanted="$wanted python3" ;;
        print) wanted="$wanted chromium chromium-driver poppler-utils fonts-dejavu-core fonts-noto-color-emoji python3-venv" ;;
        runtimes) wanted="$wanted python3 chromium chromium-driver" ;;
        terminal) wanted="$wanted python3-pyte tmux strace" ;;
    esac
done

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "jobhunter: this system has no apt-get; make sure the equivalents of these are installed: $wanted" >&2
    exit 0
fi

missing=""
for package in $wanted; do
    case "$package" in
        python3) command -v python3 >/dev/null 2>&1 && continue ;;
    esac
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo"
else
    echo "jobhunter: these packages are missing:$missing" >&2
    echo "jobhunter: ask an administrator to run: apt-get install$missing" >&2
    exit 69
fi
echo "Installing:$missing" >&2
# shellcheck disable=SC2086 # both are lists of words
DEBIAN_FRONTEND=noninteractive $as_root apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing || {
    echo "jobhunter: could not install$missing; install them by hand and try again" >&2
    exit 69
}
