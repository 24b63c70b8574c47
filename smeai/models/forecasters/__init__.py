"""Forecasters: histories in, what may be sold in the coming periods out."""
