#!/usr/bin/env python3
"""The chat model beside its own encoders, in one run: one message end to end, and training against encoding.

    .venv/bin/python benchmarks/chat.py [FILE.csv --text COLUMN --topic COLUMN] [--rows 10000]

Without a file, the sample messages are varied until there are enough. Bars: a message within 2 times
its encoders' own time; training within 3 times the time it takes to encode the same messages.
"""

import argparse
import statistics
import time
from pathlib import Path

from smeai import tabular
from smeai.core.assets import assets_folder
from smeai.models import encoder, folds, language
from smeai.models.training import ENCODERS, Examples, fit
from smeai.usecases.chat.model import ChatModel

TRIES = 200


def main() -> None:
    options = arguments()
    texts, topics = messages(options)
    for name in ENCODERS:
        encoder.load(name).encode(texts[:50])  # loaded and warm before anything is timed
    codes = language.detect(texts[:50])
    started = time.perf_counter()
    for name in ENCODERS:
        encoder.load(name).encode(texts)
    encoding = time.perf_counter() - started
    started = time.perf_counter()
    codes = language.detect(texts)
    trained = fit(Examples(texts, topics, codes, [folds.likeness(text) for text in texts]), encoder.load, 0.027)
    training = time.perf_counter() - started
    print(f"training {len(texts):,} messages of {len(trained.classifier.topics)} topics: {training:.1f} s")
    print(f"encoding them: {encoding:.1f} s; ratio {training / encoding:.2f} (bar 3)")
    alone(ChatModel(trained.classifier, 0.9), texts)


def alone(model: ChatModel, texts: list[str]) -> None:
    """Time one message at a time, taking turns with the encoders alone."""
    names = model.classifier.encoders
    whole, bare = [], []
    for text in texts[:TRIES]:
        started = time.perf_counter()
        for name in names:
            encoder.load(name).encode([text])
        between = time.perf_counter()
        next(model.predict([text]))
        bare.append(between - started)
        whole.append(time.perf_counter() - between)
    a, b = statistics.median(whole), statistics.median(bare)
    print(f"one message, text in to lane out: {a * 1e3:.1f} ms; its encoders alone: {b * 1e3:.1f} ms; ratio {a / b:.2f} (bar 2)")


def messages(options: argparse.Namespace) -> tuple[list[str], list[str]]:
    """Distinct texts and their topics, `rows` of them."""
    table = tabular.read(options.file).table
    pairs = [
        (str(text), str(topic)) for text, topic in zip(table.cells[options.text], table.cells[options.topic], strict=True) if text and topic
    ]
    varied = [pairs[place % len(pairs)] for place in range(options.rows)]
    rounds = [place // len(pairs) for place in range(options.rows)]
    texts = [f"{text} {number}{number * 7 % 97}" if number else text for (text, _), number in zip(varied, rounds, strict=True)]
    return texts, [topic for _, topic in varied]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=assets_folder() / "samples" / "web_shop_messages.xlsx")
    parser.add_argument("--text", default="Message")
    parser.add_argument("--topic", default="Topic")
    parser.add_argument("--rows", type=int, default=10_000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
