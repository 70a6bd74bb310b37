#!/bin/sh
# The committed document passes a linter, and a TypeScript client made of it compiles.
set -eu
cd "$(dirname -- "$0")"
command -v npm >/dev/null || { echo "npm is missing: install Node.js 20 or later." >&2; exit 1; }
npm ci --no-audit --no-fund --loglevel=error
npm run --silent lint
npm run --silent generate
npm run --silent compile
echo "The document is valid and its client compiles."
