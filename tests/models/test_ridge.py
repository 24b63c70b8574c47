"""Kernel ridge regression, checked against the textbook and scikit-learn."""

import numpy as np
import pytest
from scipy import sparse
from sklearn.kernel_ridge import KernelRidge

from smeai.models import ridge

RNG = np.random.default_rng(2)


def test_it_solves_what_scikit_learn_solves() -> None:
    rows, shares = RNG.standard_normal((30, 8)).astype(np.float32), RNG.dirichlet(np.ones(4), 30)
    dual, bias = ridge.solve(rows @ rows.T, shares, np.ones(30), 0.5)
    same = KernelRidge(alpha=0.5 + ridge.JITTER).fit(rows, shares - shares.mean(axis=0))
    assert dual == pytest.approx(same.dual_coef_, abs=1e-4)
    assert bias == pytest.approx(shares.mean(axis=0), abs=1e-6)


def test_a_kernel_adds_dense_and_sparse_blocks() -> None:
    dense, words = RNG.standard_normal((5, 3)).astype(np.float32), sparse.random(5, 9, 0.4, "csr", np.float32, RNG)
    other, more = RNG.standard_normal((2, 3)).astype(np.float32), sparse.random(2, 9, 0.4, "csr", np.float32, RNG)
    found = ridge.kernel({"a": dense, "b": words}, {"a": other, "b": more})
    assert found == pytest.approx(dense @ other.T + words.toarray() @ more.toarray().T, abs=1e-5)


def test_heads_give_the_scores_of_the_kernel() -> None:
    blocks = {"a": RNG.standard_normal((12, 4)).astype(np.float32), "b": sparse.random(12, 6, 0.5, "csr", np.float32, RNG)}
    dual, bias = ridge.solve(ridge.kernel(blocks), RNG.dirichlet(np.ones(3), 12), np.arange(1, 13), 0.3)
    heads = ridge.as_heads(blocks, dual, bias)
    said = sum(block @ heads[name].weights + heads[name].bias for name, block in blocks.items())
    assert said == pytest.approx(ridge.kernel(blocks) @ dual + bias, abs=1e-4)


def test_what_was_seen_often_is_believed() -> None:
    shares = np.array([[1.0, 0.0], [0.0, 1.0]])
    gram = np.eye(2, dtype=np.float32)
    dual, bias = ridge.solve(gram, shares, np.array([100.0, 1.0]), 0.5)
    said = gram @ dual + bias
    assert said[0, 0] > said[1, 1] > 0.5
