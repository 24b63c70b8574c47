"""Which chapters speak of what is typed."""

import re
from functools import lru_cache

from smeai.ui.guide.chapters import Chapter, Guide
from smeai.ui.matching import folded, misfit, words


def found(chapters: Guide, typed: str) -> list[Chapter]:
    """The chapters in which every word that was typed begins a word: first those whose title says it, then those that say it most."""
    wanted = words(typed)
    if not wanted:
        return []
    ranked = []
    for place, chapter in enumerate(chapters.values()):
        counts = [sum(word.startswith(each) for word in _told(chapter)) for each in wanted]
        if all(counts):
            named = misfit(typed, chapter.title)
            ranked.append((99 if named is None else named, -min(counts), place, chapter))
    return [chapter for *_, chapter in sorted(ranked, key=lambda rank: rank[:3])]


def glimpse(chapter: Chapter, typed: str, length: int = 100) -> str:
    """The sentence or row of a chapter that speaks of it, cut to `length`; its first one where only the title does."""
    wanted = words(typed)
    best = max(_sentences(chapter.text), key=lambda each: sum(word in folded(each) for word in wanted), default="")
    at = min((place for word in wanted if (place := folded(best).find(word)) >= 0), default=0)
    begin = best.rfind(" ", 0, max(0, at - length // 3)) + 1 if len(best) > length and at > length // 2 else 0
    part = best[begin:] if len(best) - begin <= length else f"{best[begin : begin + length].rpartition(' ')[0]}…"
    return f"…{part}" if begin else part


def _sentences(text: str) -> list[str]:
    """The sentences and rows of a text, in plain words."""
    blocks = re.split(r"\n\s*\n|\n(?=[|-] ?)|\n(?=\d+\. )", re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text))
    plain = (" ".join(re.sub(r"[`*|]+", " · " if block.startswith("|") else "", block).split()).strip(" ·-") for block in blocks)
    return [part for block in plain for part in re.split(r"(?<=[.?!]) ", block) if any(letter.isalnum() for letter in part)]


@lru_cache(maxsize=512)
def _told(chapter: Chapter) -> tuple[str, ...]:
    return words(f"{chapter.title} {chapter.text}")
