"""Draws SVG as PNG in a process of its own: lengths and bytes in by stdin, out by stdout."""

import sys
from typing import BinaryIO

from resvg_py import svg_to_bytes

from bot.raster import HEADER
from handlers.pictures.letters import FONT_FILES


def work(given: BinaryIO, drawn: BinaryIO) -> None:
    """Draw one picture after another until the other side closes."""
    while header := given.read(HEADER):
        svg = given.read(int.from_bytes(header)).decode()
        png = _png(svg)
        drawn.write(len(png).to_bytes(HEADER) + png)
        drawn.flush()


def _png(svg: str) -> bytes:
    try:
        # Only our own fonts, so that a picture is the same on every machine.
        return svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=list(FONT_FILES))
    except ValueError:
        return b""


if __name__ == "__main__":
    work(sys.stdin.buffer, sys.stdout.buffer)
