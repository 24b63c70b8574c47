"""Month names of Europe's main languages, folded; a name may be cut to three letters or more."""

from smeai.tabular.folding import fold

_NAMES = (
    "january januar janvier enero gennaio janeiro januari styczen tammikuu leden ledna ianuarie"
    " ocak stycznia january јануар январь января jan gen ene sty led oca",
    "february februar fevrier febrero febbraio fevereiro februari luty lutego"
    " helmikuu unor unora februarie subat февраль февраля feb fev lut",
    "march marz maerz mars marzo marco maart marzec marca maaliskuu brezen brezna martie mart mar mrz mrt março март марта",
    "april avril abril aprile kwiecien kwietnia huhtikuu duben dubna aprilie nisan apr avr abr kwi апрель апреля",
    "may mai mayo maggio maio mei maj maja toukokuu kveten kvetna mayis mag май мая",
    "june juni juin junio giugno junho czerwiec czerwca kesakuu cerven cervna iunie haziran jun giu cze июнь июня",
    "july juli juillet julio luglio julho lipiec lipca heinakuu cervenec cervence iulie temmuz jul lug lip июль июля",
    "august aout agosto augustus augusti sierpien sierpnia elokuu srpen srpna agustos aug ago sie août август августа",
    "september septembre septiembre settembre setembro wrzesien wrzesnia syyskuu zari septembrie eylul sep sept set wrz сентябрь сентября",
    "october oktober octobre octubre ottobre outubro pazdziernik pazdziernika lokakuu rijen"
    " rijna octombrie ekim oct okt ott out paz октябрь октября",
    "november novembre noviembre novembro listopad listopada marraskuu listopadu noiembrie kasim nov lis ноябрь ноября",
    "december dezember decembre diciembre dicembre dezembro grudzien grudnia joulukuu prosinec"
    " prosince decembrie aralik dec dez dic des gru декабрь декабря",
)
MONTHS: dict[str, int] = {fold(name): number for number, names in enumerate(_NAMES, 1) for name in names.split()}


def month_number(word: str) -> int | None:
    """1..12 for a month's name or its beginning (three letters at least); None when no or several months begin so."""
    folded = fold(word)
    if folded in MONTHS:
        return MONTHS[folded]
    if len(folded) < 3:
        return None
    found = {number for name, number in MONTHS.items() if name.startswith(folded)}
    return found.pop() if len(found) == 1 else None
