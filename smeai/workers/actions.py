"""Find an action by its name and give it what it asks for."""

import importlib
import inspect
import threading
from collections.abc import Callable, Mapping
from typing import Any

from smeai.actions.session import Session
from smeai.core.progress import Progress

# Two threads that import libraries with circular imports at the same time may see half a module,
# so our own imports (of actions, and while warming) happen one after another.
imports = threading.RLock()


def find(root: str, action: str) -> Callable[..., Any]:
    """The plain function called "module.function" below the package `root`; LookupError when there is none."""
    module_name, _, name = action.rpartition(".")
    with imports:
        module = importlib.import_module(f"{root}.{module_name}" if root else module_name)
    function = getattr(module, name, None)
    if name.startswith("_") or not inspect.isfunction(function):
        raise LookupError(f"no action {action!r} below {root!r}")
    return function


def call(function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], progress: Progress, session: Session) -> Any:
    """Call the action; it is given `progress` and `session` when its signature names them."""
    offered = {"progress": progress, "session": session}
    wanted = inspect.signature(function).parameters
    return function(*args, **kwargs, **{name: value for name, value in offered.items() if name in wanted})
