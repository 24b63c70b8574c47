"""What a message says itself: without the mail it answers, and without what stands below a signature's mark.

Only for models to read; people are shown the whole text. A text of which nothing would be left is
left as it is.
"""

import re
from itertools import takewhile

_LONGEST = 300  # characters of the line above a quoted mail, which mail programs break into two
_HEADS_NEEDED, _HEADS_WITHIN = 2, 5  # lines like "Sent:" that must follow one like "From:"

_WROTE = re.compile(
    r"""(?:
        On\b.+\bwrote | Am\b.+\bschrieb\b.* | Le\b.+\ba\ [ée]crit | El\b.+\bescribi[óo] | Il\b.+\bha\ scritto
      | (?:Em|A|No\ dia)\b.+\bescreveu | Op\b.+\bschreef\b.* | (?:W\ dniu|Dnia)\b.+\b(?:napisał(?:a|\(a\))?|pisze)
      | Den\b.+\bskrev\b.* | Dne\b.+\bnapsal(?:a|\(a\))? | .+\btarihinde\b.+\byazdı | (?:في|בתאריך)\b.+(?:كتب|כתב|כתבה)\b.*
    )\ ?:""",
    re.VERBOSE,
)
_ORIGINAL = re.compile(
    r"""[-_*]{2,}\s*(?:
        original\ message | forwarded\ message | ursprüngliche\ nachricht | weitergeleitete\ nachricht | originalnachricht
      | message\ (?:d['’]origine|original|transféré) | mensaje\ (?:original|reenviado) | messaggio\ (?:originale|inoltrato)
      | mensagem\ (?:original|encaminhada) | (?:oorspronkelijk|doorgestuurd)\ bericht | (?:oryginalna|przekazana)\ wiadomość
      | ursprungligt\ meddelande | oprindelig\ meddelelse | původní\ zpráva | özgün\ ileti
    )\s*[-_*]{2,}""",
    re.VERBOSE | re.IGNORECASE,
)
_FROM = re.compile(r"\*?(?:From|Von|De|Da|Van|Od|Från|Fra|Kimden|من|מאת)\*?\s?:\*?\s*\S")
_HEAD = re.compile(
    r"\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto|Inviato|Data|A|Oggetto|Assunto"
    r"|Verzonden|Aan|Onderwerp|Wysłano|Do|Temat|Skickat|Till|Ämne|Sendt|Til|Emne|Odesláno|Komu|Předmět|Gönderildi|Kime|Konu)\*?\s?:"
)
_SIGNED = re.compile(r"--\s?")
_DEVICE = re.compile(
    r"(?:Sent from my|Sent from Outlook|Get Outlook for|Von meinem .{2,30} gesendet|Gesendet von|Enviado desde|Enviado do meu|Enviado de"
    r"|Envoyé de(?:puis)? mon|Inviato da|Verzonden vanaf|Verstuurd vanaf|Wysłane z|Skickat från|Sendt fra)\b.{0,40}"
)


def own_words(text: str) -> str:
    """`text` without quoted mails and without a signature below its mark; the whole text where nothing else is in it."""
    lines = text.splitlines()
    if len(lines) < 2:
        return text
    kept = "\n".join(line for line in _unquoted(_above(lines)) if not _DEVICE.fullmatch(line.strip())).strip()
    return kept if any(letter.isalpha() for letter in kept) else text


def _above(lines: list[str]) -> list[str]:
    """The lines above a mail that is quoted whole, and above a signature."""
    return [line for _, line in takewhile(lambda each: not _ends(lines, each[0]), enumerate(lines))]


def _ends(lines: list[str], place: int) -> bool:
    """Whether what was written ends before this line; below it nothing but somebody else's words follow."""
    line = lines[place].strip()
    if _SIGNED.fullmatch(line) or _ORIGINAL.fullmatch(line):
        return True
    if _FROM.match(line):
        below = lines[place + 1 : place + 1 + _HEADS_WITHIN]
        return sum(bool(_HEAD.match(each.strip())) for each in below) >= _HEADS_NEEDED
    taken = _introduces(lines, place)
    return bool(taken) and not any(each.lstrip().startswith(">") for each in lines[place + taken :])


def _unquoted(lines: list[str]) -> list[str]:
    """The lines without those that begin with ``>``, and without what introduces them."""
    kept, place = [], 0
    while place < len(lines):
        taken = 1 if lines[place].lstrip().startswith(">") else _introduces(lines, place)
        if not taken:
            kept.append(lines[place])
        place += taken or 1
    return kept


def _introduces(lines: list[str], place: int) -> int:
    """How many lines from here on say who wrote what follows, and when; 0 for none."""
    for count in (1, 2):
        line = " ".join(each.strip() for each in lines[place : place + count])
        if len(line) <= _LONGEST and any(letter.isdigit() for letter in line) and _WROTE.fullmatch(line):
            return count
    return 0
