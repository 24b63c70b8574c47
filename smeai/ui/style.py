"""The style sheet: a template in which ``$name`` stands for a token.

Widgets choose their looks by properties: ``kind`` says what a thing is (card, primary, chip),
``tone`` what it means (muted, good, warn, bad), ``scale`` how large its type is.
"""

from dataclasses import asdict
from string import Template

from smeai.ui.assets import asset
from smeai.ui.tokens import Tokens

_SHEET = Template("""
QWidget { color: $text; font-size: ${body}px; }
QMainWindow, QWidget[kind="page"], QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: $ground; border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px 8px; }

QLabel { background: transparent; }
QLabel[scale="caption"] { font-size: ${caption}px; }
QLabel[scale="strong"] { font-weight: 600; }
QLabel[scale="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[scale="subtitle"] { font-size: ${subtitle}px; font-weight: 700; }
QLabel[scale="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[scale="figure"] { font-size: ${figure}px; font-weight: 700; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius_large}px; }
QFrame[kind="card"][lifted="true"] { border: 1px solid $accent; }
QFrame[kind="sidebar"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[kind="sidebar"][mirrored="true"] { border-right: none; border-left: 1px solid $line; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; }
QFrame[kind="banner"] { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[kind="banner"][tone="good"] { background: $good_soft; border-color: $good; }
QFrame[kind="banner"][tone="warn"] { background: $warn_soft; border-color: $warn; }
QFrame[kind="banner"][tone="bad"] { background: $bad_soft; border-color: $bad; }
QFrame[kind="toast"] { background: $text; border-radius: ${radius}px; }
QFrame[kind="toast"] QLabel { color: $surface; }
QFrame[kind="toast"] QPushButton { color: $surface; background: transparent; border: 1px solid $surface; }
QFrame[kind="toast"] QPushButton:hover { background: $surface; color: $text; }
QFrame[kind="strip"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[kind="popup"] { background: $surface; border: 1px solid $line_strong; border-radius: ${radius}px; }
QDialog[kind="page"] { background: $ground; }
QFrame[kind="tile"] { background: $soft; border: none; border-radius: ${radius}px; }
QLabel[kind="badge"] {
  background: $soft; color: $on_soft; border-radius: 9px; padding: 3px 10px; font-size: ${caption}px; font-weight: 600; }
QLabel[kind="badge"][tone="good"] { background: $good_soft; color: $good; }
QLabel[kind="badge"][tone="warn"] { background: $warn_soft; color: $warn; }
QLabel[kind="badge"][tone="bad"] { background: $bad_soft; color: $bad; }
QLabel[kind="badge"][tone="muted"] { background: $raised; color: $muted; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px; padding: 7px 16px; font-weight: 600;
  min-height: 20px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $soft; }
QPushButton:focus { border: 2px solid $focus; padding: 6px 15px; }
QPushButton:disabled { color: $disabled; border-color: $raised; background: transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $disabled; border-color: $raised; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $accent; }
QPushButton[kind="quiet"]:hover { background: $soft; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; }
QPushButton[kind="quiet"]:disabled { color: $disabled; }
QPushButton[kind="quiet"][tight="true"] { padding: 7px 6px; }
QPushButton[kind="quiet"][tight="true"]:focus { padding: 6px 5px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="nav"] {
  background: transparent; border: 2px solid transparent; color: $muted; padding: 6px 10px; text-align: left; min-height: 20px; }
QPushButton[kind="nav"]:hover { background: $raised; color: $text; }
QPushButton[kind="nav"]:checked { background: $soft; color: $on_soft; }
QPushButton[kind="nav"]:focus { border-color: $focus; }
QPushButton[kind="row"] { background: transparent; border: 2px solid transparent; padding: 0; min-height: 44px; }
QPushButton[kind="row"]:hover { background: $raised; }
QPushButton[kind="row"]:focus { border-color: $focus; }
QPushButton[kind="filter"] {
  background: transparent; border: 1px solid $line_strong; border-radius: 13px; color: $muted; padding: 3px 12px; }
QPushButton[kind="filter"]:hover { background: $raised; color: $text; }
QPushButton[kind="filter"]:checked { background: $soft; border-color: $accent; color: $on_soft; }
QPushButton[kind="filter"]:focus { border: 2px solid $focus; padding: 2px 11px; }
QPushButton[kind="choice"] { background: $surface; border: 1px solid $line; padding: 4px 10px; text-align: left; font-weight: 400; }
QPushButton[kind="choice"][mirrored="true"] { text-align: right; }
QPushButton[kind="choice"]:hover { border-color: $accent; background: $soft; }
QPushButton[kind="choice"]:focus { border: 2px solid $focus; padding: 3px 9px; }
QPushButton[kind="cell"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 0; min-height: 72px; }
QPushButton[kind="cell"]:disabled { border: 1px dashed $line; background: transparent; }
QPushButton[kind="cell"][weight="middle"] { background: $raised; }
QPushButton[kind="cell"][weight="heavy"] { background: $soft; border-color: $accent; }
QPushButton[kind="cell"]:hover:enabled { border: 2px solid $accent; }
QPushButton[kind="cell"]:focus { border: 2px solid $focus; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: $accent; padding: 2px 4px; font-weight: 400;
  font-size: ${caption}px; }
QPushButton[kind="link"]:hover { background: $soft; }
QPushButton[kind="link"]:focus { border-color: $focus; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: ${radius_small}px; padding: 4px; }
QToolButton:hover { background: $raised; }
QToolButton:focus { border-color: $focus; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $line_strong;
  border-radius: ${radius}px; padding: 5px 10px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: 22px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $focus; padding: 4px 9px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0 9px; min-height: 0; background: transparent; }
QComboBox QLineEdit { padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox[kind="chip"] {
  border-radius: 15px; background: $soft; color: $on_soft; border: 1px solid $soft; font-weight: 600; padding: 3px 12px; }
QComboBox[kind="chip"][tone="muted"] { background: $surface; color: $muted; border: 1px solid $line_strong; font-weight: 400; }
QComboBox[kind="chip"]:hover { border: 1px solid $accent; }
QComboBox[kind="chip"]:focus { border: 2px solid $focus; padding: 2px 11px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line_strong; selection-background-color: $soft;
  selection-color: $text; outline: none; padding: 4px; }
QMenu { background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $soft; color: $text; }
QRadioButton, QCheckBox {
  background: transparent; spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: ${radius_small}px; }
QRadioButton:focus, QCheckBox:focus { border-color: $focus; }
QRadioButton::indicator, QCheckBox::indicator, QTableView::indicator {
  width: 14px; height: 14px; border: 1px solid $line_strong; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator:hover, QCheckBox::indicator:hover, QTableView::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator:checked, QTableView::indicator:checked { border-color: $accent; background: $accent; image: url("$tick"); }

QListView { background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 1px; outline: none;
  selection-background-color: $soft; selection-color: $text; }
QListView:focus { border: 2px solid $focus; padding: 0; }
QLabel[kind="figure"] { border: 2px solid transparent; border-radius: ${radius_small}px; }
QLabel[kind="figure"]:focus { border-color: $focus; }
QFrame[kind="popup"] QListView { background: $surface; border: none; outline: none; padding: 0; }
QFrame[kind="popup"] QListView:focus { border: 2px solid $focus; }
QFrame[kind="popup"] QListWidget::item { padding: 5px 8px; border-radius: ${radius_small}px; }
QFrame[kind="popup"] QListWidget::item:selected { background: $soft; color: $text; }
QScrollArea[kind="plain"] { background: transparent; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: $muted; border: 2px solid transparent; border-bottom: 2px solid $line; padding: 6px 9px;
  font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar:focus::tab:selected { border-color: $focus; border-radius: ${radius_small}px; }

QTableView { background: $surface; alternate-background-color: $ground; border: 1px solid $line; padding: 1px; border-radius: ${radius}px;
  gridline-color: $line; selection-background-color: $soft; selection-color: $text; outline: none; }
QTableView:focus { border: 2px solid $focus; padding: 0; }
QTableView::item { padding: 4px 8px; border: none; }
QTableView::item:focus { border: 2px solid $focus; }
QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
  font-size: ${caption}px; font-weight: 600; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: top center; width: 8px; height: 8px; }
QHeaderView::section:vertical { font-weight: 400; padding: 0 8px; }
QTableCornerButton::section { background: $raised; border: none; border-bottom: 1px solid $line; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $raised; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider { border: 2px solid transparent; border-radius: ${radius_small}px; min-height: 24px; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 6px; background: $raised; border-radius: 3px; border: 1px solid $line; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider[mirrored="true"]::sub-page:horizontal { background: $raised; }
QSlider[mirrored="true"]::add-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal {
  width: 18px; height: 18px; margin: -7px 0; border-radius: 9px; background: $surface; border: 2px solid $accent; }
""")


def stylesheet(tokens: Tokens) -> str:
    """The Qt style sheet of a theme."""
    tick = asset("icons", "tick-white.svg" if tokens.on_accent == "#ffffff" else "tick-black.svg")
    return _SHEET.substitute(asdict(tokens), tick=tick.as_posix())
