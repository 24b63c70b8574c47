"""What the window needs to know of the stock pilot before any work is done."""

from smeai.core.usecase import About, Kind, Option, Role

ITEM, DATE, QUANTITY = "item", "date", "quantity"
LOCATION, GROUP, NAME = "location", "group", "name"
PRICE, PROMOTION, OPEN, CLOSED, HOLIDAY, CUSTOMERS, STOCK = "price", "promotion", "open", "closed", "holiday", "customers", "stock"
COST, LEAD, PACK, MINIMUM, SUPPLIER, SHELF, ON_ORDER, DUE = "cost", "lead", "pack", "minimum", "supplier", "shelf", "on_order", "due"

_ITEM_NAMES = ("item", "sku", "product", "article", "item number", "item no", "product id", "unique_id", "artikel", "artikelnummer",
               "produkt",
               "art.-nr.", "article", "référence", "produit", "artículo", "producto", "código", "articolo", "prodotto", "codice",
               "produto", "artigo", "artikelnr", "towar", "indeks")  # fmt: skip

SALES_ROLES = (
    Role(ITEM, "Item", "What was sold. Without it the file is one item.", Kind.IDENTIFIER, False, _ITEM_NAMES),
    Role(DATE, "Date", "When it was sold. Not needed where months or weeks stand side by side.", Kind.DATE, False,
         ("date", "day", "week", "month", "ds", "order date", "sold on", "period", "datum", "tag", "woche", "monat", "jour", "semaine",
         "mois",
          "fecha", "día", "semana", "mes", "data", "giorno", "settimana", "mese", "dag", "maand", "dzień", "miesiąc")),
    Role(QUANTITY, "Quantity", "How much was sold; several rows of one day are added up.", Kind.NUMBER, False,
         ("quantity", "qty", "sales", "units", "units sold", "sold", "demand", "y", "menge", "absatz", "verkauf", "stück", "anzahl",
         "quantité",
          "ventes", "cantidad", "ventas", "unidades", "quantità", "vendite", "quantidade", "vendas", "aantal", "verkoop", "ilość",
          "sprzedaż")),
    Role(LOCATION, "Location", "Shop or warehouse: each item is forecast for each place.", Kind.CATEGORY, False,
         ("location", "store", "shop", "branch", "warehouse", "filiale", "lager", "magasin", "entrepôt", "tienda", "almacén", "negozio",
          "magazzino", "loja", "winkel", "sklep", "magazyn")),
    Role(PRICE, "Price", "What a unit cost the customer that day; future rows tell a coming price.", Kind.NUMBER, False,
         ("price", "unit price", "selling price", "preis", "verkaufspreis", "prix", "precio", "prezzo", "preço", "prijs", "cena")),
    Role(PROMOTION, "Promotion", "Whether it was on offer; future rows tell a coming one.", Kind.NUMBER, False,
         ("promotion", "promo", "on promotion", "feature", "feat", "discount", "aktion", "angebot", "werbung", "offre", "promoción",
         "oferta",
          "promozione", "offerta", "promoção", "aanbieding", "promocja")),
    Role(OPEN, "Shop open", "1 where the shop was open.", Kind.NUMBER, False,
         ("open", "is open", "geöffnet", "ouvert", "abierto", "aperto", "aberto", "otwarte")),
    Role(CLOSED, "Shop closed", "1 where the shop was closed.", Kind.NUMBER, False,
         ("closed", "is closed", "geschlossen", "fermé", "cerrado", "chiuso", "fechado", "gesloten", "zamknięte")),
    Role(HOLIDAY, "Holiday", "1 on public or school holidays.", Kind.NUMBER, False,
         ("holiday", "is holiday", "school holiday", "public holiday", "feiertag", "ferien", "férié", "vacances", "festivo", "vacaciones",
          "feriado", "feestdag", "święto")),
    Role(CUSTOMERS, "Customers", "How many came that day; shown, not forecast with: the future ones are not known.", Kind.NUMBER, False,
         ("customers", "visitors", "traffic", "kunden", "besucher", "clients", "clientes", "clienti", "klanten", "klienci")),
    Role(STOCK, "Stock on hand", "How much lay there at the end of that day: shows when it was sold out.", Kind.NUMBER, False,
         ("stock on hand", "on hand", "stock", "inventory", "closing stock", "bestand", "lagerbestand", "stock disponible", "existencias",
          "giacenza", "estoque", "voorraad", "stan", "zapas")),
)  # fmt: skip

