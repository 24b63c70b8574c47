"""Which chapters speak of what is typed."""

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


def glimpse(chapter: Chapter, typed: str, length: int = 90) -> str:
    """The line of a chapter that speaks of it, cut to `length`; its first line where only the title does."""
    lines = [each.strip(" -*|#") for each in chapter.text.splitlines() if any(letter.isalnum() for letter in each)]
    wanted = words(typed)
    line = max(lines, key=lambda each: sum(word in folded(each) for word in wanted), default="")
    plain = " ".join(line.replace("`", "").replace("**", "").replace("|", "·").split())
    return plain if len(plain) <= length else f"{plain[: length - 1]}…"


@lru_cache(maxsize=512)
def _told(chapter: Chapter) -> tuple[str, ...]:
    return words(f"{chapter.title} {chapter.text}")
