"""How graphs are run: ONNX Runtime on the processor, one thread for each physical core."""

from pathlib import Path

import joblib
import onnxruntime
from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NoSuchFile, NotImplemented

from smeai.errors import DamagedModel, MissingModel

ERRORS_ONLY = 3


def open_session(path: Path) -> onnxruntime.InferenceSession:
    """The graph in `path`, ready to run; raises `MissingModel` or `DamagedModel`."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = ERRORS_ONLY
    options.intra_op_num_threads = joblib.cpu_count(only_physical_cores=True)  # a number, so that threads are not nailed to cores
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.x64quantprecision", "1")  # no overflow in eight-bit products without VNNI
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except NoSuchFile:
        raise MissingModel(f"The model file {path.name} is missing in {path.parent}.") from None
    except (Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, NotImplemented) as error:
        raise DamagedModel(f"The file {path.name} in {path.parent} is not a model this program can run.", str(error)[:200]) from None


def open_graph(data: bytes) -> onnxruntime.InferenceSession:
    """A graph held in memory, ready to run; raises `DamagedModel`."""
