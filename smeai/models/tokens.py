"""Texts to token numbers, one way for each kind of tokenizer file."""

from collections.abc import Callable, Sequence
from pathlib import Path

Tokenize = Callable[[Sequence[str]], list[list[int]]]
"""Token numbers of each text, start and end marks included, cut to what the encoder reads."""

START, END, UNKNOWN = 1, 2, 0  # of the sentencepiece model we ship


def wordpiece(path: Path, limit: int) -> Tokenize:
    """The tokenizer in a ``tokenizer.json``, texts cut to `limit` tokens."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(limit)

    def tokenize(texts: Sequence[str]) -> list[list[int]]:
        if len(texts) == 1:  # the batch call starts threads
            return [tokenizer.encode(texts[0]).ids]
        return [encoding.ids for encoding in tokenizer.encode_batch_fast(list(texts))]

    return tokenize


def sentencepiece(path: Path, limit: int) -> Tokenize:
    """The tokenizer in a sentencepiece model file, texts cut to `limit` tokens."""
    from sentencepiece import SentencePieceProcessor

    processor = SentencePieceProcessor(model_file=str(path))

    def tokenize(texts: Sequence[str]) -> list[list[int]]:
        found = [processor.encode(text) for text in texts]
        return [[START, *(tokens or [UNKNOWN])[: limit - 2], END] for tokens in found]

    return tokenize


TOKENIZERS = {"tokenizer.json": wordpiece, "sentencepiece.model": sentencepiece}
