#!/usr/bin/env bash
# Signs, notarises and packs build/Hearsay.app, which `build.py app` makes with hearsay.spec, into a disk image.
#   HEARSAY_SIGN     the identity, "Developer ID Application: NAME (TEAM)"; without it the image is for trying out only
#   HEARSAY_NOTARY   the keychain profile that `xcrun notarytool store-credentials` made
set -euo pipefail
cd "$(dirname "$0")/../.."
app=build/Hearsay.app
image="build/hearsay-${HEARSAY_VERSION:?build.py says the version}.dmg"
[ -d "$app" ] || { echo "There is no $app yet: python3 packaging/build.py app" >&2; exit 1; }

if [ -n "${HEARSAY_SIGN:-}" ]; then
    # inside out: libraries first (Qt's have no suffix), then frameworks, the program, the bundle
    find "$app/Contents" -type f ! -path "*/MacOS/hearsay" -print0 | while IFS= read -r -d "" one; do
        if file -b "$one" | grep -q "^Mach-O"; then
            codesign --force --timestamp --options runtime --sign "$HEARSAY_SIGN" "$one"
        fi
    done
    find "$app/Contents" -depth -type d -name "*.framework" -print0 |
        xargs -0 -n 1 codesign --force --timestamp --options runtime --sign "$HEARSAY_SIGN"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$HEARSAY_SIGN" "$app/Contents/MacOS/hearsay"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$HEARSAY_SIGN" "$app"
    codesign --verify --deep --strict "$app"
fi

rm -f "$image"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
cp build/share/THIRD-PARTY-NOTICES.txt "$folder/"
hdiutil create -volname Hearsay -srcfolder "$folder" -format ULMO -ov "$image"

if [ -n "${HEARSAY_SIGN:-}" ] && [ -n "${HEARSAY_NOTARY:-}" ]; then
    codesign --force --timestamp --sign "$HEARSAY_SIGN" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$HEARSAY_NOTARY" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
