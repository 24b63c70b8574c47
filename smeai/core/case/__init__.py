"""The business case over several pilots: benefits, costs, risk, and what it hangs on. Pure arithmetic, live while a slider moves."""
