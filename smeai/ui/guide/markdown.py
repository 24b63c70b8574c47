"""A chapter as a document: Qt reads the Markdown, here its looks are made those of the window."""

import re

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QApplication

from smeai.ui.guide.chapters import Guide
from smeai.ui.theme import current
from smeai.ui.tokens import GRID

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)\s*")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_LINES = 140  # per cent


def target(link: str, chapters: Guide) -> str:
    """The key of the chapter a link of the guide leads to; empty where it leads elsewhere."""
    path, _, part = link.partition("#")
    key = part or path.rpartition("/")[2].removesuffix(".md")
    return key if key in chapters else ""


def linked(text: str, chapters: Guide) -> str:
    """`text` without pictures, and without links to what is not in the guide: the program opens nothing outside."""
    return _LINK.sub(lambda found: found[0] if target(found[2], chapters) else found[1], _PICTURE.sub("", text))


def show(document: QTextDocument, text: str, chapters: Guide) -> None:
    """Fill a document with Markdown, in the colours and sizes of the theme."""
    document.setDefaultFont(QApplication.font())
    document.setDocumentMargin(5 * GRID)
    document.setMarkdown(linked(text, chapters), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    _dress_blocks(document)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _dress_blocks(document: QTextDocument) -> None:
    sizes = {1: current().title, 2: current().subtitle, 3: current().heading}
    block = document.begin()
    while block.isValid():
        cursor, shape, level = QTextCursor(block), QTextBlockFormat(), block.blockFormat().headingLevel()
        shape.setLineHeight(_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            shape.setTopMargin(0 if block.position() == 0 else 4 * GRID)
            shape.setBottomMargin(2 * GRID)
        elif _fenced(block):
            shape.setBackground(QColor(current().raised))
            shape.setBottomMargin(0 if _fenced(block.next()) else 3 * GRID)
        elif _ends(block) and cursor.currentTable() is None:
            shape.setBottomMargin(3 * GRID)
        cursor.mergeBlockFormat(shape)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor if block.position() else QTextCursor.SelectionType.LineUnderCursor)
            cursor.mergeCharFormat(_sized(sizes.get(level, current().body)))
        for piece in [each.fragment() for each in block]:  # as a list: dressing one divides the others anew
            _dress_piece(QTextCursor(document), piece)
        block = block.next()


def _ends(block: QTextBlock) -> bool:
    """Whether a paragraph ends here: each does but those of a list before its last."""
    return block.textList() is None or block.next().textList() is None


def _fenced(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockCodeFence)


def _sized(pixels: int) -> QTextCharFormat:
    made = QTextCharFormat()
    made.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
    made.setProperty(QTextCharFormat.Property.FontPixelSize, pixels)
    made.setFontWeight(QFont.Weight.Bold)
    return made


def _dress_piece(cursor: QTextCursor, piece: QTextFragment) -> None:
    """Code stands in a fixed pitch on a tint; a link is underlined, for colour alone does not tell it."""
    made, shape = QTextCharFormat(), piece.charFormat()
    if shape.fontFixedPitch():
        made.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        made.setBackground(QColor(current().raised))
    elif shape.isAnchor():
        made.setFontUnderline(True)
        made.setForeground(QColor(current().accent))
    else:
        return
    cursor.setPosition(piece.position())
    cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(made)


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(current().line))
    shape.setBorderCollapse(True)
    shape.setCellPadding(2 * GRID)
    shape.setCellSpacing(0)
    shape.setTopMargin(2 * GRID)
    shape.setBottomMargin(3 * GRID)
    table.setFormat(shape)
