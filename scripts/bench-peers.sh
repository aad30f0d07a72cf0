#!/bin/sh
# Plays the same games of goofspiel as OpenSpiel and compares scores, then speed, in one run.
# OpenSpiel is installed in a Python environment that is thrown away.
# Usage: bench-peers.sh [GAMES [SECONDS]]
set -eu
games=${1:-1000}
seconds=${2:-2}
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install open_spiel==2.0.2
.build/release/benchmarks --goofspiel-logs "$games" >"$folder/games"
"$folder/venv/bin/python" "$here/bench-peers.py" --games "$folder/games" --seconds "$seconds" \
    --ours .build/release/benchmarks
