"""A second file, of what is known of each item: stock on hand, cost, lead time, pack, supplier."""

from smeai.ui.columns_page import ColumnsAnswer
from smeai.ui.file_page import FileAnswer
from smeai.ui.stock.side_file import SideFile
from smeai.ui.texts import said
from smeai.usecases.stock.about import ITEM, ITEM_ROLES


class ItemList(SideFile):
    """Needs ``stock.item_roles(source) -> TableView``."""

    field, columns, action, roles, needed = "items", "item_mapping", "item_roles", ITEM_ROLES, ITEM

    def text(self, key: str) -> str:
        return {
            "none": self.tr("Item list, if there is one"),
            "why": self.tr("Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order."),
            "title": self.tr("Item list · {file} · {rows} rows"),
            "add": self.tr("Add an item list…"),
            "choose": self.tr("Choose an item list"),
            "columns": self.tr("One column names the item as the sales do; the others say what is known of it."),
            "taken": self.tr("Item list"),
            "out": self.tr("Without the item list"),
        }[key]

    def told(self, file: FileAnswer, mapping: ColumnsAnswer) -> str:
        titles = {role.key: said(role.title) for role in ITEM_ROLES}
        return " · ".join(titles[role] for role, _ in mapping if role in titles)
