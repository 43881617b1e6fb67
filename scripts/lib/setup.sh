# Sourced by the scripts of this folder: the one package list, and the steps from a bare Debian 12 to a built tree.
# Everything here speaks on standard error; standard output belongs to what the caller starts.

bw_root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

# What it takes to configure, compile and run.
bw_packages_build=(
    g++ cmake ninja-build ccache mold git
    qt6-base-dev libqt6opengl6-dev libxkbcommon-dev libxcb1-dev qt6-websockets-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
    qcoro-qt6-dev qtkeychain-qt6-dev libsecret-1-0 libexpected-dev libboost1.81-dev libsimdjson-dev libssl-dev libtomlplusplus-dev libsystemd-dev pkgconf
    librapidcheck-dev libbenchmark-dev
    fonts-inter fonts-dejavu-core fonts-wqy-microhei
)
# What the tests drive on top of it: X servers of their own, a window manager, pictures, a keychain.
bw_packages_test=(xvfb xauth xdotool openbox imagemagick x11-utils dbus-daemon gnome-keyring mandoc zsh curl)
# The local API: its description is judged by others, and its page is pressed in a browser.
bw_packages_test+=(openapi-specification python3-jsonschema python3-prometheus-client chromium)
# What a screen reader hears: the bus of assistive technology, and its library.
bw_packages_test+=(at-spi2-core python3-pyatspi)
# What makes the .deb and looks at it (scripts/package), and what tries it in a bare system.
bw_packages_package=(dpkg-dev file desktop-file-utils appstream)
bw_packages_package_test=(debootstrap)

bw_say() { printf 'breakwater: %s\n' "$*" >&2; }
bw_die() { bw_say "$@"; exit 1; }

# Prints those of the named packages that dpkg does not call installed.
bw_missing_packages() {
    local installed package
    installed=" $(dpkg-query --show --showformat '${db:Status-Status}=${Package} ' "$@" 2>/dev/null || true) "
    for package in "$@"; do
        [[ "$installed" == *" installed=$package "* ]] || printf '%s\n' "$package"
    done
}

bw_apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
        "$@" </dev/null >&2
}

# The lists have a lock of their own, which apt-get does not wait for: try again for a while.
bw_apt_update() {
    local attempt
    for attempt in 1 2 3 4 5 6; do
        bw_apt update && return 0
        bw_say "the package lists could not be fetched (attempt $attempt of 6)"
        sleep 5
    done
    return 1
}

bw_install() {
    local missing=()
    if ! command -v dpkg-query >/dev/null; then
        bw_say "this is not a Debian system, so nothing is installed here; the build will say what it misses"
        return 0
    fi
    mapfile -t missing < <(bw_missing_packages "$@")
    ((${#missing[@]} == 0)) && return 0
    if ((EUID != 0)); then
        bw_die "these packages are missing and only root can install them:" \
            "apt-get install --no-install-recommends ${missing[*]}"
    fi
    bw_say "installing ${#missing[@]} packages: ${missing[*]}"
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || bw_apt_update || bw_die "there are no package lists"
    # Stale lists name packages that the mirror no longer has: fetch the lists anew, once.
    bw_apt install --no-install-recommends "${missing[@]}" && bw_forget_configuration && return 0
    bw_apt_update || bw_die "the packages could not be installed, and new package lists could not be fetched"
    bw_apt install --no-install-recommends "${missing[@]}" || bw_die "the packages could not be installed"
    bw_forget_configuration
}

# New packages may change what the configuration found.
bw_forget_configuration() { rm -f "$bw_root"/build/*/.configured; }

bw_check_preset() {
    cmake --list-presets -S "$bw_root" 2>/dev/null | grep -q "^ *\"$1\"" ||
        bw_die "there is no preset '$1'; the presets are $(
            cd "$bw_root" && cmake --list-presets | sed -n 's/^ *"\([^"]*\)".*/\1/p' | paste -sd ' ')"
}

# bw_build PRESET [TARGET...]: configures when needed, then builds what changed. One builder at a time for each folder.
bw_build() {
    local preset="$1" folder
    shift
    folder="$bw_root/build/$preset"
    [[ -n "${HOME:-}" ]] || export CCACHE_DIR="$bw_root/build/ccache"
    mkdir -p "$folder"
    (
        flock 9
        cd "$bw_root"
        if [[ ! -f "$folder/build.ninja" || ! -f "$folder/.configured" || CMakePresets.json -nt "$folder/.configured" ]]; then
            cmake --preset "$preset" || exit 1
            touch "$folder/.configured"
        fi
        cmake --build "$folder" ${1:+--target "$@"} 9>&-
    ) 9>"$folder/.lock" >&2 </dev/null
}
