"""Text PDFs of statements: every layout is read to the cent and the day, proved, and what cannot be read is refused with a reason."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.errors import FileError, ProtectedFile, UnreadableFile
from smeai.tabular.statements.pdf import is_pdf, read_pdf
from smeai.tabular.statements.proof import State, prove, prove_file
from tests.tabular.statements.pdf_layouts import LAYOUTS, make, set_text

ACCOUNTS = {
    "german": ("DE02100100100006820101", "EUR"),
    "british": ("20441188", "GBP"),
    "french": ("FR1420041010050500013M02606", ""),
    "american": ("44112299", "USD"),
    "spanish": ("ES9121000418450200051332", "EUR"),
    "swedish": ("83271234567", "SEK"),
    "indian": ("", "INR"),
    "american_sections": ("000000445566", "USD"),
    "credit_card": ("", "USD"),
    "savings_bank": ("4455667788", "EUR"),
    "tight": ("99887766", ""),
    "yen": ("1234567", "JPY"),
}


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts(name, seed):
    made = make(name, seed)
    file = read_pdf(made.data, "january.pdf")
    expected = [(each.day, each.amount) for each in made.bookings]
    if name == "spanish":
        expected.reverse()
    if name == "yen":
        expected = [(day, amount * 100) for day, amount in expected]
    if name == "american_sections":
        expected.sort(key=lambda each: each[1] < 0)
    assert [(line.date, line.amount) for line in file.lines] == expected
    assert prove_file(file).state is State.OK
    assert file.records == len(file.lines)
    assert (file.statements[0].account, file.statements[0].currency) == ACCOUNTS[name]


@pytest.mark.parametrize("name", LAYOUTS)
def test_texts_stay_with_their_bookings(name):
    made = make(name, 4)
    lines = read_pdf(made.data, "x.pdf").lines
    by_amount = {each.amount: each for each in made.bookings}
    for line in lines:
        booking = by_amount[line.amount / 100 if name == "yen" else line.amount]
        assert booking.text in line.description or "TOTAL" in line.description
        if name in ("french", "german"):
            assert booking.more in line.description
        assert "Confidential" not in line.description and "insured" not in line.description


@pytest.mark.parametrize("name", ["german", "french", "swedish"])
def test_one_booking(name):
    made = make(name, 5, count=2)
    assert [line.amount for line in read_pdf(made.data, "x.pdf").lines] == [each.amount for each in made.bookings]


def test_many_pages_and_places():
    made = make("american", 6, count=150)
    lines = read_pdf(made.data, "x.pdf").lines
    assert [line.amount for line in lines] == [each.amount for each in made.bookings]
    assert {line.page for line in lines} >= {1, 2, 3}
    assert all(line.row for line in lines)


def test_page_balances():
    file = read_pdf(make("german", 7).data, "x.pdf")
    pages = file.statements[0].pages
    assert [page.page for page in pages] == [1, 2] and pages[0].closing == pages[1].opening is not None


def test_a_lost_line_is_said():
    made = make("british", 8)
    file = read_pdf(made.data, "x.pdf")
    statement = file.statements[0]
    assert statement.opening is not None and statement.closing is not None
    assert statement.opening.amount == made.opening and statement.closing.amount == made.bookings[-1].balance


def test_without_balances_it_says_so():
    file = read_pdf(set_text("Statement 31.01.2026", "05.01.   Flour    12,30-", "07.01.   Rent    100,00-"), "x.pdf")
    assert [str(line.amount) for line in file.lines] == ["-12.30", "-100.00"]
    assert prove_file(file).state is State.NONE
    assert any("no balances" in problem.sentence for problem in file.problems)


def test_day_and_month_are_asked_for():
    data = set_text("Statement 31 December 2026", "04/05/2026   Flour    12.30", "06/07/2026   Rent    100.00")
    asked = read_pdf(data, "x.pdf")
    assert [question.key for question in asked.questions] == ["date_order"] and asked.reading is not None
    answered = read_pdf(data, "x.pdf", reading=asked.reading.answered("date_order", "mdy"))
    assert [line.date.isoformat() for line in answered.lines] == ["2026-04-05", "2026-06-07"] and not answered.questions
    assert not read_pdf(make("british", 1).data, "x.pdf").questions and not read_pdf(make("american", 1).data, "x.pdf").questions


def test_an_account_that_begins_at_nought():
    data = set_text("2026", "Opening balance   0.00", "05/01/2026   Flour    -12.30", "Closing balance   -12.30")
    statement = read_pdf(data, "x.pdf").statements[0]
    assert statement.opening is not None and statement.opening.amount == 0 and prove(statement).state is State.OK


def test_damaged():
    whole = make("german", 1).data
    for data in (b"%PDF-1.7\nnothing", b"%PDF-1.4" + bytes(2000)):
        assert is_pdf(data)
        with pytest.raises(UnreadableFile, match=r"broken\.pdf is damaged"):
            read_pdf(data, "broken.pdf")
    try:  # half a file may be mended or refused, never crash
        read_pdf(whole[: len(whole) // 2], "half.pdf")
    except UnreadableFile as error:
        assert "half.pdf" in error.sentence


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=40))
def test_damage_anywhere_is_refused_or_read(changes):
    data = bytearray(make("swedish", 1, 4).data)
    for place, value in changes:
        data[int(place * len(data))] = value
    try:
        read_pdf(bytes(data), "x.pdf")
    except FileError as error:
        assert error.sentence


def test_scanned():
    document = pypdfium2.PdfDocument.new()
    document.new_page(500, 700)
    with pytest.raises(UnreadableFile, match="scanned"):
        read_pdf(saved(document), "scan.pdf")


def test_another_document():
    with pytest.raises(UnreadableFile, match="no row has a date and an amount"):
        read_pdf(set_text("Dear customer,", "our terms change on 01.01.2026."), "letter.pdf")


def test_no_year_to_be_had():
    with pytest.raises(UnreadableFile, match="without a year"):
        read_pdf(set_text("05.01.   Flour    12,30-"), "x.pdf")


def test_protected():
    with pytest.raises(ProtectedFile, match="password"):
        read_pdf(PROTECTED, "secret.pdf")


def test_what_is_a_pdf():
    assert is_pdf(make("german", 1).data[:1024]) and is_pdf(b"\xef\xbb\xbf\n%PDF-1.4")
    assert not is_pdf(b"Date;Amount\n") and not is_pdf(b"")


def test_from_a_path(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(make("swedish", 1).data)
    assert len(read_pdf(path, "a.pdf").lines) == 24


def saved(document):
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


PROTECTED = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<OWNER>/U<USER>>>endobj
trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>
startxref
0
%%EOF
""".replace(b"OWNER", b"0" * 64).replace(b"USER", b"1" * 64)
