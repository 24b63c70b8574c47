from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smeai.errors import DataError, UnreadableFile
from smeai.usecases.books.rule import Direction, Rule
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.rules_file import read_rules, write_rules

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=("Cc", "Zl", "Zp")), max_size=12)
AMOUNTS = st.none() | st.decimals(min_value=0, max_value=10**6, places=2)
RULES = st.builds(
    Rule, key=TEXT.filter(bool), account=TEXT.filter(str.strip), tax=TEXT, note=TEXT, payee=TEXT, text=st.uuids().map(str), iban=TEXT,
    own=TEXT, direction=st.sampled_from(Direction), low=AMOUNTS, high=AMOUNTS, active=st.booleans(), created=TEXT,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RULES, max_size=5, unique_by=(lambda rule: rule.key, lambda rule: rule.text)))
def test_what_is_written_is_read_back(tmp_path, rules):
    write_rules(Rules(tuple(rules)), tmp_path / "r.csv")
    assert read_rules(tmp_path / "r.csv") == Rules(tuple(rules))


def test_a_short_file_of_a_spreadsheet_program_is_read(tmp_path):
    (tmp_path / "r.csv").write_text("Account;Text;Low;Direction;Active\n0490;gas*;12,50;Out;no\n1;strom;;;\n", encoding="utf-8")
    first, second = read_rules(tmp_path / "r.csv")
    assert first == Rule("row-2", "0490", text="gas*", low=Decimal("12.50"), direction=Direction.OUT, active=False)
    assert second == Rule("row-3", "1", text="strom")


def test_formulas_are_not_written(tmp_path):
    rules = Rules((Rule("k", "1", note="=1+1", text="'-x"),))
    write_rules(rules, tmp_path / "r.csv")
    assert ",'=1+1," in (tmp_path / "r.csv").read_text(encoding="utf-8-sig")
    assert read_rules(tmp_path / "r.csv") == rules


@pytest.mark.parametrize("text", ["account,low\n1,abc\n", "account,direction\n1,sideways\n", "account,text\n,x\n"])
def test_a_rule_that_cannot_be_one_is_named(tmp_path, text):
    (tmp_path / "r.csv").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="Row 2"):
        read_rules(tmp_path / "r.csv")


@pytest.mark.parametrize("content", [b"", b"name,text\n1,2\n", b"\xff\xfe\x00", b'account\n"1'])
def test_another_file_is_refused(tmp_path, content):
    (tmp_path / "r.csv").write_bytes(content)
    with pytest.raises(UnreadableFile):
        read_rules(tmp_path / "r.csv")


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(UnreadableFile):
        read_rules(tmp_path / "none.csv")
