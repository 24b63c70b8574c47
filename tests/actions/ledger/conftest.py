import pytest

from smeai.actions import ledger, workspaces
from smeai.actions.ledger import suggesting
from smeai.actions.ledger.importing import take
from smeai.actions.session import Session
from smeai.usecases.books.views import Filter
from smeai.workers.messages import pack
from tests.usecases.books.ledger.made import CHART, FakeSuggester, file, line


class Books:
    """The ledger of one pilot; every action is called with its place, and with what one engine keeps."""

    def __init__(self, folder) -> None:
        self.folder = str(folder)
        workspaces.open_or_create(self.folder, "Books")
        self.pilot = workspaces.create_pilot(self.folder, "books", "Books").id
        self.session = Session()

    def __getattr__(self, action):
        def call(*args, **more):
            result = getattr(ledger, action)(self.folder, self.pilot, *args, session=self.session, **more)
            pack(result)  # what the window could not be sent is refused here
            return result

        return call

    def take(self, *files):
        return take(self.folder, self.pilot, files, self.session)

    def restart(self):
        """As after the loss of an engine."""
        workspaces.close(self.folder)
        self.session = Session()

    def lines(self, wanted=None):
        return self.page(wanted or Filter(order="date"), 0, 10_000).lines


@pytest.fixture
def suggester(monkeypatch):
    fake = FakeSuggester()
    monkeypatch.setattr(suggesting, "suggester", lambda *_: fake)
    return fake


@pytest.fixture
def empty(tmp_path, suggester):
    books = Books(tmp_path / "books")
    yield books
    workspaces.close(books.folder)


@pytest.fixture
def books(empty):
    empty.take(file([line(i) for i in range(60)]))
    empty.use_chart(CHART)
    return empty
