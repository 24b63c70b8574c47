"""What thinks: text encoders, heads, the catalogue of model files."""

import os

# Before ONNX Runtime is loaded: its official builds send usage events to their maker, and leave a device
# number in the user's cache, unless told not to. The second is for tokenizers loaded through transformers.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_OFFLINE"] = "1"
