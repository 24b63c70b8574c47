"""Every pilot is reached by the key of its use case alone."""

from inspect import signature
from pathlib import Path

import pytest

from smeai import usecases
from smeai.actions import pilots, predictions
from smeai.core.assets import assets_folder
from smeai.core.pilot import Source
from smeai.core.report_wish import ReportWish
from smeai.errors import DamagedModel, UsageError
from smeai.models import package

USE_CASES = usecases.USE_CASES


@pytest.mark.parametrize("use_case", USE_CASES)
def test_every_use_case_has_the_parts_of_a_pilot(use_case: str) -> None:
    sample = pilots.part(use_case, "sample").SAMPLE
    folder = assets_folder() / "samples"
    assert (folder / sample.file).is_file() and sample.client
    keys = {option.key for option in usecases.about(use_case).options} | set(getattr(pilots.part(use_case, "whole"), "FILES", ()))
    assert all(key in keys and value.format(folder=folder) for key, value in sample.settings)
    assert signature(pilots.part(use_case, "whole").run) == signature(pilots.part("chat", "whole").run)


@pytest.mark.parametrize("name", ["training.train", "predicting.told"])
def test_pilots_that_keep_a_model_are_called_alike(name: str) -> None:
    module, _, function = name.partition(".")
    words = [list(signature(getattr(pilots.part(key, module), function)).parameters) for key in ("chat", "books")]
    assert words[0] == words[1]


def test_a_pilot_that_keeps_no_model_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usecases, "USE_CASES", (*USE_CASES, "ledger"))
    with pytest.raises(UsageError, match="The ledger pilot keeps no model to train"):
        pilots.train("ledger", Source("none.csv"), {}, {}, "m")


@pytest.mark.parametrize("use_case", ["nope", "", "../chat", "chat.data"])
def test_only_pilots_are_looked_for(use_case: str) -> None:
    with pytest.raises(UsageError, match="There is no pilot"):
        pilots.run(use_case, Source("none.csv"), {}, {}, ReportWish("out"))


def test_a_model_of_no_pilot_predicts_nothing(tmp_path: Path) -> None:
    package.write(tmp_path / "m", {"task": "os"}, {})
    with pytest.raises(DamagedModel, match="“os”"):
        predictions.write(str(tmp_path / "m"), Source("none.csv"), {}, str(tmp_path / "out.csv"))
