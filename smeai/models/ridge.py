"""Kernel ridge regression onto shares: one exact solution, no steps, no random numbers.

Targets are the shares of classes that one text was given, so that a text booked nine times one way and once another way says so.
The kernel is linear in every block of features; the solution is therefore written back as plain linear heads, which an ONNX
graph runs. Source: C. Saunders, A. Gammerman, V. Vovk, Ridge regression learning algorithm in dual variables, ICML 1998.
"""

from collections.abc import Mapping

import numpy as np
from scipy import sparse
from scipy.linalg import cho_factor, cho_solve

from smeai.models.heads import Head

Block = np.ndarray | sparse.csr_matrix
JITTER = 1e-5


def kernel(blocks: Mapping[str, Block], others: Mapping[str, Block] | None = None) -> np.ndarray:
    """The sum of all blocks' inner products, float32 [rows of blocks, rows of others]."""
    total: np.ndarray | None = None
    for name, block in blocks.items():
        product = block @ (others or blocks)[name].T
        product = product.toarray() if sparse.issparse(product) else product
        total = product.astype(np.float32) if total is None else total + product
    return total if total is not None else np.zeros((0, 0), np.float32)


def solve(gram: np.ndarray, shares: np.ndarray, weights: np.ndarray, penalty: float) -> tuple[np.ndarray, np.ndarray]:
    """Dual coefficients [rows, classes] and the bias [classes], from the kernel [rows, rows] of the rows with themselves.

    `weights` [rows] count how often a row was seen: the penalty of a row falls with their square root.
    """
    bias = shares.mean(axis=0)
    ridge = gram.astype(np.float64)
    ridge[np.diag_indices(len(ridge))] += penalty / np.sqrt(weights) + JITTER
    dual = cho_solve(cho_factor(ridge, overwrite_a=True, check_finite=False), shares - bias, check_finite=False)
    return dual.astype(np.float32), bias.astype(np.float32)


def as_heads(blocks: Mapping[str, Block], dual: np.ndarray, bias: np.ndarray) -> dict[str, Head]:
    """The solution as one linear head for each block, whose scores add up; the first has the bias."""
    heads = {}
    for place, (name, block) in enumerate(blocks.items()):
        weights = np.asarray(block.T @ dual, np.float32)
        heads[name] = Head(weights, bias if place == 0 else np.zeros_like(bias))
    return heads
