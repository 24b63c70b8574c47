"""Month names beyond those that dates are read with, folded: scripts and shortenings of period headings."""

from smeai.tabular.folding import fold
from smeai.tabular.months import month_number

_NAMES = (
    "يناير|كانون الثاني|جانفي|ינואר|जनवरी|জানুয়ারি|січень|січня|ιανουαριος|ιανουαριου|ιαν|"
    "leden|ledna|gennaio|januar|tammi|tam|jän|jänner|oca|янв|яну|ژانویه",
    "فبراير|شباط|فيفري|פברואר|फरवरी|ফেব্রুয়ারি|лютий|лютого|φεβρουαριος|φεβρουαριου|φεβ|helmi|hel|únor|unor|şub|фев|فوریه|févr|fevr|fév",
    "مارس|آذار|מרץ|मार्च|মার্চ|березень|березня|μαρτιος|μαρτιου|μαρ|maalis|maa|březen|brezen|bře|márc|märz|mär|мар|مارچ",
    "أبريل|ابريل|نيسان|אפריל|अप्रैल|এপ্রিল|квітень|квітня|απριλιος|απριλιου|απρ|huhti|huh|duben|dub|ápr|апр|آوریل",
    "مايو|أيار|ماي|מאי|मई|মে|травень|травня|μαιος|μαιου|μαι|touko|tou|květen|kveten|kvě|máj|mei|май|مه",
    "يونيو|حزيران|جوان|יוני|जून|জুন|червень|червня|ιουνιος|ιουνιου|ιουν|kesä|kes|červen|cerven|czer|cze|jún|юни|июн|ژوئن",
    "يوليو|تموز|جويلية|יולי|जुलाई|জুলাই|липень|липня|ιουλιος|ιουλιου|ιουλ|heinä|hei|červenec|juil|júl|юли|июл|ژوئیه",
    "أغسطس|آب|اوت|אוגוסט|अगस्त|আগস্ট|серпень|серпня|αυγουστος|αυγουστου|αυγ|elo|srpen|srp|ağu|авг|اوت",
    "سبتمبر|أيلول|ספטמבר|सितंबर|सितम्बर|সেপ্টেম্বর|вересень|вересня|σεπτεμβριος|σεπτεμβριου|"
    "σεπ|syys|syy|září|zář|szept|eyl|сен|сент|сеп|سپتامبر",
    "أكتوبر|تشرين الأول|אוקטובר|अक्टूबर|অক্টোবর|жовтень|жовтня|οκτωβριος|οκτωβριου|οκτ|loka|lok|říjen|říj|eki|окт|اکتبر",
    "نوفمبر|تشرين الثاني|נובמבר|नवंबर|नवम्बर|নভেম্বর|листопад|листопада|νοεμβριος|νοεμβριου|νοε|marras|lis|listopad|kas|ное|ноя|نوامبر",
    "ديسمبر|كانون الأول|דצמבר|दिसंबर|दिसम्बर|ডিসেম্বর|грудень|грудня|δεκεμβριος|δεκεμβριου|δεκ|joulu|jou|prosinec|pro|ara|дек|دسامبر",
)
_MONTHS = {fold(name): number for number, names in enumerate(_NAMES, 1) for name in names.split("|")}


def month_of(words: str) -> int | None:
    """1..12 for a month's name, whole or shortened, in the languages of the program; None when it is none."""
    folded = fold(words)
    return _MONTHS.get(folded) or (month_number(folded) if folded and " " not in folded else None)
