"""What goes into a package and what stays out, on any system. Read by smeai.spec and by the tests."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

Entry = tuple[str, str, str]  # place in the package, source, PyInstaller's word for its kind

# Found by name at run time, so that following imports does not find them.
NAMED = (
    "smeai",  # the engine calls an action by its name
    "sqlalchemy.dialects.sqlite",
    "alembic.ddl",
    "holidays.countries",
    "holidays.financial",
    "sklearn.linear_model",
    "statsforecast.models",
    "xlsxwriter",
)

WITH_DATA = ("py3langid", "typst", "holidays", "tzdata", "smeai.reports")  # libraries whose own data files are needed
WITH_METADATA = ("smeai", "numpy", "scikit-learn", "onnxruntime")  # asked for their versions while they run

# Modules that the program never reaches. GNU readline and gdbm are under the GPL.
LEFT_OUT = (
    *("readline", "_gdbm", "_dbm", "nis", "ossaudiodev", "tkinter", "_tkinter", "curses", "_curses", "idlelib", "lib2to3", "pydoc_data"),
    *("setuptools", "pkg_resources", "pip", "ensurepip", "pytest", "_pytest", "pytestqt", "hypothesis", "syrupy", "stdnum", "ruff"),
    *("IPython", "matplotlib", "torch", "tensorflow", "dask", "ray", "pyspark", "polars", "duckdb", "ibis", "hf_xet"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest", "PySide6.QtSql"),
    *("onnx.reference", "onnx.backend.test", "pandas.tests", "scipy.io.tests"),
)

# Of transformers only tokenizers are used: a user's own encoder runs in ONNX Runtime.
_NO_TOKENIZER = re.compile(
    r"(modeling|modular|image_processing|video_processing|feature_extraction|processing|generation|convert)_(?!auto\b|utils)|_pt_utils"
)

UNWANTED = tuple(
    re.compile(pattern)
    for pattern in (
        # Qt parts under the GPL alone
        r"virtualkeyboard|Qt6VirtualKeyboard",
        r"Qt6Lottie|vectorimageformats",
        r"Qt6QuickTimeline",
        r"Qt6WaylandCompositor|wayland-graphics-integration-server",
        # other parts under the GPL, and one that may not be handed on
        r"libreadline|libhistory|libgdbm",
        r"libcudart",
        # what nobody needs: GTK's look, drivers of screens without a desktop, networks, databases
        r"platformthemes/libqgtk3",
        r"plugins/(egldeviceintegrations|networkinformation|tls|sqldrivers|qmltooling|generic)/",
        r"plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\.",
        r"Qt6(Qml|Quick|Network|EglFS|EglFs)",
        r"libarrow_(flight|s3|python_flight|python_parquet_encryption)",
        r"pyarrow/(include|src|tests|includes)/",
        r"(^|/)tests?/",
        r"\.(pyi|pxd|pxi|pyx|h|hpp|cpp|c|lib|a)$",
    )
)

# Of the system's own libraries those that come along on Linux, each with Debian's package; the others are the desktop's.
SYSTEM = {
    **dict.fromkeys(("libssl", "libcrypto"), "Apache-2.0"),
    **dict.fromkeys(("libffi", "libxkbcommon", "libxkbcommon-x11"), "MIT"),
    **{f"libxcb-{name}": "MIT" for name in ("cursor", "icccm", "image", "keysyms", "randr", "render", "render-util", "shape", "shm")},
    **{f"libxcb-{name}": "MIT" for name in ("sync", "util", "xfixes", "xkb")},
    **dict.fromkeys(("libgcc_s", "libstdc++"), "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libsqlite3": "blessing",
    "libbz2": "bzip2-1.0.6",
    "liblzma": "0BSD",
    "libz": "Zlib",
    "libzstd": "BSD-3-Clause",
    "libuuid": "BSD-3-Clause",
}


def is_wanted(place: str) -> bool:
    """Whether a collected file belongs into the package; `place` is its path there."""
    return not any(pattern.search(place.replace("\\", "/")) for pattern in UNWANTED)


def is_system(source: str) -> bool:
    """Whether a library was taken from the system of the machine that builds."""
    return source.startswith(("/usr/lib", "/lib", "/usr/local/lib"))


def is_handed_on(source: str) -> bool:
    """Whether a library of the system may come along."""
    return Path(source).name.split(".so")[0] in SYSTEM


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Of PyInstaller's entries those that belong into the package."""
    kept = [entry for entry in entries if is_wanted(entry[0]) and (not is_system(entry[1]) or is_handed_on(entry[1]))]
    places = {entry[0] for entry in kept}
    return [entry for entry in kept if entry[2] != "SYMLINK" or str(Path(entry[0]).parent / entry[1]) in places]


def without_tokenizer(transformers: Path) -> Iterator[str]:
    """The modules of transformers' models that no tokenizer needs."""
    for path in sorted((transformers / "models").glob("*/*.py")):
        if _NO_TOKENIZER.search(path.stem):
            yield f"transformers.models.{path.parent.name}.{path.stem}"
