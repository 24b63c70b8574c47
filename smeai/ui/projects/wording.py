"""Sizes as the window says them."""

from PySide6.QtCore import QLocale


def megabytes(size: int) -> str:
    """A size in bytes, such as 1.2 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
