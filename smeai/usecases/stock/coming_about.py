"""The columns of a list of coming promotions and closed days: one row, one promotion or closed period."""

from smeai.core.usecase import Kind, Role
from smeai.usecases.stock.about import GROUP, ITEM, ITEM_ROLES, LOCATION, SALES_ROLES, SUPPLIER

FROM, TO, WHAT, PRICE, DISCOUNT = "from", "to", "what", "price", "discount"

_NAMES = {role.key: role.names for role in (*ITEM_ROLES, *SALES_ROLES)}

COMING_ROLES = (
    Role(FROM, "From", "The day, or the first one; a week or month does as well.", Kind.DATE, True,
         ("from", "start", "start date", "begin", "begins", "valid from", "first day", "date", "day", "week", "month", "von", "ab",
          "beginn", "start am", "gültig ab", "datum", "tag", "woche", "monat", "du", "à partir du", "début", "date de début", "jour",
          "semaine", "desde", "inicio", "fecha inicio", "fecha", "día", "dal", "inizio", "data inizio", "data", "giorno", "de", "início",
          "van", "vanaf", "od", "początek", "dzień")),
    Role(TO, "To", "The last day; empty: one day.", Kind.DATE, False,
         ("to", "until", "till", "through", "end", "end date", "ends", "valid to", "last day", "bis", "ende", "gültig bis", "au",
          "jusqu'au", "fin", "date de fin", "hasta", "fecha fin", "al", "fino al", "fine", "data fine", "a", "até", "fim", "tot", "t/m",
          "einde", "do", "koniec")),
    Role(WHAT, "What", "Promotion, closed or holiday.", Kind.CATEGORY, False,
         ("what", "kind", "type", "event", "occasion", "reason", "action", "art", "was", "anlass", "ereignis", "typ", "grund", "quoi",
          "motif", "événement", "qué", "tipo", "motivo", "evento", "cosa", "o quê", "soort", "wat", "reden", "rodzaj", "co", "powód",
          "promotion", "promo", "aktion", "closed", "geschlossen")),
    Role(ITEM, "Item", "The same number or name as in the sales; empty: all items.", Kind.IDENTIFIER, False, _NAMES[ITEM]),
    Role(GROUP, "Group", "All items of a group.", Kind.CATEGORY, False, _NAMES[GROUP]),
    Role(SUPPLIER, "Supplier", "All items of a supplier.", Kind.CATEGORY, False, _NAMES[SUPPLIER]),
    Role(LOCATION, "Location", "The shop it is about; empty: all of them.", Kind.CATEGORY, False, _NAMES[LOCATION]),
    Role(DISCOUNT, "Discount", "Off the usual price, in % or as a share.", Kind.NUMBER, False,
         ("discount", "discount %", "off", "% off", "reduction", "rabatt", "rabatt %", "nachlass", "remise", "réduction", "descuento",
          "rebaja", "sconto", "desconto", "korting", "rabat", "zniżka")),
    Role(PRICE, "Price", "What a unit costs the customer meanwhile.", Kind.NUMBER, False,
         ("promotion price", "offer price", "new price", "aktionspreis", "angebotspreis", "prix promo", "precio oferta",
          "prezzo offerta", "actieprijs", *_NAMES["price"])),
)  # fmt: skip
