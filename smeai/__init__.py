"""smeai: from "could AI help us?" to a decision backed by your own numbers."""

import os

__version__ = "0.1.0"

# Before any library is loaded: official builds of ONNX Runtime send usage events to their maker, and leave a device
# number in the user's cache, unless told not to. The second is for tokenizers loaded through transformers.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_OFFLINE"] = "1"
