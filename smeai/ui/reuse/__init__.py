"""This month's file in last month's pilot."""
