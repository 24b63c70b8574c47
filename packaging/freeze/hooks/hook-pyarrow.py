"""Of pyarrow only what statsforecast's imports load: no Flight, no S3, no datasets (60 MB)."""

hiddenimports = [
    f"pyarrow.{name}"
    for name in ("compute", "json", "ipc", "types", "util", "pandas_compat", "vendored.docscrape", "vendored.version", "_compute", "_json")
]
excludedimports = [f"pyarrow.{name}" for name in ("flight", "_flight", "_s3fs", "_gcsfs", "_azurefs", "_hdfs", "tests", "cuda", "orc")]
