"""What a row of a list of coming events is about, by the words people write."""

from enum import StrEnum

from smeai.tabular.folding import fold


class What(StrEnum):
    """What is planned."""

    PROMOTION = "promotion"
    CLOSED = "closed"
    HOLIDAY = "holiday"


_WORDS = (  # a row of two kinds is of the first: company holidays are closed days, a holiday sale is a promotion
    (
        What.CLOSED,
        "closed closure closing shut geschlossen schliessung schliesstag schliesszeit zu betriebsferien betriebsurlaub urlaub inventur"
        " inventory stocktaking stocktake vacation ruhetag fermé fermeture fermée congé inventaire cerrado cerrada cierre vacaciones"
        " inventario chiuso chiusa chiusura fechado fechada encerrado gesloten sluiting dicht inventarisatie zamknięte zamknięty zamknięcie"
        " inwentaryzacja lukket stengt stängt suljettu zavřeno zatvorené zárva închis kapalı закрыт закрыто зачинено κλειστά مغلق إغلاق"
        " סגור बंद 休業 休日 휴무",
    ),
    (
        What.PROMOTION,
        "promotion promo promoción promozione promoção promocja offer special sale deal deals discount feature flyer leaflet advert"
        " action aktion angebot rabatt werbung werbewoche prospekt ausverkauf schlussverkauf offre soldes remise réduction oferta rebajas"
        " descuento offerta sconto saldi desconto saldos campanha campaña campagne korting aanbieding actie folder uitverkoop wyprzedaż"
        " rabat zniżka tilbud kampanje kampanj kampagne erbjudande rea tarjous alennus akce sleva akcia zľava akció kedvezmény reducere"
        " indirim kampanya акция скидка распродажа акція знижка προσφορά έκπτωση عرض تخفيض تخفيضات خصم מבצע הנחה छूट 促销 セール 할인",
    ),
    (
        What.HOLIDAY,
        "holiday holidays feiertag ferien férié vacances fête festivo festivi festa feriado férias feestdag vakantie schoolvakantie święto"
        " ferie helligdag helgdag pyhäpäivä svátek ünnep sărbătoare tatil bayram праздник каникулы свято αργία عطلة عيد إجازة חג חופש छुट्टी"
        " 祝日 공휴일",
    ),
)
_STEMS = tuple((kind, tuple(fold(word) for word in words.split())) for kind, words in _WORDS)
_ALL = frozenset(fold("all alle alles tous toutes tout todos todo tutti tutto wszystkie every все הכל الكل").split())
_GOODS = frozenset(
    fold(
        "items products articles goods artikel produkte waren produits artículos productos articoli prodotti produtos artikelen producten"
        " towary"
    ).split()
)
_SHORT = 4  # letters: a longer word may also stand inside another one


def whats_of(text: str) -> tuple[What, ...]:
    """What a cell, a heading or the name of a file speaks of; the first is what a row that says so is about."""
    words = fold(text).split()
    return tuple(kind for kind, stems in _STEMS if any(_says(stem, word) for word in words for stem in stems))


def means_all(text: str) -> bool:
    """Whether a name stands for all items, as “*” and “all items” do."""
    words = fold(text).split()
    return not words or (words[0] in _ALL and (len(words) == 1 or (len(words) == 2 and words[1] in _GOODS)))


def _says(stem: str, word: str) -> bool:
    return word == stem or (len(stem) > _SHORT and stem in word)
