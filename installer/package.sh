#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/steps.sh

usage() {
    cat <<'END'
installer/package.sh [--build FOLDER] [deb | tarball | appimage]...

Builds the release, or what has been configured in FOLDER, and packs it into build/packages: a Debian package, and a folder in a .tar.xz that brings Qt along and
runs from anywhere on Debian 12, Ubuntu 24.04 and newer. Without arguments both. The same source gives the same bytes.
An AppImage takes appimagetool, which Debian does not have; without it, its folder is left for you. installer/flatpak packs
the tarball.
END
}

# Every time in a package is that of the last commit, or of the release notes where there is no git. Who packs may name it.
source_date() {
    [ -n "${SOURCE_DATE_EPOCH:-}" ] && echo "$SOURCE_DATE_EPOCH" && return
    git log -1 --format=%ct 2>/dev/null || stat -c %Y installer/desktop/spotmeter.metainfo.xml
}

# Qt's rcc writes the time into what it makes, and would leave there that of an earlier commit.
renew_times() {
    [ "$(cat "$folder/packed-time" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ] || return 0
    find "$folder" -name 'qrc_*.cpp' -delete
    echo "$SOURCE_DATE_EPOCH" >"$folder/packed-time"
}

make_deb() {
    say "Debian package"
    cpack --config "$folder/CPackConfig.cmake" -G DEB -B build/packages >build/packages/cpack.log ||
        fail "cpack could not make the package; build/packages/cpack.log says why."
    rm -rf build/packages/_CPack_Packages
    ls -l build/packages/*.deb
}

# Libraries that belong to the system: the C library, and what has to fit its graphics drivers and its desktop.
system_libraries='^(ld-linux|lib(c|m|dl|rt|pthread|resolv|gcc_s|stdc\+\+)\.so|lib(GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|X11|Xext|Xau|Xdmcp|xcb|wayland-[a-z]*|fontconfig|freetype|dbus-1)[-.])'

copy_libraries() {
    local into=$1 file
    shift
    for file in "$@"; do
        ldd "$file" | awk '$3 ~ /^\// { print $3 }'
    done | sort -u | while read -r file; do
        [[ $(basename "$file") =~ $system_libraries ]] || cp -Ln "$file" "$into/"
    done
}

# make_folder STAGE: the programs with all that they need.
make_folder() {
    local stage=$1 plugins kind
    rm -rf "$stage"
    DESTDIR=$PWD/$stage.root cmake --install "$folder" --strip --prefix /usr >/dev/null
    mkdir -p "$stage/lib" "$stage/plugins"
    cp -a "$stage.root/usr/bin" "$stage.root/usr/libexec" "$stage.root/usr/share" "$stage/"
    mv "$stage.root/etc/xdg/autostart" "$stage/share/autostart"
    rm -rf "$stage.root"
    plugins=$(/usr/lib/qt6/bin/qtpaths --plugin-dir)
    for kind in platforms platforminputcontexts iconengines imageformats tls xcbglintegrations wayland-shell-integration \
        platformthemes; do
        [ ! -d "$plugins/$kind" ] || cp -a "$plugins/$kind" "$stage/plugins/"
    done
    mkdir "$stage/translations"
    cp "$(/usr/lib/qt6/bin/qtpaths --query QT_INSTALL_TRANSLATIONS)"/qtbase_{de,fr,es,ja,zh_CN}.qm "$stage/translations/"
    copy_libraries "$stage/lib" "$stage"/bin/* "$stage"/libexec/*/* "$stage"/plugins/*/*.so
    # shellcheck disable=SC2016  # $ORIGIN is the loader's
    patchelf --set-rpath '$ORIGIN/../lib' "$stage"/bin/*
    # shellcheck disable=SC2016
    patchelf --set-rpath '$ORIGIN/../../lib' "$stage"/libexec/*/* "$stage"/plugins/*/*.so
    # shellcheck disable=SC2016
    patchelf --set-rpath '$ORIGIN' "$stage"/lib/*
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$stage/bin/qt.conf"
    cp installer/deb/copyright LICENSE README.md "$stage/"
}

make_tarball() {
    local name
    name=spotmeter-$version-linux-$(uname -m)
    local stage=build/packages/$name
    say "Tarball $name"
    make_folder "$stage"
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C build/packages \
        -cf - "$name" | xz -T1 -3 >"build/packages/$name.tar.xz"
    rm -rf "$stage"
    ls -l "build/packages/$name.tar.xz"
}

make_appimage() {
    local stage=build/packages/Spotmeter.AppDir
    say "AppImage"
    make_folder "$stage"
    cp installer/appimage/AppRun "$stage/"
    echo "$version" >"$stage/version"
    cp installer/desktop/spotmeter.desktop resources/icons/spotmeter.svg "$stage/"
    if command -v appimagetool >/dev/null; then
        appimagetool "$stage" "build/packages/Spotmeter-$version-$(uname -m).AppImage"
    else
        echo "appimagetool is not installed. Where it is: appimagetool $stage"
    fi
}

folder=build/package
case ${1:-} in
    -h | --help) usage && exit ;;
    --build) folder=$2 && shift 2 ;;
esac
[ $# -gt 0 ] || set -- deb tarball
install_packages build package
SOURCE_DATE_EPOCH=$(source_date)
export SOURCE_DATE_EPOCH
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-/tmp} # the programs that print their manual want one
version=$(sed -n 's/^project(Spotmeter VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[ -f "$folder/build.ninja" ] || cmake --preset release -B "$folder" >/dev/null
renew_times
cmake --build "$folder" --target spotmeter spotmeterd spotmeter-worker spotmeter-desktop manual ||
    fail "the build failed; the compiler's message is above."
mkdir -p build/packages
for what in "$@"; do
    case $what in
        deb) make_deb ;;
        tarball) make_tarball ;;
        appimage) make_appimage ;;
        *) fail "unknown package $what. See --help." ;;
    esac
done
