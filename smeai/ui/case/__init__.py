"""The business case over all pilots of a workspace: what it comes to, what it hangs on, and what if."""
