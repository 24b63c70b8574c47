"""Simple methods, on texts where their answers are known."""

from smeai.usecases.chat.baselines import baselines

TRAIN = ["where is my parcel", "parcel late again", "parcel lost", "refund my money", "money back now"]
TOPICS = ["Delivery", "Delivery", "Delivery", "Refund", "Refund"]


def test_both_are_judged_on_the_test() -> None:
    usual, rules = baselines(TRAIN, TOPICS, ["my PARCEL!", "money money", "unheard words"], ["Delivery", "Refund", "Refund"])
    assert (usual.accuracy.value, usual.accuracy.n) == (1 / 3, 3) and "Delivery" in usual.why
    assert rules.accuracy.value == 2 / 3  # unheard words are taken for the most frequent topic


def test_rules_know_letters_of_every_script() -> None:
    train = ["איפה החבילה שלי", "החבילה אבדה", "כסף בחזרה", "אני רוצה כסף"]
    _, rules = baselines(train, ["A", "A", "B", "B"], ["החבילה", "כסף"], ["A", "B"])
    assert rules.accuracy.value == 1


def test_nothing_to_test_is_no_error() -> None:
    usual, rules = baselines(TRAIN, TOPICS, [], [])
    assert usual.accuracy.n == rules.accuracy.n == 0


def test_texts_without_words_fall_back_to_the_usual_topic() -> None:
    _, rules = baselines(["!!!", "??", "1 2 3"], ["A", "A", "B"], ["...", "9"], ["A", "B"])
    assert rules.accuracy.value == 0.5
