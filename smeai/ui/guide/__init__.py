"""The guide: the pages of ``docs/``, read and searched inside the program."""
