#!/bin/sh
# For plain git, by mail or on paper: one page about a branch. Usage: sh mail.sh BASE BRANCH > page.md
# STEM_SHIFT is the folder in which STEM Shift was built. A bare repository will do.
exec node "${STEM_SHIFT:-$HOME/stem-shift}/dist/cli.js" review --base "$1" --head "$2" --format markdown
