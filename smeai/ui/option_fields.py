"""Options of a run as fields: boxes, numbers, choices; the rarer ones folded away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.core.pilot import Value
from smeai.core.usecase import Option
from smeai.ui.field_keys import FieldKeys
from smeai.ui.icons import icon
from smeai.ui.number_field import NumberField
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.text import label

FIELD, MOST = 30 * GRID, 1e9


class OptionFields(QWidget):
    """`chosen` carries all (key, value) pairs after each change."""

    chosen = Signal(tuple)

    def __init__(self, options: tuple[Option, ...]) -> None:
        super().__init__()
        self._options, self._fields, self._phrases = options, {}, Phrases(self)
        self._more, self._folded = tight(picture="chevron-right"), QWidget()
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        body, folded = QVBoxLayout(self), QVBoxLayout(self._folded)
        for layout in (body, folded):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(3 * GRID)
        for option in options:
            (folded if option.advanced else body).addLayout(self._row(option))
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch()
        body.addLayout(row)
        body.addWidget(self._folded)
        self._more.setVisible(any(option.advanced for option in options))
        self._phrases.bind(self._more.setText, lambda: self.tr("Advanced"))
        self._unfold(False)

    def set_values(self, values: tuple[tuple[str, Value], ...]) -> None:
        """Show these, and the defaults of the others, without telling."""
        given = dict(values)
        for option in self._options:
            field, value = self._fields[option.key], given.get(option.key, option.default)
            field.blockSignals(True)
            if isinstance(field, QCheckBox):
                field.setChecked(bool(value))
            elif isinstance(field, QDoubleSpinBox):
                field.setValue(float(value))
            elif isinstance(field, QLineEdit):
                field.setText(str(value))
            else:
                field.set_value(str(value))
            field.blockSignals(False)

    def values(self) -> tuple[tuple[str, Value], ...]:
        """What differs from the defaults, in the order of the options."""
        read = ((option, self._read(option)) for option in self._options)
        return tuple((option.key, value) for option, value in read if value != option.default)

    def _read(self, option: Option) -> Value:
        field = self._fields[option.key]
        if isinstance(field, QCheckBox):
            return field.isChecked()
        return field.text().strip() if isinstance(field, QLineEdit) else field.value()

    def _row(self, option: Option) -> QHBoxLayout:
        field = self._fields[option.key] = self._field(option)
        words, row = QVBoxLayout(), QHBoxLayout()
        title, why = label(scale="strong", wrap=True), label(scale="caption", tone="muted", wrap=True)
        for setter in (title.setText, field.setAccessibleName):
            self._phrases.bind(setter, lambda: said(option.title))
        for setter in (why.setText, field.setAccessibleDescription):
            self._phrases.bind(setter, lambda: said(option.why))
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(why)
        row.setSpacing(4 * GRID)
        row.addLayout(words, 1)
        row.addWidget(field)
        return row

    def _field(self, option: Option) -> QWidget:
        if isinstance(option.default, bool):
            box = QCheckBox()
            box.toggled.connect(self._tell)
            return box
        if option.choices:
            chip = ChipSelect(option.choices, str(option.default))
            self._phrases.bind(lambda _: chip.set_choices(tuple((key, said(text)) for key, text in option.choices), chip.value()), str)
            chip.changed.connect(self._tell)
            return chip
        if isinstance(option.default, str):
            return self._words()
        most = option.maximum if option.maximum is not None else MOST
        whole = option.whole or (float(option.default).is_integer() and most > 100)
        number = NumberField(option.minimum or 0.0, most, 0 if whole else 1)
        number.setFixedWidth(FIELD)
        number.setKeyboardTracking(False)
        number.valueChanged.connect(self._tell)
        return number

    def _words(self) -> QLineEdit:
        field = QLineEdit()
        field.setFixedWidth(FIELD)
        FieldKeys(field)
        field.editingFinished.connect(self._tell)
        return field

    @Slot()
    def _tell(self, *_: object) -> None:
        self.chosen.emit(self.values())

    @Slot(bool)
    def _unfold(self, unfolded: bool) -> None:
        self._folded.setVisible(unfolded)
        self._more.setIcon(icon("chevron-down" if unfolded else "chevron-right", "accent"))
