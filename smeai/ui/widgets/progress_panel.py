"""A job under way: how far, what it does, how long, and the way out."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from smeai.errors import Cancelled
from smeai.ui.phrases import Phrases
from smeai.ui.remaining import Remaining, clock
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label
from smeai.workers.failure import Failure
from smeai.workers.job import Job

STEPS = 1000


class ProgressPanel(Card):
    """Give `advance` and `fail` to a job as its callbacks, then `watch` the job.

    >>> panel.watch(runner.start("pilots.run", done=self._show, failed=panel.fail, progress=panel.advance))


    `acted` says that what `offer` offered is wanted.
    """

    cancelled = Signal()
    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._held = ""  # what the job waits for
        self._fraction, self._since, self._left = 0.0, QElapsedTimer(), Remaining()
        self._sentence, self._time = label(scale="strong", wrap=True), label(tone="muted")
        self._bar = QProgressBar(maximum=STEPS, textVisible=False)
        self._cancel, self._banner = secondary(picture="stop"), Banner()
        self._cancel.clicked.connect(self.cancel)
        self._banner.acted.connect(self.acted)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tell_time)
        foot = QHBoxLayout()
        foot.addWidget(self._time, 1)
        foot.addWidget(self._cancel)
        for widget in (self._sentence, self._bar):
            self.body.addWidget(widget)
        self.body.addLayout(foot)
        self.body.addWidget(self._banner)
        self.body.setSpacing(3 * GRID)
        Phrases(self).bind(self._cancel.setText, lambda: self.tr("Cancel"))
        self._run(False)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def failed(self) -> bool:
        """Whether it shows why a job ended without a result."""
        return not self._banner.isHidden()

    def watch(self, job: Job) -> None:
        """Show this job from now on; one that has ended already is left as it is."""
        self._job = job
        if job.running:
            self._banner.clear()
            self._fraction, self._left, self._held = 0.0, Remaining(), ""
            self._since.start()
            self.advance(0.0, self.tr("Starting"))
            self._run(True)

    @Slot(str)
    def hold(self, words: str) -> None:
        """Say what the job waits for; nothing when its turn has come."""
        if not self.running or words == self._held:
            return
        self._held = words
        self._sentence.setText(words or self.tr("Starting"))
        self._since.restart()  # what it waited says nothing of how long it takes
        self._left = Remaining()
        self._tell_time()

    def offer(self, sentence: str, action: str) -> None:
        """Say what may be done before a job runs."""
        self._banner.say(sentence, action=action)

    @Slot(float, str)
    def advance(self, fraction: float, sentence: str) -> None:
        self._fraction = fraction
        self._bar.setValue(round(STEPS * fraction))
        self._bar.setAccessibleName(sentence)
        self._sentence.setText(sentence)
        if self.running:
            self._left.note(self._since.elapsed() / 1000, fraction)
            self._tell_time()

    @Slot()
    def finish(self) -> None:
        """The job is done."""
        self._run(False)

    def fail(self, failure: Failure) -> None:
        """The job has stopped; say why."""
        self._run(False)
        if isinstance(failure, Cancelled):
            self._banner.say(self.tr("Stopped. Nothing was changed."))
        else:
            self._banner.show_failure(failure)

    @Slot()
    def cancel(self) -> None:
        if self._job and self._job.running:
            self._cancel.setEnabled(False)
            self._sentence.setText(self.tr("Stopping"))
            self._job.cancel()
            self.cancelled.emit()

    def _run(self, running: bool) -> None:
        (self._timer.start if running else self._timer.stop)()
        for widget in (self._sentence, self._bar, self._time, self._cancel):
            widget.setVisible(running)
        self._cancel.setEnabled(running)

    @Slot()
    def _tell_time(self) -> None:
        elapsed = self._since.elapsed() / 1000
        left = self._left.seconds(elapsed, self._fraction)
        text = self.tr("{time} so far").format(time=clock(elapsed))
        if left is not None:
            text += " · " + self.tr("about {time} left").format(time=clock(left))
        self._time.setText("" if self._held else text)
        self._time.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
