#!/usr/bin/env bash
# Load over HTTP: a plain POST endpoint, an echo and the five-step waterfall, in one process, one after the other.
# 1,024 conversations in rotation, 64 clients, replies in the response. Needs wrk (apt install wrk) and curl.
#   BackPainBot.Benchmarks/Load/run.sh [SECONDS [Memory|Sqlite [CLIENTS]]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-15} storage=${2:-Memory} clients=${3:-64}
url=http://127.0.0.1:3979
folder=$(mktemp -d)

dotnet build -c Release BackPainBot.Benchmarks -v q -nologo
dotnet BackPainBot.Benchmarks/bin/Release/net10.0/BackPainBot.Benchmarks.dll serve \
  --urls="$url" --Storage:Kind="$storage" --Storage:File="$folder/load.db" >"$folder/host.log" 2>&1 &
host=$!
trap 'kill $host 2>/dev/null || true; wait $host 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do curl -fs "$url/health/live" >/dev/null && break; sleep 0.1; done

# The waterfall must really go from its first question to its summary.
say() {
  curl -fs "$url/waterfall" -H 'Content-Type: application/json' -d "{\"type\":\"message\",\"id\":\"$RANDOM$RANDOM\",\"channelId\":\"emulator\",\
\"serviceUrl\":\"http://127.0.0.1:1\",\"deliveryMode\":\"expectReplies\",\"locale\":\"en-US\",\"conversation\":{\"id\":\"check\"},\
\"from\":{\"id\":\"member\"},\"recipient\":{\"id\":\"bot\"},\"text\":\"$1\"}"
}
for text in hi Ann squat 7; do say "$text" >/dev/null; done
say 'two days ago' | grep -q 'Ann: squat, 7 of 10, since ' || { echo "the waterfall does not work"; exit 1; }

memory() { awk '/VmRSS/ { printf "%d MB", $2 / 1024 }' "/proc/$host/status"; }
cpu() { awk '{ print $14 + $15 }' "/proc/$host/stat"; }
load() { wrk -t2 -c"$clients" -d"${1}s" --latency -s BackPainBot.Benchmarks/Load/messages.lua "$url/$2" -- 2; }

for path in plain echo waterfall; do load 5 "$path" >/dev/null; done
printf '%-10s %12s %10s %10s %14s %10s\n' endpoint 'requests/s' p50 p99 'CPU/request' memory
declare -A rate
for path in plain echo waterfall; do
  before=$(cpu)
  load "$seconds" "$path" >"$folder/$path"
  after=$(cpu)
  rate[$path]=$(awk '/^Requests\/sec/ { print $2 }' "$folder/$path")
  requests=$(awk '/requests in/ { print $1 }' "$folder/$path")
  ticks=$(getconf CLK_TCK)
  printf '%-10s %12.0f %10s %10s %11.0f µs %10s\n' "$path" "${rate[$path]}" \
    "$(awk '$1 == "50%" { print $2 }' "$folder/$path")" "$(awk '$1 == "99%" { print $2 }' "$folder/$path")" \
    "$(awk -v t=$((after - before)) -v c="$ticks" -v n="$requests" 'BEGIN { print t / c / n * 1000000 }')" "$(memory)"
  if grep -q 'Non-2xx' "$folder/$path"; then grep 'Non-2xx' "$folder/$path"; fi
done
awk -v w="${rate[waterfall]}" -v p="${rate[plain]}" 'BEGIN { printf "waterfall / plain = %.1f %%\n", 100 * w / p }'
