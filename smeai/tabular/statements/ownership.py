"""Which of the accounts named in several files are one: an IBAN ends with the account number that other formats give."""

import re
from collections.abc import Iterable, Mapping

_SHORTEST = 6  # digits; a shorter number may end another one by chance
_OTHER = re.compile(r"[\W_]+")


def compact(text: str) -> str:
    """Letters and digits of `text` only, upper case."""
    return _OTHER.sub("", text).upper()


def same_accounts(names: Iterable[str]) -> Mapping[str, str]:
    """Each name -> the fullest spelling of the account it stands for, compact; the empty name stays empty."""
    spelled = {name: compact(name) for name in names}
    fullest: list[str] = []
    found: dict[str, str] = {"": ""}
    for key in sorted(set(spelled.values()) - {""}, key=lambda key: (-len(key), key)):
        bare = key.lstrip("0")
        whole = [known for known in fullest if len(bare) >= _SHORTEST and known.endswith(bare)]
        found[key] = whole[0] if len(whole) == 1 else key
        if not whole:
            fullest.append(key)
    return {name: found[key] for name, key in spelled.items()}


def mentions(text: str, account: str) -> bool:
    """Whether the compact `text` names `account`; of an IBAN its own part is enough."""
    if len(account) < _SHORTEST:
        return False
    return account in text or (account[:2].isalpha() and len(account) > 12 and account[4:] in text)
