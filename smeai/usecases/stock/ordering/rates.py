"""What it costs a year to keep stock, as shares of its value at cost."""

from dataclasses import dataclass, replace

SOURCE = (
    "25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place."
)


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares a year of the value of stock at cost (0.1: 10 %); the four parts of Silver, Pyke & Peterson's carrying charge r.

    The defaults come to 25 % in all, see `SOURCE`.
    """

    capital: float = 0.10  # interest on what lies there, or what the money would earn elsewhere
    storage: float = 0.06  # rent, energy, handling
    service: float = 0.03  # insurance, taxes, counting
    risk: float = 0.06  # shrinkage, damage, going out of fashion

    @property
    def total(self) -> float:
        """The carrying charge."""
        return self.capital + self.storage + self.service + self.risk

    def priced(self, capital: float | None) -> "Rates":
        """The same with another price of capital, in % a year; None changes nothing."""
        return self if capital is None else replace(self, capital=capital / 100)
