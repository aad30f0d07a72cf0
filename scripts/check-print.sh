#!/bin/sh
# Checks every printed page with check-print.py; axe-core comes with a Python package, in an environment thrown away.
set -eu
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install --no-deps axe-playwright-python==0.1.8
python3 "$here/check-print.py" .build/debug/jobhunter "$folder"/venv/lib/python3*/site-packages/axe_playwright_python/axe.min.js
