"""A trained chat model at work: the classifier with its threshold, locks and templates."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from smeai import __version__
from smeai.core.progress import Progress, silent, span
from smeai.errors import DamagedModel
from smeai.models import bundle, encoder, language
from smeai.models.classifier import Scores, TextClassifier
from smeai.usecases.chat import lanes
from smeai.usecases.chat.judging import judge
from smeai.usecases.chat.lanes import Judged, Lane
from smeai.usecases.chat.personal import mask
from smeai.usecases.chat.quoted import own_words

TASK = "chat"


@dataclass(frozen=True, slots=True)
class Prediction:
    """What is said of one message. `prediction` is empty where it belongs to no topic; `confidence` is that of `top` among known topics."""

    prediction: str
    top: str
    confidence: float
    decision: str
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class ChatModel:
    """Immutable. `threshold` is that of the automatic lane; `locked` topics always go to a person."""

    classifier: TextClassifier
    threshold: float
    locked: frozenset[str] = frozenset()
    templates: tuple[tuple[str, str, str], ...] = ()
    card: Mapping[str, Any] | None = None
    masked: bool = True  # whether it learned from masked messages, and so has to be asked with masked ones

    def judge(self, texts: Sequence[str], codes: Sequence[str] | None = None, progress: Progress = silent) -> tuple[list[Judged], Scores]:
        """The judgement of each text; languages are detected where `codes` does not tell them."""
        texts = [own_words(mask(text)[0] if self.masked else text) for text in texts]
        codes = language.detect(texts, span(progress, 0, 0.2)) if codes is None else codes
        scores = self.classifier.score(texts, codes, span(progress, 0.2, 1))
        return judge(self.classifier.topics, scores), scores

    def predict(self, texts: Sequence[str], codes: Sequence[str] | None = None, progress: Progress = silent) -> Iterator[Prediction]:
        """One prediction for each text, in order."""
        judged, scores = self.judge(texts, codes, progress)
        for said, likely, near in zip(judged, scores.probabilities.max(axis=1), scores.nearest, strict=True):
            lane = lanes.lane(said, self.threshold, self.locked)
            yield Prediction(
                said.topic if said.belongs else "", said.topic, float(likely), lane.value, self.reason(said, lane, int(near[0]))
            )

    def save(self, path: Path, facts: Mapping[str, Any]) -> None:
        """Write a bundle; `facts` (plain JSON) go onto its card."""
        card = {
            "task": TASK,
            "smeai": __version__,
            "threshold": self.threshold,
            "locked": sorted(self.locked),
            "templates": self.templates,
            "masked": self.masked,
            **facts,
        }
        bundle.write(path, self.classifier, card)

    @classmethod
    def load(cls, path: Path) -> "ChatModel":
        """The model in a bundle; raises `MissingModel` or `DamagedModel`."""
        classifier, card = bundle.read(path, encoder.load)
        if card.get("task") != TASK:
            raise DamagedModel(f"{path.name} is a model for “{str(card.get('task'))[:40]}”, not for customer messages.")
        try:
            templates = tuple((str(topic), str(code), str(text)) for topic, code, text in card.get("templates", ()))
            return cls(
                classifier, float(card["threshold"]), frozenset(card.get("locked", ())), templates, card, bool(card.get("masked", True))
            )
        except (KeyError, TypeError, ValueError):
            raise DamagedModel(f"The card of {path.name} is not whole.", "Ask for the model again, or train a new one.") from None

    def at(self, threshold: float, locked: Sequence[str]) -> "ChatModel":
        """This model with another threshold and other locks."""
        return replace(self, threshold=threshold, locked=frozenset(locked))

    def reason(self, said: Judged, lane: Lane, near: int) -> str:
        """Why a message went to its lane; `near` is the exemplar most like it, -1 where there is none."""
        like = f" Most like: “{self.classifier.exemplar_texts[near][:80]}”." if near >= 0 else ""
        if not said.belongs:
            return f"Unlike the messages of any topic.{like}"
        if said.topic in self.locked:
            return f"“{said.topic}” always goes to a person."
        sure = f"{said.confidence:.0%} sure of “{said.topic}”"
        match lane:
            case Lane.AUTO:
                return f"{sure}, at least {self.threshold:.1%} asked.{like}"
            case Lane.CLARIFY:
                return f"{sure}, or “{said.second}” ({said.second_confidence:.0%}): ask which.{like}"
        if self.threshold >= 1:
            return f"{sure}, but this model answers nothing automatically.{like}"
        return f"Only {sure}; {self.threshold:.1%} asked.{like}"


def facts(trained: Any, messages: Any, threshold: float) -> dict[str, Any]:
    """What the card of a model says of its making: data, choices, calibration."""
    return {
        "rows": len(messages),
        "languages": sorted(set(messages.languages)),
        "choices": {code: asdict(choice) for code, choice in trained.choices.items()},
        "calibration_error": trained.calibration_error,
        "threshold": threshold,
    }
