"""What goes out: the report as PDF, HTML and xlsx."""

from smeai.reports.branding import Branding
from smeai.reports.rendering import KINDS, render

__all__ = ["KINDS", "Branding", "render"]
