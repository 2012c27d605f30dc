#!/usr/bin/env bash
# Installs what the tests need, builds everything, runs every test. Ends with "N passed, N failed, N skipped".
#   ./test.sh                     all of it
#   ./test.sh -class 'Jalon.Tests.Core.*'   passes the words on to each test program
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8

dotnet build Jalon.slnx -c Release -v quiet -nologo || { echo "the build failed"; exit 1; }

passed=0 failed=0 skipped=0 broken=0
for project in tests/*Tests/; do
  name=$(basename "$project")
  log=$(mktemp)
  dotnet "$project/bin/Release/net10.0/$name.dll" -noColor "$@" 2>&1 | tee "$log"
  summary=$(grep -E "^ +$name +Total: " "$log" | tail -n 1)
  rm -f "$log"
  number() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$summary"; }
  if [ -z "$summary" ]; then
    echo "$name ended without a summary"
    broken=$((broken + 1))
    continue
  fi
  f=$(( $(number Failed) + $(number Errors) ))
  s=$(number Skipped)
  passed=$((passed + $(number Total) - $(number Failed) - s))
  failed=$((failed + f))
  skipped=$((skipped + s))
done

echo "$passed passed, $((failed + broken)) failed, $skipped skipped"
[ $((failed + broken)) -eq 0 ]
