"""No screen is needed, and a test that leaves something behind fails."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
