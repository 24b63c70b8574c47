"""Words that tell what a row or a column is for, folded, in many languages."""

_HEADERS = """
id no nr date datum fecha data name nombre nom text texto texte message nachricht mensaje label topic thema category kategorie
type typ status amount betrag importe montant price preis precio prix quantity menge qty cantidad description beschreibung
customer kunde cliente client product produkt article artikel item sku code number nummer subject betreff question answer
antwort frage comment value wert key total country city address email phone time channel language sprache intent a b c x y
col1 col2 first last
"""
_TOTALS = """
total totals summe gesamt gesamtsumme zwischensumme endsumme subtotal grand suma totaal somme totale totali totais sum
yhteensa summa razem celkem osszesen toplam итого всего сумма 合計 总计 總計 합계 סהכ المجموع الإجمالي endsaldo schlusssaldo
"""
_LANGUAGES = """
en de fr es it pt nl pl sv da no nb nn fi cs sk hu ro bg hr sr sl el tr ru uk ar he fa hi bn ta ur zh ja ko th vi id ms et lv
lt ca eu gl ga cy is mk sq eng deu ger fra fre spa ita por nld dut pol swe dan nor fin ces hun ron tur rus ara heb hin zho jpn
kor english deutsch german francais french espanol spanish italiano italian portugues portuguese nederlands dutch polski
polish svenska turkce russian arabic hebrew chinese japanese
"""
HEADER_WORDS = frozenset(_HEADERS.split())
TOTAL_WORDS = frozenset(_TOTALS.split())
LANGUAGE_NAMES = frozenset(_LANGUAGES.split())
