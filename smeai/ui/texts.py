"""The texts of the light modules, which know no Qt: listed here for lupdate, and said in the language of the moment."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from smeai.core.phrases import Said
from smeai.core.translations import translation
from smeai.ui.stock import texts as stock

PILOTS = (
    QT_TRANSLATE_NOOP("Chat", "Sort customer messages"),
    QT_TRANSLATE_NOOP(
        "Chat", "Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person."
    ),
    QT_TRANSLATE_NOOP("Chat", "Book bank statements"),
    QT_TRANSLATE_NOOP("Chat", "From bank lines: every line booked, proposed or queued with its reason, to the cent."),
)
ROLES = (
    QT_TRANSLATE_NOOP("Chat", "Message"),
    QT_TRANSLATE_NOOP("Chat", "The customer's words: what is sorted."),
    QT_TRANSLATE_NOOP("Chat", "Topic"),
    QT_TRANSLATE_NOOP("Chat", "What it was about, if somebody sorted them. Without it, topics are proposed."),
    QT_TRANSLATE_NOOP("Chat", "Answer"),
    QT_TRANSLATE_NOOP("Chat", "The reply that was given: the starting point of answer templates."),
    QT_TRANSLATE_NOOP("Chat", "Date"),
    QT_TRANSLATE_NOOP("Chat", "When it came in: the test then uses the latest messages, as in real life."),
    QT_TRANSLATE_NOOP("Chat", "Channel"),
    QT_TRANSLATE_NOOP("Chat", "Mail, chat, telephone: figures can be told apart."),
    QT_TRANSLATE_NOOP("Chat", "Language"),
    QT_TRANSLATE_NOOP("Chat", "Its language, if known. Otherwise it is detected."),
    QT_TRANSLATE_NOOP("Chat", "Minutes spent"),
    QT_TRANSLATE_NOOP("Chat", "How long a person took: makes the hours saved yours instead of assumed."),
    QT_TRANSLATE_NOOP("Chat", "Conversation"),
    QT_TRANSLATE_NOOP("Chat", "Messages of one conversation are kept together in the test."),
)
OPTIONS = (
    QT_TRANSLATE_NOOP("Chat", "Mask personal data"),
    QT_TRANSLATE_NOOP("Chat", "Mail addresses, telephone, account and card numbers are replaced before anything is kept."),
    QT_TRANSLATE_NOOP("Chat", "Wrong ones accepted, of 100 automatic"),
    QT_TRANSLATE_NOOP("Chat", "0 lets money decide: what wrong answers and work cost."),
    QT_TRANSLATE_NOOP("Chat", "Known messages that may be handed over as unknown, of 100"),
    QT_TRANSLATE_NOOP("Chat", "Lower lets more unknown messages through."),
    QT_TRANSLATE_NOOP("Chat", "Share of messages kept for the test, in %"),
    QT_TRANSLATE_NOOP("Chat", "They are never trained on before the test is over."),
    QT_TRANSLATE_NOOP("Chat", "Random seed"),
    QT_TRANSLATE_NOOP("Chat", "The same number gives the same result."),
)
BOOKS = (  # its roles and options
    QT_TRANSLATE_NOOP("Chat", "Description"),
    QT_TRANSLATE_NOOP("Chat", "What the bank says of the line: what is booked by."),
    QT_TRANSLATE_NOOP("Chat", "Amount"),
    QT_TRANSLATE_NOOP("Chat", "Money in or out; out is negative. Or choose debit and credit."),
    QT_TRANSLATE_NOOP("Chat", "Account"),
    QT_TRANSLATE_NOOP("Chat", "The account it was booked on: what is learned from."),
    QT_TRANSLATE_NOOP("Chat", "When it was booked: the test then uses the last months, as in real life."),
    QT_TRANSLATE_NOOP("Chat", "Counterparty"),
    QT_TRANSLATE_NOOP("Chat", "Who is on the other side, where the bank tells it apart."),
    QT_TRANSLATE_NOOP("Chat", "Money out"),
    QT_TRANSLATE_NOOP("Chat", "Where money in and out have columns of their own."),
    QT_TRANSLATE_NOOP("Chat", "Money in"),
    QT_TRANSLATE_NOOP("Chat", "Tax code"),
    QT_TRANSLATE_NOOP("Chat", "The tax code it was booked with."),
    QT_TRANSLATE_NOOP("Chat", "IBAN"),
    QT_TRANSLATE_NOOP("Chat", "The other side's account: the surest sign of who it is."),
    QT_TRANSLATE_NOOP("Chat", "Reference"),
    QT_TRANSLATE_NOOP("Chat", "The bank's own number of the line: finds duplicates."),
    QT_TRANSLATE_NOOP("Chat", "Bank code"),
    QT_TRANSLATE_NOOP("Chat", "The bank's own kind of booking, or a merchant category code."),
    QT_TRANSLATE_NOOP("Chat", "Bank account"),
    QT_TRANSLATE_NOOP("Chat", "Which of your accounts it stands on."),
    QT_TRANSLATE_NOOP("Chat", "Currency"),
    QT_TRANSLATE_NOOP("Chat", "Of the amount, as an ISO code."),
    QT_TRANSLATE_NOOP("Chat", "Right ones asked, of 100 posted without a touch"),
    QT_TRANSLATE_NOOP("Chat", "Higher posts fewer lines and leaves more to you."),
    QT_TRANSLATE_NOOP("Chat", "Share of lines kept for the test, in %"),
    QT_TRANSLATE_NOOP("Chat", "The last ones: not learned from before the test is over."),
    QT_TRANSLATE_NOOP("Chat", "Chart of accounts"),
    QT_TRANSLATE_NOOP("Chat", "A starter chart, or a file with code, name, type and tax code."),
)
KEY_FIGURES = (
    QT_TRANSLATE_NOOP("Chat", "Involvement"),
    QT_TRANSLATE_NOOP("Chat", "The share of messages that the program takes part in."),
    QT_TRANSLATE_NOOP("Chat", "Resolution"),
    QT_TRANSLATE_NOOP("Chat", "The share of those that end right without a person. Assumed from the test, not yet confirmed by customers."),
    QT_TRANSLATE_NOOP("Chat", "Automation rate"),
    QT_TRANSLATE_NOOP("Chat", "Involvement times resolution: messages done without a person."),
    QT_TRANSLATE_NOOP("Chat", "Wrong, of 100 automatic"),
    QT_TRANSLATE_NOOP("Chat", "Automatic answers that would have been wrong."),
    QT_TRANSLATE_NOOP("Chat", "Hours saved a month"),
    QT_TRANSLATE_NOOP("Chat", "Net of looking answers over; a wrong answer saves nothing."),
    QT_TRANSLATE_NOOP("Chat", "Worth a month"),
    QT_TRANSLATE_NOOP("Chat", "Hours saved, less what wrong answers and questions back cost."),
    QT_TRANSLATE_NOOP("Chat", "Computing, a message"),
    QT_TRANSLATE_NOOP("Chat", "Power and wear of this computer, for one message."),
    QT_TRANSLATE_NOOP("Chat", "Computing, a million messages"),
    QT_TRANSLATE_NOOP("Chat", "The same, to compare with price lists of cloud services."),
    QT_TRANSLATE_NOOP("Chat", "Time to train"),
    QT_TRANSLATE_NOOP("Chat", "From table to tested model, on this computer."),
)
INPUTS = (
    QT_TRANSLATE_NOOP("Chat", "Cost of an hour of work, all included"),
    QT_TRANSLATE_NOOP("Chat", "Minutes a person needs for a message"),
    QT_TRANSLATE_NOOP("Chat", "Messages a month"),
    QT_TRANSLATE_NOOP("Chat", "Cost of one wrong automatic answer"),
    QT_TRANSLATE_NOOP("Chat", "Cost of asking a customer back"),
    QT_TRANSLATE_NOOP("Chat", "Share of automatic answers that a person looks over"),
    QT_TRANSLATE_NOOP("Chat", "Minutes to look over one answer"),
    QT_TRANSLATE_NOOP("Chat", "Price of this computer"),
    QT_TRANSLATE_NOOP("Chat", "Years it is used"),
    QT_TRANSLATE_NOOP("Chat", "Hours a day it runs"),
    QT_TRANSLATE_NOOP("Chat", "Power while it works"),
    QT_TRANSLATE_NOOP("Chat", "Price of a kilowatt hour"),
    QT_TRANSLATE_NOOP("Chat", "Messages tested"),
    QT_TRANSLATE_NOOP("Chat", "Answered automatically"),
    QT_TRANSLATE_NOOP("Chat", "Asked back"),
    QT_TRANSLATE_NOOP("Chat", "Wrong among the automatic"),
    QT_TRANSLATE_NOOP("Chat", "Right topic offered among those asked back"),
    QT_TRANSLATE_NOOP("Chat", "Seconds for a message"),
    QT_TRANSLATE_NOOP("Chat", "Working days a year"),
    QT_TRANSLATE_NOOP("Chat", "Seconds to train and test"),
)
SOURCES = (
    QT_TRANSLATE_NOOP("Chat", "a common value, 2026; please put in your own"),
    QT_TRANSLATE_NOOP("Chat", "timed on this computer"),
    QT_TRANSLATE_NOOP("Chat", "entered"),
)
PERSONAL = (
    QT_TRANSLATE_NOOP("Chat", "mail"),
    QT_TRANSLATE_NOOP("Chat", "iban"),
    QT_TRANSLATE_NOOP("Chat", "card"),
    QT_TRANSLATE_NOOP("Chat", "phone"),
)
BASELINES = (
    QT_TRANSLATE_NOOP("Chat", "Always the most frequent topic"),
    QT_TRANSLATE_NOOP("Chat", "Keyword rules"),
)
LANGUAGES = (
    QT_TRANSLATE_NOOP("Chat", "English"),
    QT_TRANSLATE_NOOP("Chat", "German"),
    QT_TRANSLATE_NOOP("Chat", "French"),
    QT_TRANSLATE_NOOP("Chat", "Spanish"),
    QT_TRANSLATE_NOOP("Chat", "Italian"),
    QT_TRANSLATE_NOOP("Chat", "Portuguese"),
    QT_TRANSLATE_NOOP("Chat", "Dutch"),
    QT_TRANSLATE_NOOP("Chat", "Polish"),
    QT_TRANSLATE_NOOP("Chat", "Danish"),
    QT_TRANSLATE_NOOP("Chat", "Swedish"),
    QT_TRANSLATE_NOOP("Chat", "Norwegian Bokmål"),
    QT_TRANSLATE_NOOP("Chat", "Finnish"),
    QT_TRANSLATE_NOOP("Chat", "Czech"),
    QT_TRANSLATE_NOOP("Chat", "Romanian"),
    QT_TRANSLATE_NOOP("Chat", "Hungarian"),
    QT_TRANSLATE_NOOP("Chat", "Turkish"),
    QT_TRANSLATE_NOOP("Chat", "Greek"),
    QT_TRANSLATE_NOOP("Chat", "Russian"),
    QT_TRANSLATE_NOOP("Chat", "Ukrainian"),
    QT_TRANSLATE_NOOP("Chat", "Bulgarian"),
    QT_TRANSLATE_NOOP("Chat", "Arabic"),
    QT_TRANSLATE_NOOP("Chat", "Hebrew"),
    QT_TRANSLATE_NOOP("Chat", "Persian"),
    QT_TRANSLATE_NOOP("Chat", "Hindi"),
    QT_TRANSLATE_NOOP("Chat", "Bangla"),
    QT_TRANSLATE_NOOP("Chat", "Indonesian"),
    QT_TRANSLATE_NOOP("Chat", "Malay"),
    QT_TRANSLATE_NOOP("Chat", "Vietnamese"),
    QT_TRANSLATE_NOOP("Chat", "Thai"),
    QT_TRANSLATE_NOOP("Chat", "Chinese"),
    QT_TRANSLATE_NOOP("Chat", "Japanese"),
    QT_TRANSLATE_NOOP("Chat", "Korean"),
    QT_TRANSLATE_NOOP("Chat", "Amharic"),
    QT_TRANSLATE_NOOP("Chat", "Swahili"),
    QT_TRANSLATE_NOOP("Chat", "Hausa"),
)
TEXTS = frozenset(
    (*PILOTS, *ROLES, *OPTIONS, *BOOKS, *KEY_FIGURES, *INPUTS, *SOURCES, *PERSONAL, *BASELINES, *LANGUAGES, *stock.PILOT, *stock.FIGURES)
)


def said(text: str) -> str:
    """A text of a light module in the language of the moment; one that nobody has translated stays as it is."""
    if text in TEXTS:
        return QCoreApplication.translate("Chat", text)
    if isinstance(text, Said):
        return text.spoken(QLocale().bcp47Name())
    found = translation(text, QLocale().bcp47Name())
    return found if isinstance(found, str) else text


def apart(text: str) -> str:
    """Words in a direction of their own, so that a mirrored sentence around them keeps its order (Unicode UAX #9, isolates)."""
    return f"\u2068{text}\u2069" if text and QGuiApplication.isRightToLeft() else text
