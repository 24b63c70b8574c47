"""Charts as SVG: well formed, within SVG Tiny, nothing outside the paper, nothing by colour alone."""

import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest

from smeai.core.chart import CONTRAST, DARK, LIGHT, draw, natural_height
from smeai.core.document import Chart
from smeai.core.svg import fitted, text_width
from tests.core.charts import AWKWARD, BARS, EVERY, GROUPS, ITEM, LINE, LINES, STACK

NAMESPACE = "{http://www.w3.org/2000/svg}"
TINY = {"svg", "title", "desc", "defs", "linearGradient", "stop", "line", "path", "rect", "circle", "text"}


def drawn(chart: Chart, **options: object) -> ElementTree.Element:
    return ElementTree.fromstring(draw(chart, 560, natural_height(chart, 560), **options))


@pytest.mark.parametrize("chart", [*EVERY, *AWKWARD], ids=lambda chart: f"{chart.kind} {chart.title[:20]}")
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_chart_is_svg_tiny_that_stays_on_its_paper(chart: Chart, mirrored: bool) -> None:
    root = drawn(chart, mirrored=mirrored)
    for node in root.iter():
        assert node.tag.removeprefix(NAMESPACE) in TINY
        assert not {"style", "class", "href", "onload"} & set(node.attrib)
    for node in root.iter(f"{NAMESPACE}text"):
        x, width = float(node.get("x")), text_width("".join(node.itertext()), 11) * 0.8
        left = {"start": x, "middle": x - width / 2, "end": x - width}[node.get("text-anchor")]
        assert left >= -8 and left + width <= 568, "".join(node.itertext())
        assert 0 <= float(node.get("y")) <= natural_height(chart, 560)
    for node in root.iter(f"{NAMESPACE}rect"):
        assert float(node.get("width")) >= 0 and float(node.get("height")) >= 0


def test_what_the_chart_shows_is_said_in_words() -> None:
    root = drawn(LINE, key="one")
    assert root.find(f"{NAMESPACE}title").text == "Forecast"
    assert root.find(f"{NAMESPACE}desc").text == "Sales rise to 52."
    assert root.get("aria-labelledby") == "one-title one-desc"
    texts = [node.text for node in root.iter(f"{NAMESPACE}text")]
    assert {"today", "Week", "Sales"} <= set(texts)


def test_lines_differ_by_dash_and_carry_their_names() -> None:
    root = drawn(LINES)
    dashes = [node.get("stroke-dasharray") for node in root.iter(f"{NAMESPACE}path") if node.get("fill") == "none"]
    assert len(dashes) == len(set(dashes)) == 2
    assert {"Automatic", "Wrong"} <= {node.text for node in root.iter(f"{NAMESPACE}text")}


def test_a_line_breaks_where_a_value_is_missing() -> None:
    whole = replace(ITEM, series=(replace(ITEM.series[0], y=(30, 35, 38, 52)), ITEM.series[1]))
    parts = [len([path for path in drawn(chart).iter(f"{NAMESPACE}path") if path.get("fill") == "none"]) for chart in (whole, ITEM)]
    assert parts == [2, 3]


def test_lines_that_end_apart_have_a_legend() -> None:
    heights = {text.text: float(text.get("y")) for text in drawn(ITEM).iter(f"{NAMESPACE}text")}
    assert heights["Sold"] == heights["Forecast"] < 20
    assert "Automatic" in {text.text for text in drawn(LINES).iter(f"{NAMESPACE}text") if float(text.get("y")) > 20}


def test_a_marker_gives_way_to_the_word_of_one_that_is_pushed_from_the_side() -> None:
    last = float(len(ITEM.labels) - 1)
    chart = replace(ITEM, marker=(last - 0.5, "Today"), coming=(last, "Order 1,440 of them"))
    at = {text.text: float(text.get("x")) for text in drawn(chart).iter(f"{NAMESPACE}text")}
    assert at["Today"] <= at["Order 1,440 of them"] - 8


@pytest.mark.parametrize(("coming", "sides"), [(3.5, ("end", "start")), (2.5, ("start", "end"))])
def test_two_markers_stand_back_to_back(coming: float, sides: tuple[str, str]) -> None:
    words = {text.text: text.get("text-anchor") for text in drawn(replace(ITEM, coming=(coming, "Order"))).iter(f"{NAMESPACE}text")}
    assert (words["Today"], words["Order"]) == sides


@pytest.mark.parametrize("chart", [GROUPS, STACK])
def test_areas_differ_by_hatch(chart: Chart) -> None:
    def hatches(count: int) -> int:
        series = tuple(replace(chart.series[0], title=f"{n}") for n in range(count))
        return sum(1 for node in drawn(replace(chart, series=series)).iter(f"{NAMESPACE}line") if node.get("stroke-opacity"))

    assert hatches(1) == 0 < hatches(2) < hatches(3)


def test_a_bar_is_as_long_as_its_value() -> None:
    first, second = (float(node.get("height")) for node in drawn(BARS).iter(f"{NAMESPACE}rect"))
    assert first / second == pytest.approx(0.92 / 0.4, rel=0.01)


def test_a_mirrored_chart_is_the_mirror_image() -> None:
    there, back = drawn(STACK), drawn(STACK, mirrored=True)
    for left, right in zip(there.iter(f"{NAMESPACE}rect"), back.iter(f"{NAMESPACE}rect"), strict=True):
        assert float(left.get("x")) + float(left.get("width")) + float(right.get("x")) == pytest.approx(560, abs=0.05)


def test_foreign_words_keep_their_place_in_a_mirrored_label() -> None:
    chart = replace(BARS, labels=("חלק התועלת, Orders", *BARS.labels[1:]))
    words = [node.text for node in drawn(chart, mirrored=True).iter(f"{NAMESPACE}text")]
    assert "\u202bחלק התועלת, Orders\u202c" in words
    assert not any("\u202b" in each for each in words if "חלק" not in each)


def test_themes_change_colours_and_nothing_else() -> None:
    shapes = [[node.tag for node in drawn(LINE, theme=theme).iter()] for theme in (LIGHT, DARK, CONTRAST)]
    assert shapes[0] == shapes[1] == shapes[2]
    assert LIGHT.palette[0] in draw(LINE, 400, 200, LIGHT) and LIGHT.palette[0] not in draw(LINE, 400, 200, DARK)


def test_the_same_chart_is_the_same_text() -> None:
    assert draw(STACK, 400, 200) == draw(STACK, 400, 200)


def test_an_unknown_kind_is_a_bug() -> None:
    with pytest.raises(ValueError, match="pie"):
        draw(replace(LINE, kind="pie"), 400, 200)


def test_a_text_is_cut_to_its_room() -> None:
    assert fitted("Return or exchange", 11, 1000) == "Return or exchange"
    cut = fitted("Return or exchange", 11, 60)
    assert cut.endswith("…") and text_width(cut, 11) <= 60
