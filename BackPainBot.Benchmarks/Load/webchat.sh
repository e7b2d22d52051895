#!/usr/bin/env bash
# The web chat under load: members with a message each per five seconds, the whole bot behind it, from the moment that it says it is ready
# and once more; and sockets that only listen.
# Linux; needs curl.
#   BackPainBot.Benchmarks/Load/webchat.sh [SECONDS [Memory|Sqlite [MEMBERS [IDLE]]]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60} storage=${2:-Sqlite} members=${3:-200} idle=${4:-1000}
url=http://127.0.0.1:3981
folder=$(mktemp -d)
program=BackPainBot.Benchmarks/bin/Release/net10.0/BackPainBot.Benchmarks.dll

dotnet build -c Release BackPainBot.Benchmarks -v q -nologo
dotnet "$program" serve --urls="$url" --Storage:Kind="$storage" --Storage:File="$folder/load.db" \
  --Channels:DirectLine:StartsPerMinute=100000 --Channels:DirectLine:RequestsPerMinute=1000000 --Channels:DirectLine:SocketsPerAddress=20000 \
  >"$folder/host.log" 2>&1 &
host=$!
trap 'kill $host 2>/dev/null || true; wait $host 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 600); do curl -fs "$url/health/ready" >/dev/null && break; sleep 0.1; done

cpu() { awk '{ print $14 + $15 }' "/proc/$host/stat"; }
for run in "a host that has just started" "the same host, again"; do
  echo "$members members, $storage, $run"
  before=$(cpu)
  dotnet "$program" chat "$url" "$members" "$seconds"
  awk -v t=$(($(cpu) - before)) -v c="$(getconf CLK_TCK)" -v s="$seconds" 'BEGIN { printf "the host used %.0f %% of one processor\n", 100 * t / c / s }'
done
dotnet "$program" idle "$url" "$idle" "$host"
