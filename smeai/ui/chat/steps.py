"""The steps of the chat pilot, its pages, and how a saved one is opened again."""

from pathlib import Path

from smeai.core.usecase import About
from smeai.core.wizard import Answers, Flow, Step, begin
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.check_page import CheckAnswer, CheckPage
from smeai.ui.chat.label_page import LabelPage
from smeai.ui.chat.report_page import ReportPage
from smeai.ui.chat.results_page import ResultsPage
from smeai.ui.chat.state import ChatState
from smeai.ui.chat.topics_page import TopicsPage
from smeai.ui.chat.train_page import TrainPage
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_page import FilePage
from smeai.ui.step_titles import step_title
from smeai.ui.step_toasts import StepToasts
from smeai.ui.texts import said
from smeai.ui.wizard import Wizard
from smeai.usecases.chat.about import TOPIC
from smeai.workers.job import Jobs

KEYS = ("file", "columns", "check", "topics", "label", "train", "results", "report")


def unlabelled(flow: Flow) -> bool:
    """Whether topics have to be proposed and messages labelled before anything can be trained."""
    checked, columns = flow.answer("check"), flow.answer("columns")
    if checked is not None:
        return not checked.labelled
    return columns is not None and TOPIC not in dict(columns)


def steps() -> tuple[Step, ...]:
    """All steps, in the language of the moment."""
    return tuple(Step(key, step_title(key), unlabelled) if key in ("topics", "label") else Step(key, step_title(key)) for key in KEYS)


def chat_wizard(
    about: About, runner: Jobs, sample: Path | None = None, state: ChatState | None = None
) -> tuple[Wizard, FilePage, ChatBook]:
    """The wizard, its first page, which may be given a file, and its book; `state` is that of a saved pilot."""
    book = ChatBook(state)
    file = FilePage(runner, about.key, sample)
    pages = {
        "file": file,
        "columns": ColumnsPage(about),
        "check": CheckPage(runner, book),
        "topics": TopicsPage(runner, book),
        "label": LabelPage(runner, book),
        "train": TrainPage(runner, book, about),
        "results": ResultsPage(runner, book),
        "report": ReportPage(runner, book),
    }
    wizard = Wizard(lambda: said(about.title), resumed(book.state), pages)
    book.setParent(wizard)
    StepToasts(wizard, book)
    return wizard, file, book


def resumed(state: ChatState) -> Flow:
    """The flow of a saved pilot: as many answers as the state can give, at the step it was left."""
    every, known = steps(), dict(_answers(state))
    reached: Answers = ()
    for step in every:
        if not step.wanted(begin(every, reached)):
            continue
        if step.key not in known:
            break
        reached = (*reached, (step.key, known[step.key]))
    flow = begin(every, reached)
    there = flow.keys.index(state.at) if state.at in flow.keys else flow.reached
    return flow.go(min(there, flow.reached))


def _answers(state: ChatState) -> Answers:
    if state.file is None:
        return ()
    if state.setup is None or not state.setup.mapping:
        return (("file", state.file),)
    told = (("file", state.file), ("columns", state.setup.mapping))
    if state.checked is None:
        return told
    labels = (("topics", tuple((each.name, each.size) for each in state.proposals)), ("label", state.edits.labels))
    told = (*told, ("check", CheckAnswer(state.checked, state.edits.renames, state.edits.dropped)), *(labels if state.proposals else ()))
    date = state.result.date if state.result else ""
    return (*told, ("train", date), ("results", date)) if date else told
