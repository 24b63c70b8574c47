"""What goes out: the report as PDF, HTML and xlsx."""

from smeai.core.letterhead import Letterhead
from smeai.reports.rendering import KINDS, render
from smeai.reports.wishes import write

__all__ = ["KINDS", "Letterhead", "render", "write"]
