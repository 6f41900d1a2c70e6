"""How large a picture is, read from its first bytes: nobody here needs to see it."""

from __future__ import annotations

import struct
from typing import Final

UNKNOWN: Final = (800, 600)
STARTS_OF_FRAME: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def kind(body: bytes) -> str:
    """The media type, or nothing when these are not the bytes of a picture we know."""
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if body.startswith(b"\xff\xd8"):
        return "image/jpeg"
    if body[:6] in (b"GIF87a", b"GIF89a"):
        return "image/gif"
    return "image/webp" if body[:4] == b"RIFF" and body[8:12] == b"WEBP" else ""


def size(body: bytes) -> tuple[int, int]:
    """Width and height; something plausible when the bytes do not tell."""
    readers = {"image/png": _png, "image/gif": _gif, "image/webp": _webp, "image/jpeg": _jpeg}
    try:
        width, height = readers[kind(body)](body)
    except (KeyError, struct.error, IndexError):
        return UNKNOWN
    return (width, height) if width and height else UNKNOWN


def _png(body: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from(">II", body, 16)
    return width, height


def _gif(body: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", body, 6)
    return width, height


def _webp(body: bytes) -> tuple[int, int]:
    form = body[12:16]
    if form == b"VP8X":
        return int.from_bytes(body[24:27], "little") + 1, int.from_bytes(body[27:30], "little") + 1
    if form == b"VP8L":
        bits = int.from_bytes(body[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack_from("<HH", body, 26)
    return width & 0x3FFF, height & 0x3FFF


def _jpeg(body: bytes) -> tuple[int, int]:
    at = 2
    while body[at] == 0xFF:
        marker, length = body[at + 1], struct.unpack_from(">H", body, at + 2)[0]
        if marker in STARTS_OF_FRAME:
            height, width = struct.unpack_from(">HH", body, at + 5)
            return width, height
        at += 2 + length
    return UNKNOWN
