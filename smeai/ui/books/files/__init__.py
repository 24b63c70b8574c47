"""The step in which bank files are given and looked at."""
