"""Builds the fonts of handlers/pictures from Inter and Noto, and the table of their widths.

Run it in a throwaway environment, never in the project's own, with the fonts unpacked beside it:

    python -m venv /tmp/fonts
    /tmp/fonts/bin/pip install fonttools==4.68.0 brotli==1.2.1
    cd /tmp/fonts && apt-get download fonts-inter && dpkg -x fonts-inter_*.deb .
    for name in noto-emoji@5.3.2 noto-sans-arabic@5.3.0 noto-sans-hebrew@5.3.0; do
        mkdir -p $name && tar -xzf "$(npm pack @fontsource/$name)" -C $name
    done
    /tmp/fonts/bin/python …/tools/build_fonts.py /tmp/fonts

Inter is Debian's 4.0~beta7+ds-1. All of them are under the SIL Open Font License 1.1. The same
versions give the same bytes.
"""

import gzip
import json
import sys
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "handlers" / "pictures" / "fonts"
INTER = "usr/share/fonts/opentype/inter/{}.otf"
NOTO = "{}/package/files/{}-400-normal.woff2"
SOURCES = {
    "inter-regular": INTER.format("Inter-Regular"),
    "inter-semibold": INTER.format("Inter-SemiBold"),
    "inter-display": INTER.format("InterDisplay-SemiBold"),
    "noto-emoji": NOTO.format("noto-emoji@5.3.2", "noto-emoji-emoji"),
    "noto-arabic": NOTO.format("noto-sans-arabic@5.3.0", "noto-sans-arabic-arabic"),
    "noto-hebrew": NOTO.format("noto-sans-hebrew@5.3.0", "noto-sans-hebrew-hebrew"),
}
LETTERS = (
    *range(0x20, 0x250),  # Latin
    *range(0x2B0, 0x370),  # accents
    *range(0x370, 0x530),  # Greek and Cyrillic
    *range(0x1E00, 0x2000),  # Vietnamese and old Greek
    *range(0x2010, 0x2060),  # punctuation
    *range(0x2070, 0x20D0),  # small figures and currencies
    *range(0x2100, 0x2200),  # letterlike signs, fractions and arrows
    *range(0x2200, 0x2300),  # mathematics
    *range(0x25A0, 0x2600),  # shapes
    *range(0x2700, 0x27C0),  # ticks and ornaments
)
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga", "rlig", "init", "medi", "fina"]
EM = 1000
"""Units of the widths in the table."""


def main(folder: Path) -> None:
    fonts = {name: TTFont(folder / path) for name, path in SOURCES.items()}
    for name, font in fonts.items():
        if name.startswith("inter"):
            _subset(font)
        font.flavor = None
        _say_family(font, name)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        suffix = "otf" if "CFF " in font else "ttf"
        font.save(FONTS / f"{name}.{suffix}")
    tables = {name: dict(sorted(_widths(font).items())) for name, font in fonts.items()}
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    (FONTS / "widths.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _subset(font: TTFont) -> None:
    options = Options(layout_features=FEATURES, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)


def _say_family(font: TTFont, name: str) -> None:
    """One family a font: each run of a text names the font that has its letters."""
    for record in font["name"].names:
        if record.nameID in (1, 4, 6, 16):
            record.string = f"virtus-{name}"


def _widths(font: TTFont) -> dict[str, int]:
    """The advance of each character in thousandths of the size; of a joined script, that of the
    widest form."""
    units, advances, forms = font["head"].unitsPerEm, font["hmtx"], _forms(font)
    found = {}
    for code, glyph in font.getBestCmap().items():
        widest = max(advances[form][0] for form in (glyph, *forms.get(glyph, ())))
        if code >= ord(" "):
            found[chr(code)] = round(widest * EM / units)
    return found


def _forms(font: TTFont) -> dict[str, set[str]]:
    """What a letter becomes at the beginning, in the middle and at the end of a word."""
    table: Any = font["GSUB"].table
    wanted = {
        number
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag in ("init", "medi", "fina")
        for number in record.Feature.LookupListIndex
    }
    forms: dict[str, set[str]] = {}
    for number in wanted:
        for subtable in table.LookupList.Lookup[number].SubTable:
            mapped = getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {})
            singles = {glyph: form for glyph, form in mapped.items() if isinstance(form, str)}
            for glyph, form in singles.items():
                forms.setdefault(glyph, set()).add(form)
    return forms


if __name__ == "__main__":
    main(Path(sys.argv[1]))
