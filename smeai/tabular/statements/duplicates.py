"""The same booking in several files, as overlapping exports give it; and twins, which only look the same."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from smeai.tabular.statements.finding import Finding, FindingKind, Place
from smeai.tabular.statements.ownership import same_accounts
from smeai.tabular.statements.statement import Line
from smeai.tabular.statements.wording import wording

Files = Sequence[Sequence[Line]]
Groups = Iterable[Sequence[Place]]


def find_duplicates(files: Files) -> tuple[Finding, ...]:
    """Bookings that stand in more than one file, then twins within one file.

    By the bank's reference where an account's references are unique within each file; else by day, amount and
    text, where the union has as many bookings as the file with the most; else by day, amount and the balance
    after it, or by day, amount and a common word where each file has one such booking. Files are compared
    only with other files: n log n.
    """
    accounts = same_accounts({line.account for lines in files for line in lines})
    same_day = [group for group in _grouped(_all(files), lambda place: _money(_at(files, place))) if len(group) > 1]
    trusted = _trusted(files, accounts)
    taken: set[Place] = set()
    found = list(_by_reference(files, same_day, accounts, trusted, taken))
    shared = {(place.file, accounts[_at(files, place).account]) for finding in found for place in finding.places}
    found += _by_text(files, same_day, accounts, shared, taken)
    found += _by_balance(files, same_day, accounts, taken)
    found += _by_word(files, same_day, accounts, shared, taken)
    copies = {place for finding in found for place in finding.places[1:]}
    return (*found, *_twins(files, same_day, accounts, copies))


def _all(files: Files) -> Iterator[Place]:
    return (Place(file, line) for file, lines in enumerate(files) for line in range(len(lines)))


def _at(files: Files, place: Place) -> Line:
    return files[place.file][place.line]


def _money(line: Line) -> Hashable:
    return line.date, line.amount


def _grouped(places: Iterable[Place], key) -> list[list[Place]]:
    groups: dict[Hashable, list[Place]] = defaultdict(list)
    for place in places:
        groups[key(place)].append(place)
    return list(groups.values())


def _trusted(files: Files, accounts: Mapping[str, str]) -> set[str]:
    """Accounts of which no file has a reference twice."""
    doubted = set()
    for lines in files:
        seen = Counter((accounts[line.account], line.reference) for line in lines if line.reference)
        doubted |= {account for (account, _), count in seen.items() if count > 1}
    return set(accounts.values()) - doubted


def _ranked(places: Iterable[Place], key, taken: set[Place]) -> Iterator[tuple[Place, ...]]:
    """Places of equal key matched across files: the first in one with the first in the other, and so on."""
    for group in _grouped((place for place in places if place not in taken), key):
        if len(group) < 2 or group[0].file == group[-1].file:
            continue
        seen: Counter[int] = Counter()
        ranks: dict[int, list[Place]] = defaultdict(list)
        for place in group:
            ranks[seen[place.file]].append(place)
            seen[place.file] += 1
        for matched in ranks.values():
            if len(matched) > 1:
                taken.update(matched)
                yield tuple(matched)


def _by_reference(files: Files, groups: Groups, accounts: Mapping[str, str], trusted: set[str], taken: set[Place]) -> Iterator[Finding]:
    for group in groups:
        known = [place for place in group if _at(files, place).reference and accounts[_at(files, place).account] in trusted]
        for places in _ranked(known, lambda place: (accounts[_at(files, place).account], _at(files, place).reference), taken):
            reference = _at(files, places[0]).reference
            yield Finding(FindingKind.DUPLICATE, places, f"Same day, amount and bank reference “{reference}” in {len(places)} files.", 0.99)


def _by_text(
    files: Files, groups: Groups, accounts: Mapping[str, str], shared: set[tuple[int, str]], taken: set[Place]
) -> Iterator[Finding]:
    def key(place: Place) -> Hashable:
        line = _at(files, place)
        account = accounts[line.account]
        reference = line.reference if (place.file, account) in shared else ""
        return account, line.currency, " ".join(sorted(wording(line).split())), reference

    for group in groups:
        for places in _ranked(group, key, taken):
            known = bool(_at(files, places[0]).account)
            yield Finding(FindingKind.DUPLICATE, places, f"Same day, amount and text in {len(places)} files.", 0.95 if known else 0.85)


def _by_balance(files: Files, groups: Groups, accounts: Mapping[str, str], taken: set[Place]) -> Iterator[Finding]:
    """Other words in other formats, or no account in one of them: the balance after it tells."""
    for group in groups:
        stated = [place for place in group if _at(files, place).balance is not None]
        for places in _ranked(stated, lambda place: _at(files, place).balance, taken):
            named = {accounts[_at(files, place).account] for place in places} - {""}
            if len(named) < 2:
                yield Finding(FindingKind.DUPLICATE, places, f"Same day, amount and balance after it in {len(places)} files.", 0.9)
            else:
                taken.difference_update(places)


def _by_word(
    files: Files, groups: Groups, accounts: Mapping[str, str], shared: set[tuple[int, str]], taken: set[Place]
) -> Iterator[Finding]:
    """Other formats tell the same in other words: the only bookings of their day and amount that share one."""
    for group in groups:
        for places in _grouped((place for place in group if place not in taken), lambda place: accounts[_at(files, place).account]):
            account = accounts[_at(files, places[0]).account]
            apart = len({place.file for place in places}) == len(places) > 1
            known = sum((place.file, account) in shared and bool(_at(files, place).reference) for place in places)
            if apart and known < 2 and set.intersection(*(_long_words(_at(files, place)) for place in places)):
                taken.update(places)
                yield Finding(FindingKind.DUPLICATE, tuple(places), f"Same day and amount in {len(places)} files, and like words.", 0.8)


def _long_words(line: Line) -> set[str]:
    return {word for word in wording(line).split() if len(word) > 3}


def _twins(files: Files, groups: Groups, accounts: Mapping[str, str], copies: set[Place]) -> Iterator[Finding]:
    for group in groups:
        left = [place for place in group if place not in copies]
        for places in _grouped(left, lambda place: (place.file, *_look(_at(files, place), accounts))):
            if len(places) > 1:
                sentence = f"{len(places)} bookings of one file look the same: each is one of its own, both stay."
                yield Finding(FindingKind.TWIN, tuple(places), sentence.replace("both", "all") if len(places) > 2 else sentence, 0.9)


def _look(line: Line, accounts: Mapping[str, str]) -> tuple[str, ...]:
    return accounts[line.account], line.currency, wording(line)
