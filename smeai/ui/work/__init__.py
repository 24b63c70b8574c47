"""Long work: it goes on when one leaves its page, waits in turn, says when it is done."""
