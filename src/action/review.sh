#!/usr/bin/env bash
# Annotations for the changed lines, and the page into the summary of the job. Needs no right to write anything.
set -euo pipefail

stem_shift() { node "$ACTION/dist/cli.js" "$@"; }

# What was checked out of a pull request is usually its merge with the base, which then is the first parent.
head=$(git rev-parse HEAD 2> /dev/null || true)
if [ -z "$BASE" ] && [ -n "${GITHUB_BASE_REF:-}" ]; then
  if [ "$head" = "${GITHUB_SHA:-}" ] && git rev-parse --quiet --verify 'HEAD^2' > /dev/null; then
    BASE='HEAD^1'
  else
    BASE="origin/$GITHUB_BASE_REF"
  fi
fi

arguments=(--head HEAD --from "$FROM")
[ -n "$BASE" ] && arguments+=(--base "$BASE")
files=()
while IFS= read -r path; do
  [ -n "$path" ] && files+=("$path")
done <<< "$PATHS"

folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/stem-shift.XXXXXX")
page="$folder/page.md"
link="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/${PULL_REQUEST_HEAD:-$head}"

# The exit code waits until everything that was found is written down.
code=0
stem_shift review "${arguments[@]}" --format github --summary "$page" --link "$link" --fail-on "$FAIL_ON" \
  -- ${files[@]+"${files[@]}"} || code=$?
if [ -f "$page" ]; then
  cat "$page" >> "$GITHUB_STEP_SUMMARY"
  echo "page=$page" >> "$GITHUB_OUTPUT"
fi
if [ -n "$SARIF" ] && [ "$code" -ne 2 ]; then
  stem_shift review "${arguments[@]}" --format sarif -- ${files[@]+"${files[@]}"} > "$SARIF"
fi
if [ "$SUGGESTIONS" = true ] && [ "$code" -ne 2 ]; then
  stem_shift review "${arguments[@]}" --format github-review -- ${files[@]+"${files[@]}"} > "$folder/comments.json"
  echo "comments=$folder/comments.json" >> "$GITHUB_OUTPUT"
fi
exit "$code"
