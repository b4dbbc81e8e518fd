#!/usr/bin/env bash
# Builds the command line of this very version, if it is not there yet.
set -euo pipefail
cd "$ACTION"

if ! command -v node > /dev/null; then
  echo "::error::STEM Shift needs Node 20 or newer, and this runner has none. Put actions/setup-node before it."
  exit 1
fi
[ -f dist/cli.js ] && exit 0
npm ci --ignore-scripts --no-audit --no-fund
node esbuild.config.mjs --production --only cli
