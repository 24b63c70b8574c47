"""The texts of the finder, each in several languages side by side."""

from collections.abc import Mapping
from dataclasses import dataclass

ENGLISH = "en"
Text = Mapping[str, str]
"""A text by language code."""


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """`texts` by key, said in `language` (a BCP 47 tag), or in English where that is not known."""

    texts: Mapping[str, Text]
    language: str = ENGLISH

    def say(self, key: str, **places: str) -> str:
        """The text `key` with its places filled; KeyError where there is none."""
        return self.of(self.texts[key]).format(**places)

    def of(self, text: Text) -> str:
        """One text in the language of this book."""
        return text.get(self.language) or text.get(self.language.partition("-")[0]) or text[ENGLISH]

    def listed(self, group: str, keys: tuple[str, ...]) -> str:
        """What these keys of a group are called, in a row."""
        return self.say("why.comma").join(self.say(f"{group}.{key}") for key in keys)
