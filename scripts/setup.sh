#!/usr/bin/env bash
# Installs what evenhand needs beside Rust: a Chromium, and fonts for Latin and Chinese pages. Idempotent; silent when nothing is missing.
set -euo pipefail

have_browser() {
  command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null ||
    command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}
have_font() { # part of a file name …
  local name font
  for name in "$@"; do
    for font in $(find /usr/share/fonts -iname "*$name*" 2>/dev/null); do
      [ -f "$font" ] && return 0
    done
  done
  return 1
}

missing=()
have_browser || missing+=(chromium-headless-shell)
# Any of the names under which Debian and others ship a font for Chinese.
have_font cjk wqy uming || missing+=(fonts-noto-cjk)
# Letters of the widths that pages are laid out for: wider ones wrap and overflow where nobody sees it.
have_font liberation arial || missing+=(fonts-liberation)
command -v cc >/dev/null || missing+=(gcc libc6-dev)
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
  else
    echo "setup: missing: ${missing[*]}. Run: sudo apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi
if ! command -v apt-get >/dev/null; then
  echo "setup: missing: ${missing[*]} (Debian's names). Install a Chromium, fonts with the widths of Arial and Times, one that covers Chinese and a C compiler by your system's means." >&2
  exit 1
fi
echo "setup: installing ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq >&2
if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2; then
  # Older releases have no headless shell of their own.
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    "${missing[@]/chromium-headless-shell/chromium}" >&2
fi
