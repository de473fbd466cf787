#!/usr/bin/env bash
# Prints MB/s and peak memory of whole factum processes on a generated corpus: benches/process.sh [SIZES] (default "10MB 100MB").
# Figures on a noisy machine: compare ratios within one run, not single values.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build --release --quiet
cargo build --release --quiet --example generate-corpus
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for size in ${1:-10MB 100MB}; do
    corpus="$folder/$size.jsonl"
    "${CARGO_TARGET_DIR:-target}"/release/examples/generate-corpus "$size" "$corpus" 2>/dev/null
    for jobs in 1 2; do
        printf '%s, %s job(s): ' "$size" "$jobs"
        "${CARGO_TARGET_DIR:-target}"/release/factum run pipelines/amnesty.yaml "$corpus" \
            -o "$folder/out" --jobs "$jobs" --no-progress -v 2>&1 |
            sed -n 's/^\([0-9.]* MB in .*\)$/\1/p; s/.*\(peak memory .*\)/\1/p' | paste -sd, -
    done
done
