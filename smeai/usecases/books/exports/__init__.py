"""Booked lines written for other programs: own columns, DATEV, Xero, QuickBooks, beancount, hledger."""
