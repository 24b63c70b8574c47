import numpy as np

from smeai.usecases.books.copies import WHY, held
from smeai.usecases.books.suggester import LANES, Suggested


def test_a_booking_of_another_file_is_left_for_a_person_with_its_account():
    post = np.full(2, LANES.index("post"), np.uint8)
    said = Suggested(("4930",), np.zeros(2, np.int32), np.ones(2, np.float32), post, post, ("why",), np.zeros(2, np.int32))
    found = held(said, np.array([False, True]))
    assert [LANES[number].value for number in found.lane] == ["post", "review"]
    assert [found.whys[number] for number in found.why] == ["why", WHY]
    assert found.account.tolist() == [0, 0]
    assert held(said, np.zeros(2, bool)) is said
