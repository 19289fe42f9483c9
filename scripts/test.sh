#!/usr/bin/env bash
# Everything that must hold: format, lints, tests, documentation. Run it before every commit.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh

step() { printf '\n== %s\n' "$*" >&2; }

if cargo fmt --version >/dev/null 2>&1; then
  step format
  cargo fmt --check
  # Files that build.rs finds are no modules that cargo fmt could see.
  find src/check -name '*.rs' -print0 | xargs -0 rustfmt --check --edition 2024
else
  step "format: not checked, rustfmt is not installed"
fi

if cargo clippy --version >/dev/null 2>&1; then
  step lints
  cargo clippy --locked --all-targets --quiet -- -D warnings
else
  step "lints: not checked, clippy is not installed"
fi

step tests
# Doing without a browser is for people's machines: here its absence is a failure.
export EVENHAND_REQUIRE_CHROME=1
if cargo nextest --version >/dev/null 2>&1; then
  cargo nextest run --locked
  cargo test --locked --doc --quiet
else
  cargo test --locked
fi

step documentation
RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --quiet
