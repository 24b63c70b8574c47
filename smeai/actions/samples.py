"""Sample businesses: workspaces of their own, opened as they are delivered and brought back to that."""

from pathlib import Path

from smeai.actions import business, projects
from smeai.actions.opened import opened
from smeai.actions.workspace_views import WorkspaceView
from smeai.actions.workspaces import view_of
from smeai.core.business.business import Business
from smeai.storage.workspace import FILE


def enter(folder: str, name: str, country: str) -> WorkspaceView:
    """The sample workspace in `folder`, as it was left; made as delivered when there is none."""
    if not (Path(folder) / FILE).is_file():
        opened(folder, name)
        business.change(folder, name, Business(country=country), "Sample business")
    return view_of(opened(folder))


def reset(folder: str, name: str, country: str) -> WorkspaceView:
    """The sample workspace as it was delivered: what was made in it is gone. LockedWorkspace when another smeai has it open."""
    if (Path(folder) / FILE).is_file():
        projects.delete(folder)
    return enter(folder, name, country)
