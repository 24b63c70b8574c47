"""The logo on the first sheet of a workbook, at the far end of the title's line."""

import struct
from io import BytesIO

from xlsxwriter.worksheet import Worksheet

from smeai.core.letterhead import Logo

_HIGH, _WIDE = 40.0, 260.0  # pixels at most
_EDGE = 8.0  # pixels to the end of the column, which is not as wide in every program
_USUAL_DPI, _INCH = 96.0, 0.0254  # what a spreadsheet program takes for granted; metres
_METRE = 1  # the unit of `pHYs` when it says how large a picture is


def place_logo(sheet: Worksheet, column: int, room: float, logo: Logo | None, name: str) -> None:
    """Set a PNG at the end of the first row of `column`, which is `room` pixels wide; other kinds no spreadsheet program shows."""
    if logo is None or logo.kind != "png":
        return
    width, height = _shown(logo.data)
    scale = min(_HIGH / height, _WIDE / width)
    place = {"x_offset": max(0.0, room - _EDGE - width * scale), "y_offset": 4, "x_scale": scale, "y_scale": scale, "object_position": 2}
    sheet.insert_image(0, column, "logo.png", {"image_data": BytesIO(logo.data), "description": name or "logo", **place})


def _shown(data: bytes) -> tuple[float, float]:
    """Width and height in pixels, as a spreadsheet program would show the picture by itself."""
    width, height = struct.unpack(">II", data[16:24])
    at = data.find(b"pHYs")
    across, down, unit = struct.unpack(">IIB", data[at + 4 : at + 13]) if at > 0 else (0, 0, 0)
    if unit != _METRE or not across or not down:
        return float(width), float(height)
    return width * _USUAL_DPI / (across * _INCH), height * _USUAL_DPI / (down * _INCH)
