"""Write the sales and the stock of an invented corner shop: ``python packaging/samples/corner_shop.py [--out DIR]``.

Three years of 180 articles, simulated day by day, listed by week (the fresh ones by day too), and what is planned for the next eight
weeks, in a list of its own for twelve. The shop orders by a naive rule, so that it runs out; ``simulate`` also returns what customers
wanted then. A fixed seed makes every run the same.
"""

from pathlib import Path

from command import SAMPLES, run
from shelves.coming import entries
from shelves.export import write_coming, write_daily, write_items, write_sales, write_wide
from shelves.simulation import simulate

SEED = 30_777


def write_samples(folder: Path) -> None:
    """All files of the shop, into `folder`."""
    lines = simulate(SEED)
    write_sales(lines, folder / "sales.xlsx")
    write_daily(lines, folder / "sales_daily.xlsx")
    write_items(lines, folder / "items.xlsx")
    write_wide(lines, folder / "sales_wide.xlsx")
    write_coming(entries(SEED), folder / "coming.xlsx")


if __name__ == "__main__":
    run(write_samples, __doc__, SAMPLES / "shop")
