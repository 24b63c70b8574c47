"""How much of what, and when: topics, seasons, handling times and the confusions of two people who label in a hurry."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

NO_TOPIC = "-"  # advertising, applications, chatter: the topic cell stays empty
GIFT_CARDS_FROM = date(2026, 5, 4)
STRIKE = (date(2026, 3, 2), date(2026, 3, 24))
ADVENT = (date(2025, 12, 5), date(2025, 12, 23))


@dataclass(frozen=True, slots=True)
class Plan:
    """One export: its days (both included), messages per language, and the seed."""

    start: date
    end: date
    sizes: tuple[tuple[str, int], ...]
    seed: int
    first_ticket: int
    twins: int  # messages sent twice


@dataclass(frozen=True, slots=True)
class Topic:
    """`weight` in per cent of the messages; `minutes` the median handling time; `anger` the share of angry writers."""

    name: str
    weight: float
    minutes: float
    anger: float
    mistaken_for: tuple[str, ...]


TOPICS = (
    Topic("Order status", 17.5, 4.0, 0.10, ("Complaint", "Change or cancel order")),
    Topic("Return or exchange", 8.5, 6.0, 0.05, ("Refund status", "Wrong item")),
    Topic("Refund status", 6.5, 6.5, 0.18, ("Return or exchange", "Payment problem")),
    Topic("Product question", 8.0, 7.0, 0.0, ("Brewing advice", "Back in stock")),
    Topic("Brewing advice", 5.5, 8.5, 0.0, ("Product question",)),
    Topic("Change or cancel order", 6.5, 4.0, 0.04, ("Order status", "Subscription")),
    Topic("Invoice and VAT", 5.0, 5.0, 0.04, ("Payment problem", "Wholesale")),
    Topic("Damaged on arrival", 6.0, 8.0, 0.15, ("Wrong item", "Return or exchange")),
    Topic("Wrong item", 4.0, 7.0, 0.12, ("Damaged on arrival", "Return or exchange")),
    Topic("Subscription", 7.0, 4.5, 0.04, ("Change or cancel order",)),
    Topic("Discount code", 4.0, 3.5, 0.05, ("Payment problem", "Gift card")),
    Topic("Wholesale", 3.0, 14.0, 0.0, ("Product question", "Invoice and VAT")),
    Topic("Opening hours and pickup", 3.5, 2.5, 0.0, ("Order status",)),
    Topic("Payment problem", 4.0, 8.0, 0.12, ("Refund status", "Discount code")),
    Topic("Complaint", 3.2, 16.0, 0.55, ("Order status", "Refund status")),
    Topic("Gift card", 2.4, 4.0, 0.0, ("Discount code",)),
    Topic("Back in stock", 3.2, 2.5, 0.0, ("Product question",)),
    Topic(NO_TOPIC, 6.2, 1.0, 0.0, ()),
)
BY_NAME = {topic.name: topic for topic in TOPICS}


def quotas(total: int) -> dict[str, int]:
    """Topic -> messages; the largest remainders get what rounding left over."""
    weight = sum(topic.weight for topic in TOPICS)
    exact = {topic.name: total * topic.weight / weight for topic in TOPICS}
    counts = {name: int(share) for name, share in exact.items()}
    rest = sorted(exact, key=lambda name: counts[name] - exact[name])[: total - sum(counts.values())]
    return {name: count + (name in rest) for name, count in counts.items()}


def choose_moment(topic: str, plan: Plan, random: Random) -> datetime:
    """A day drawn by season and weekday, and an hour people write at."""
    days = [plan.start + timedelta(offset) for offset in range((plan.end - plan.start).days + 1)]
    day = random.choices(days, [_busy(topic, day) for day in days])[0]
    hour = random.choices(range(24), [1, 1, 0, 0, 0, 1, 3, 6, 10, 13, 13, 12, 10, 9, 10, 10, 9, 9, 9, 11, 12, 10, 6, 3])[0]
    return datetime.combine(day, time(hour, random.randrange(60)))


def within(day: date, season: tuple[date, date]) -> bool:
    return season[0] <= day <= season[1]


def spend_minutes(topic: str, channel: str, random: Random) -> float:
    """Handling time in half minutes, log-normal around the topic's median; calls take longer."""
    median = BY_NAME[topic].minutes * (1.5 if channel == "phone note" else 1.0)
    return max(0.5, round(2 * median * random.lognormvariate(0, 0.55)) / 2)


def _busy(topic: str, day: date) -> float:
    if topic == "Gift card" and day < GIFT_CARDS_FROM:
        return 0.0
    weight = (1.25, 1.1, 1.0, 1.0, 0.95, 0.6, 0.5)[day.weekday()]
    weight *= 1.0 + 0.5 * max(0, (day - date(2025, 7, 1)).days) / 425  # the shop grows
    if within(day, ADVENT) and topic in ("Order status", "Change or cancel order", "Product question", "Discount code"):
        weight *= 2.0
    if within(day, STRIKE) and topic in ("Order status", "Complaint"):
        weight *= 4.5 if topic == "Order status" else 1.8
    if topic == "Return or exchange" and day.month == 1:
        weight *= 1.9
    return weight
