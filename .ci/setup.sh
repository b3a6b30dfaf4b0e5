# shellcheck shell=bash
# What ./forecast and ./test share; sourced by them, with root set to the folder they stand in.

root=${root:?}

# The locale must not change how tools sort, count or print.
export LC_ALL=C.UTF-8

# stop STATUS SENTENCE: ends the script with one line.
stop() {
  printf '%s: %s\n' "${0##*/}" "$2" >&2
  exit "$1"
}

# Prints the Debian packages that the build lacks, one a line.
missing_packages() {
  command -v git >/dev/null || echo git
  command -v pkg-config >/dev/null || echo pkg-config
  pkg-config --exists lapack 2>/dev/null || echo liblapack-dev
  pkg-config --exists libxml-2.0 2>/dev/null || echo libxml2-dev
  pkg-config --exists libarchive 2>/dev/null || echo libarchive-dev
  pkg-config --exists xlsxwriter 2>/dev/null || echo libxlsxwriter-dev
  command -v pdftotext >/dev/null || echo poppler-utils
}

# install_packages PACKAGE…: installs them, if any, as root or through sudo.
install_packages() {
  local packages=("$@") as_root=()
  [[ ${#packages[@]} -gt 0 ]] || return 0
  command -v apt-get >/dev/null ||
    stop 69 "apt-get is missing; install what Debian calls ${packages[*]} by hand, then start again"
  if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null ||
      stop 69 "there is no sudo; let root run: apt-get install ${packages[*]}"
    as_root=(sudo)
  fi
  as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
  echo "installing ${packages[*]}" >&2
  # Where the lists are old or empty, the first attempt fails.
  "${as_root[@]}" install -y "${packages[@]}" >/dev/null 2>&1 ||
    { "${as_root[@]}" update && "${as_root[@]}" install -y "${packages[@]}"; } >&2 ||
    stop 69 "apt-get could not install ${packages[*]}"
}

# Everything that a build needs.
set_up() {
  local packages
  command -v swift >/dev/null ||
    stop 69 "Swift is missing; see https://www.swift.org/install/linux/"
  mapfile -t packages < <(missing_packages)
  install_packages "${packages[@]}"
}

# Builds the release program, and leaves the time at which that began.
build_program() {
  local stamp=$root/.build/program.stamp
  set_up
  mkdir -p "$root/.build" && touch "$stamp.begun"
  echo "building forecast" >&2
  swift build --package-path "$root" -c release --static-swift-stdlib --product forecast \
    </dev/null >&2 || stop 70 "the build failed"
  mv "$stamp.begun" "$stamp"
}