ITEM_ROLES = (
    Role(ITEM, "Item", "The same number or name as in the sales.", Kind.IDENTIFIER, True, _ITEM_NAMES),
    Role(NAME, "Name", "What people call it.", Kind.TEXT, False,
         ("name", "description", "title", "bezeichnung", "artikelbezeichnung", "désignation", "libellé", "descripción", "nombre",
          "descrizione", "descrição", "omschrijving", "nazwa")),
    Role(GROUP, "Group", "Forecasts of a group add up to those of its items.", Kind.CATEGORY, False,
         ("group", "category", "department", "family", "range", "warengruppe", "kategorie", "gruppe", "famille", "catégorie", "rayon",
          "categoría", "familia", "categoria", "reparto", "groep", "grupa")),
    Role(STOCK, "Stock on hand", "How much lies there now.", Kind.NUMBER, False, SALES_ROLES[-1].names),
    Role(COST, "Unit cost", "What you pay for a unit: turns stock into money.", Kind.MONEY, False,
         ("unit cost", "cost", "purchase price", "cost price", "einkaufspreis", "ek", "coût", "prix d'achat", "coste", "costo",
          "prezzo di acquisto", "custo", "inkoopprijs", "koszt", "cena zakupu")),
    Role(PRICE, "Price", "What a customer pays for a unit: turns lost sales into money.", Kind.MONEY, False,
         ("price", "selling price", "retail price", "verkaufspreis", "vk", "preis", "prix de vente", "prix", "precio", "pvp", "prezzo",
          "preço", "verkoopprijs", "cena")),
    Role(LEAD, "Lead time, days", "From order to shelf.", Kind.NUMBER, False,
         ("lead time", "lead time days", "lead days", "delivery days", "lieferzeit", "wiederbeschaffungszeit", "délai", "plazo",
          "tempo di consegna", "prazo", "levertijd", "czas dostawy")),
    Role(PACK, "Pack size", "Orders are whole packs.", Kind.NUMBER, False,
         ("pack size", "pack", "case size", "carton", "order multiple", "verpackungseinheit", "ve", "gebinde", "conditionnement", "colis",
          "paquete", "caja", "confezione", "embalagem", "verpakking", "opakowanie")),
    Role(MINIMUM, "Minimum order", "The least the supplier delivers.", Kind.NUMBER, False,
         ("minimum order", "moq", "min order", "mindestbestellmenge", "minimum de commande", "pedido mínimo", "ordine minimo",
          "minimale bestelling", "minimalne zamówienie")),
    Role(SUPPLIER, "Supplier", "Orders are written one for each supplier.", Kind.CATEGORY, False,
         ("supplier", "vendor", "lieferant", "hersteller", "fournisseur", "proveedor", "fornitore", "fornecedor", "leverancier",
         "dostawca")),
    Role(SHELF, "Shelf life, days", "Nothing is ordered that would spoil.", Kind.NUMBER, False,
         ("shelf life", "shelf life days", "best before days", "haltbarkeit", "mhd tage", "durée de conservation", "caducidad", "vida útil",
          "durata", "validade", "houdbaarheid", "trwałość")),
    Role(ON_ORDER, "On order", "Ordered and not yet delivered.", Kind.NUMBER, False,
         ("on order", "open orders", "ordered", "offene bestellungen", "bestellt", "en commande", "pedido", "in ordine", "encomendado",
          "in bestelling", "zamówione")),
    Role(DUE, "Due", "When the open order arrives.", Kind.DATE, False,
         ("due", "due date", "expected", "arrival", "liefertermin", "livraison prévue", "fecha de entrega", "consegna prevista", "entrega",
          "leverdatum", "termin dostawy")),
)  # fmt: skip

ROLES = (*SALES_ROLES, *(role for role in ITEM_ROLES if role.key not in {each.key for each in SALES_ROLES}))
"""One file may hold both: what was sold and, on each row or not, what is known of the item."""

AUTOMATIC, DAY, WEEK, MONTH, QUARTER, YEAR = "", "D", "W", "M", "Q", "Y"
CYCLE, FILL = "cycle", "fill"

OPTIONS = (
    Option("frequency", "Step", "Days, weeks or months; what the file holds, unless you say otherwise.", AUTOMATIC,
           (("", "As in the file"), ("D", "Days"), ("W", "Weeks"), ("M", "Months"), ("Q", "Quarters"))),
    Option("horizon", "Steps ahead", "How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.", 0.0, minimum=0, maximum=366,
    whole=True),
    Option("dial", "Service is measured as", "Cycle service level: the share of order cycles without a stock-out. "
           "Fill rate: the share of demand served from the shelf.", CYCLE, ((CYCLE, "Cycle service level"), (FILL, "Fill rate"))),
    Option("service", "Service wished, in %", "Higher keeps more in stock and runs out less often.", 95.0, minimum=50.0, maximum=99.9),
    Option("review_days", "Days between orders", "How often you order from one supplier.", 7.0, minimum=1, maximum=92, whole=True),
    Option("lead_days", "Lead time, days", "Where the item does not say.", 7.0, minimum=0, maximum=366, whole=True),
    Option("country", "Public holidays of", "A country code such as DE; empty: none.", ""),
    Option("replay_share", "Share of the past kept for the test, in %", "Not learned from: the orders are tried on it.", 25.0, minimum=10.0,
           maximum=50.0, advanced=True),
    Option("seed", "Random seed", "The same number gives the same result.", 0.0, minimum=0, maximum=1_000_000, advanced=True, whole=True),
)  # fmt: skip

ABOUT = About(
    key="stock",
    title="Forecast and order stock",
    promise="From sales history: what will sell, how sure that is, what to order and by when.",
    icon="trend",
    minutes=2,
    roles=ROLES,
    options=OPTIONS,
)
