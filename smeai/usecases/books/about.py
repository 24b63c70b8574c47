"""What the window needs to know of the books pilot before any work is done."""

from smeai.core.usecase import About, Kind, Option, Role

DATE, DESCRIPTION, COUNTERPARTY, AMOUNT, ACCOUNT = "date", "description", "counterparty", "amount", "account"
TAX, IBAN, REFERENCE, CODE, BANK, CURRENCY = "tax", "iban", "reference", "code", "bank", "currency"
DEBIT, CREDIT = "debit", "credit"

ROLES = (
    Role(DESCRIPTION, "Description", "What the bank says of the line: what is booked by.", Kind.TEXT, True,
         ("description", "text", "details", "memo", "narrative", "purpose", "transaction", "verwendungszweck", "buchungstext", "zweck",
          "libellé", "motif", "descripción", "concepto", "descrizione", "causale", "omschrijving", "descrição", "opis", "tytuł")),
    Role(AMOUNT, "Amount", "Money in or out; out is negative. Or choose debit and credit.", Kind.MONEY, False,
         ("amount", "value", "sum", "total", "betrag", "umsatz", "montant", "importe", "importo", "bedrag", "valor", "kwota", "belopp")),
    Role(ACCOUNT, "Account", "The account it was booked on: what is learned from.", Kind.IDENTIFIER, False,
         ("account code", "account", "ledger account", "nominal", "category", "konto", "gegenkonto", "sachkonto", "kategorie", "compte",
          "cuenta", "conto", "rekening", "grootboek", "conta", "label")),
    Role(DATE, "Date", "When it was booked: the test then uses the last months, as in real life.", Kind.DATE, False,
         ("date", "booking date", "posted", "buchungstag", "datum", "date d'opération", "fecha", "data", "boekdatum")),
    Role(COUNTERPARTY, "Counterparty", "Who is on the other side, where the bank tells it apart.", Kind.TEXT, False,
         ("counterparty", "payee", "name", "merchant", "supplier", "vendor", "empfänger", "auftraggeber", "begünstigter", "bénéficiaire",
          "beneficiario", "tegenpartij", "kontrahent")),
    Role(DEBIT, "Money out", "Where money in and out have columns of their own.", Kind.MONEY, False,
         ("debit", "paid out", "withdrawal", "money out", "soll", "belastung", "débit", "cargo", "dare", "addebito")),
    Role(CREDIT, "Money in", "Where money in and out have columns of their own.", Kind.MONEY, False,
         ("credit", "paid in", "deposit", "money in", "haben", "gutschrift", "crédit", "abono", "avere", "accredito")),
    Role(TAX, "Tax code", "The tax code it was booked with.", Kind.IDENTIFIER, False,
         ("tax code", "tax", "vat", "vat code", "steuerschlüssel", "ust", "tva", "iva", "btw")),
    Role(IBAN, "IBAN", "The other side's account: the surest sign of who it is.", Kind.IDENTIFIER, False,
         ("iban", "counterparty account", "kontonummer iban", "tegenrekening")),
    Role(REFERENCE, "Reference", "The bank's own number of the line: finds duplicates.", Kind.IDENTIFIER, False,
         ("reference", "transaction id", "referenz", "référence", "referencia", "riferimento", "kenmerk")),
    Role(CODE, "Bank code", "The bank's own kind of booking, or a merchant category code.", Kind.IDENTIFIER, False,
         ("transaction type", "type", "mcc", "bank code", "buchungsart", "vorgang")),
    Role(BANK, "Bank account", "Which of your accounts it stands on.", Kind.IDENTIFIER, False,
         ("bank account", "own account", "account number", "bankkonto", "auftragskonto", "compte bancaire", "cuenta bancaria")),
    Role(CURRENCY, "Currency", "Of the amount, as an ISO code.", Kind.CATEGORY, False,
         ("currency", "ccy", "währung", "devise", "moneda", "divisa", "valuta")),
)  # fmt: skip

OPTIONS = (
    Option("precision", "Right ones asked, of 100 posted without a touch", "Higher posts fewer lines and leaves more to you.", 98.0,
           minimum=80.0, maximum=99.9),
    Option("held_back", "Share of lines kept for the test, in %", "The last ones: not learned from before the test is over.", 20.0,
           minimum=10.0, maximum=50.0, advanced=True),
    Option("chart", "Chart of accounts", "A starter chart, or a file with code, name, type and tax code.", "generic"),
    Option("seed", "Random seed", "The same number gives the same result.", 0.0, minimum=0, maximum=1_000_000, advanced=True, whole=True),
)  # fmt: skip

ABOUT = About(
    key="books",
    title="Book bank statements",
    promise="From bank lines: every line booked, proposed or queued with its reason, to the cent.",
    icon="receipt",
    minutes=1,
    roles=ROLES,
    options=OPTIONS,
)
