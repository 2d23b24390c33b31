# shellcheck shell=sh
# Shared by the scripts beside it: where the project is, and what it needs from Debian.

set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

# shellcheck disable=SC2034
build_packages="libcurl4-openssl-dev libxml2-dev libsqlite3-dev libdeflate-dev zlib1g-dev libssl-dev pkg-config"

# say TEXT: one line for the person watching.
say() { printf '%s\n' "$*" >&2; }

# need_packages NAME...: installs the Debian packages that are missing, with sudo where that is needed.
need_packages() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "installing$missing"
    if [ "$(id -u)" = 0 ]; then
        run=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        run="sudo"
    elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
        run="sudo"
    else
        say "Vidimus needs these Debian packages, and this account may not install them. As root:"
        say "    apt-get install$missing"
        exit 1
    fi
    $run apt-get update -qq >/dev/null || true
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing >/dev/null || {
        say "apt-get could not install$missing; its words are above"
        exit 1
    }
}

# need_swift: stops with a sentence when there is no Swift 6.2 or later.
need_swift() {
    command -v swift >/dev/null 2>&1 || {
        say "Vidimus is built with Swift 6.2 or later, which is not on the PATH: https://www.swift.org/install/linux/"
        exit 1
    }
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
    # shellcheck disable=SC2086
    set -- $version
    if [ "${1:-0}" -lt 6 ] || { [ "${1:-0}" -eq 6 ] && [ "${2:-0}" -lt 2 ]; }; then
        say "Vidimus needs Swift 6.2 or later; $(swift --version 2>/dev/null | head -n 1) is on the PATH"
        exit 1
    fi
}

# build_flags: what every build of the project passes; imports between rooms are law.
# shellcheck disable=SC2034
build_flags="--explicit-target-dependency-import-check error"

# library PREFIX: where units and their like belong for that prefix. systemd looks into these two, not into others.
library() { if [ "$1" = /usr ]; then echo /usr/lib; else echo /usr/local/lib; fi; }
