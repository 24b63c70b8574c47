"""Which column of a bank's table serves which role: by name, by value, and by what the balances prove."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from smeai.tabular.folding import fold
from smeai.tabular.statements.facts import Facts
from smeai.tabular.statements.header_names import header_currency, role_scores

_NAMED = 0.6  # a name speaks for a role
_BOOKED = (
    *("book", "post", "buch", "boek", "bokfor", "bokfort", "bogfor", "kirjau", "ksiegow", "zauct", "uctov", "konyvel", "comptab", "contab"),
    *(
        "inregistr",
        "muhaseb",
        "провод",
        "осчет",
        "knjiz",
        "complet",
        "cleared",
        "settle",
        "process",
        "execut",
        "记账",
        "入账",
        "計上",
        "רישום",
        "القيد",
    ),
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Column indexes by role; `description` may have several. Roles without a column are absent."""

    one: Mapping[str, int] = field(default_factory=dict)
    description: tuple[int, ...] = ()

    def get(self, role: str) -> int | None:
        """The column of a role, or None."""
        return self.one.get(role)

    def used(self) -> set[int]:
        """All columns that serve a role."""
        return {*self.one.values(), *self.description}


def name_score(facts: Facts, role: str, named: bool = True) -> float:
    """0..1: how strongly the name of a column speaks for a role."""
    return role_scores(facts.name).get(role, 0.0) if named else 0.0


def best_role(facts: Facts) -> tuple[str, float]:
    """The role a column's name speaks for most, and how strongly."""
    scores = role_scores(facts.name)
    return max(scores.items(), key=lambda pair: pair[1], default=("", 0.0))


def find_days(facts: Sequence[Facts], named: bool) -> tuple[int | None, int | None]:
    """The columns of booking date and value date."""
    found = [one for one in facts if one.is_day] or [
        one
        for one in facts
        if one.filled and one.compact_days >= 0.95 and (not named or _day_name(one) >= _NAMED or one.compact_days == 1.0)
    ]
    found += [one for one in facts if one not in found and named and one.filled and one.compact_days >= 0.95 and _day_name(one) >= _NAMED]
    if not found:
        return None, None
    if not named:
        full = [one for one in found if one.filled >= 0.9 * one.rows] or found
        booked = full[0]
    else:
        booked = max(found, key=lambda one: (_day_rank(one), one.filled, -one.column))
    rest = [one for one in found if one is not booked]
    valued = max(rest, key=lambda one: (name_score(one, "value_date", named), -one.column), default=None)
    keep = valued is not None and (not named or name_score(valued, "value_date") >= _NAMED)
    return booked.column, valued.column if valued and keep else None


def _day_name(one: Facts) -> float:
    return max(name_score(one, "date"), name_score(one, "value_date"))


def _day_rank(one: Facts) -> float:
    """Booked before merely dated, dated before valued; a column that is mostly empty comes last."""
    folded = fold(one.name) or one.name
    value, dated = name_score(one, "value_date"), name_score(one, "date")
    booked = 0.4 if any(stem in folded for stem in _BOOKED) and dated >= 0.5 else 0.0
    empty = -2.0 if one.filled < 0.5 * one.rows else 0.0
    return (dated + booked if dated > value or booked else 0.3 * dated - 0.1 * value) + empty


def money_columns(facts: Sequence[Facts], named: bool, taken: set[int]) -> list[Facts]:
    """The columns that may hold amounts or balances."""
    found = [one for one in facts if one.is_money and one.column not in taken and not (named and _named_otherwise(one))]
    if named:
        return found
    marked = [one for one in found if one.marked > 0.1]
    return marked or [one for one in found if one.numbers < 0.5]


def _named_otherwise(one: Facts) -> bool:
    """Whether the name says that the numbers of a column are no amounts of money."""
    scores = role_scores(one.name)
    money = max((scores.get(role, 0.0) for role in ("amount", "debit", "credit", "balance", "fee", "foreign")), default=0.0)
    others = max(
        (score for role, score in scores.items() if role not in ("amount", "debit", "credit", "balance", "fee", "foreign")), default=0.0
    )
    return others > money or (money == 0.0 and one.marked < 0.1)


