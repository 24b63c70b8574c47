"""How graphs are run: ONNX Runtime on the processor, one thread for each physical core."""

import warnings
from functools import lru_cache
from pathlib import Path

import joblib
import onnxruntime
from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NoSuchFile, NotImplemented

from smeai.errors import DamagedModel, MissingModel

UNUSABLE = (Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NotImplemented)
ERRORS_ONLY = 3


def open_session(path: Path, spins: bool = True, cores: int | None = None) -> onnxruntime.InferenceSession:
    """The graph in `path`, ready to run; raises `MissingModel` or `DamagedModel`.

    `spins`: its threads stay awake between two steps. That is quicker for small graphs on idle cores, and much slower on busy ones.
    `cores` it runs on: all, unless said otherwise.
    """
    try:
        return onnxruntime.InferenceSession(str(path), _options(spins, cores), providers=["CPUExecutionProvider"])
    except NoSuchFile:
        raise MissingModel(f"The model file {path.name} is missing in {path.parent}.") from None
    except UNUSABLE as error:
        raise DamagedModel(f"The file {path.name} in {path.parent} is not a model this program can run.", str(error)[:200]) from None


def open_graph(data: bytes, spins: bool = True) -> onnxruntime.InferenceSession:
    """A graph held in memory, ready to run, see `open_session`; raises `DamagedModel`."""
    try:
        return onnxruntime.InferenceSession(data, _options(spins), providers=["CPUExecutionProvider"])
    except UNUSABLE as error:
        raise DamagedModel("The model holds a graph that this program cannot run.", str(error)[:200]) from None


def _options(spins: bool, cores: int | None = None) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = ERRORS_ONLY
    options.intra_op_num_threads = cores or threads()  # a number given, so that threads are not nailed to cores
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "1" if spins else "0")
    options.add_session_config_entry("session.x64quantprecision", "0" if _has_vnni() else "1")
    return options


@lru_cache
def threads() -> int:
    """How many threads a graph runs on: the physical cores this process may use."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # joblib warns where a system does not tell its cores, and counts all of them
        return joblib.cpu_count(only_physical_cores=True)


@lru_cache
def _has_vnni() -> bool:
    """Whether the processor adds eight-bit products without overflow.

    Where it does not, or where we cannot tell, the runtime is asked for its exact products: they take
    half as long again, the fast ones saturate.
    """
    flags = Path("/proc/cpuinfo")
    return flags.is_file() and "vnni" in flags.read_text("utf-8", "replace")
