"""Dialogs whose words come later."""

from PySide6.QtWidgets import QDialog


def fit(dialog: QDialog) -> None:
    """Give a dialog the height that its words need by now; it never shrinks under the user's hand."""
    layout = dialog.layout()
    layout.activate()
    needed = layout.totalHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)