def find_currency(facts: Sequence[Facts], named: bool, amount: int, taken: set[int]) -> int | None:
    """The column of the currency in which the amounts are."""
    found = [one for one in facts if one.column not in taken and one.filled and one.currencies >= 0.9]
    if named:
        found = [
            one
            for one in found
            if name_score(one, "foreign_currency") <= name_score(one, "currency")
            or (len(found) == 1 and name_score(one, "foreign_currency") < 0.9)
        ]
    if not found:
        return None
    # Where names do not tell, the nearest: a currency stands beside its amount.
    return max(
        found,
        key=lambda one: (round(name_score(one, "currency", named), 1), one.filled, -abs(one.column - amount) - 0.1 * (one.column < amount)),
    ).column


def find_accounts(facts: Sequence[Facts], named: bool, taken: set[int]) -> tuple[int | None, int | None]:
    """The columns of the own account and of the other side's: the own one hardly changes."""
    found = [
        one
        for one in facts
        if one.column not in taken and one.filled and one.days < 0.5 and (_account_name(one, named) >= _NAMED or one.ibans >= 0.5)
    ]
    lean = {one.column: _own(one, named) for one in found}
    own = max((one for one in found if lean[one.column] > 0), key=lambda one: (lean[one.column], one.ibans, -one.column), default=None)
    others = [
        one
        for one in found
        if one is not own and lean[one.column] <= 0.3 and name_score(one, "iban", named) >= name_score(one, "account", named) * 0.9
    ]
    other = max(others, key=lambda one: (one.ibans > 0, -lean[one.column], -one.column), default=None)
    return own.column if own else None, other.column if other else None


def _account_name(one: Facts, named: bool) -> float:
    """How strongly a name speaks for an account; 0 where it speaks more for something else, such as an account's holder."""
    best = max(name_score(one, "account", named), name_score(one, "iban", named))
    return best if not named or best >= best_role(one)[1] - 0.05 else 0.0


def _own(one: Facts, named: bool) -> float:
    """Above 0 for a column that looks like the own account, below for the other side's."""
    lean = name_score(one, "account", named) - name_score(one, "iban", named)
    if one.rows >= 3 and one.filled >= 0.95 * one.rows:
        lean += 0.5 if len(one.values) == 1 else (0.1 if len(one.values) <= 3 < one.rows / 2 else -0.4)
        lean -= 1.0 if len(one.values) > max(3, 0.34 * one.rows) else 0.0
    elif one.filled < 0.95 * one.rows:
        lean -= 0.6
    elif named is False and len(one.values) == 1:
        lean += 0.2
    return lean


def find_texts(facts: Sequence[Facts], named: bool, taken: set[int]) -> Columns:
    """Description, counterparty, reference, code and status among the columns not yet taken."""
    one: dict[str, int] = {}
    free = [found for found in facts if found.column not in taken and found.filled]
    for role in ("counterparty", "reference", "code", "status"):
        fits = [
            found
            for found in free
            if found.column not in one.values()
            and named
            and best_role(found)[1] >= _NAMED
            and name_score(found, role) >= best_role(found)[1] - 0.02
        ]
        if role != "reference":
            fits = [found for found in fits if not found.is_money]
        best = max(fits, key=lambda found: (found.filled >= 0.2 * found.rows, name_score(found, role), found.filled), default=None)
        if best:
            one[role] = best.column
    rest = [found for found in free if found.column not in one.values()]
    described = [found for found in rest if named and _describes(found)]
    if not described:
        described = _longest(rest, named)
    if not described and "counterparty" not in one:
        described = _longest(rest, False)
    return Columns(one, tuple(found.column for found in described))


def _describes(one: Facts) -> bool:
    """Whether a name speaks for a description, and the values do not speak against it."""
    name = name_score(one, "description")
    return name >= max(_NAMED, best_role(one)[1] - 0.12) and (not one.is_money or name >= 0.9) and not one.is_day


def _longest(free: Sequence[Facts], named: bool) -> list[Facts]:
    """Where no name says so: the columns of text, without those that hold one word throughout."""
    texts = [one for one in free if not one.is_money and not one.is_day and one.currencies < 0.5 and one.ibans < 0.5 and one.numbers < 0.8]
    if named:
        texts = [one for one in texts if best_role(one)[1] < _NAMED]
        return sorted(texts, key=lambda one: -one.length)[:1]
    varied = [one for one in texts if one.rows < 3 or len(one.values) > 1]
    return varied if varied else texts[:1]


def amount_currency(name: str) -> str:
    """The currency that the name of the amount column gives."""
    return header_currency(name)
