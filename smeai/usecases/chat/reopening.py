"""Did the customer write again? Counted where a file tells conversations and dates."""

import numpy as np

from smeai.usecases.chat.messages import Messages

DAYS = 7
AGAIN, NOT_AGAIN, UNKNOWN = 1, 0, -1


def reopened(messages: Messages) -> np.ndarray:
    """int8 [n]: whether another message of the same conversation came within `DAYS` of a message.

    UNKNOWN for one without a conversation or a date, and for one that the file does not follow for `DAYS`: to count those of them that
    came again would be to count only the bad ones.
    """
    found = np.full(len(messages), UNKNOWN, np.int8)
    dates = messages.dates.to_numpy("datetime64[s]")
    names = np.array(messages.conversations or [""] * len(messages), object)
    known = np.flatnonzero(~np.isnat(dates) & (names != ""))
    if not len(known):
        return found
    end, week = dates[~np.isnat(dates)].max(), np.timedelta64(DAYS, "D")
    order = known[np.lexsort((known, dates[known], names[known].astype(str)))]
    followed = dates[order] + week <= end
    found[order[followed]] = NOT_AGAIN
    again = (names[order[:-1]] == names[order[1:]]) & (dates[order[1:]] - dates[order[:-1]] <= week)
    found[order[:-1][again & followed[:-1]]] = AGAIN
    return found
