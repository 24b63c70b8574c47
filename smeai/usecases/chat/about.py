"""What the window needs to know of the chat pilot before any work is done."""

from smeai.core.usecase import About, Kind, Option, Role

TEXT, TOPIC, ANSWER, DATE = "text", "label", "answer", "date"
CHANNEL, LANGUAGE, MINUTES, CONVERSATION = "channel", "language", "minutes", "conversation"

ROLES = (
    Role(TEXT, "Message", "The customer's words: what is sorted.", Kind.TEXT, True,
         ("message", "text", "question", "body", "content", "subject", "request", "inquiry", "nachricht", "anfrage", "frage", "mensaje",
          "pregunta", "consulta", "texto", "question", "demande", "messaggio", "domanda", "mensagem", "bericht", "vraag", "wiadomość")),
    Role(TOPIC, "Topic", "What it was about, if somebody sorted them. Without it, topics are proposed.", Kind.CATEGORY, False,
         ("topic", "label", "category", "intent", "tag", "reason", "type", "class", "thema", "kategorie", "anliegen", "tema", "categoría",
          "motivo", "etiqueta", "sujet", "catégorie", "motif", "argomento", "categoria", "assunto", "onderwerp", "temat")),
    Role(ANSWER, "Answer", "The reply that was given: the starting point of answer templates.", Kind.TEXT, False,
         ("answer", "reply", "response", "resolution", "antwort", "respuesta", "réponse", "risposta", "resposta", "antwoord", "odpowiedź")),
    Role(DATE, "Date", "When it came in: the test then uses the latest messages, as in real life.", Kind.DATE, False,
         ("date", "received", "created", "time", "timestamp", "sent", "datum", "eingang", "zeit", "fecha", "hora", "reçu",
          "data", "ricevuto")),
    Role(CHANNEL, "Channel", "Mail, chat, telephone: figures can be told apart.", Kind.CATEGORY, False,
         ("channel", "source", "via", "origin", "kanal", "canal", "canale", "kanaal")),
    Role(LANGUAGE, "Language", "Its language, if known. Otherwise it is detected.", Kind.CATEGORY, False,
         ("language", "lang", "locale", "sprache", "idioma", "langue", "lingua", "taal", "język")),
    Role(MINUTES, "Minutes spent", "How long a person took: makes the hours saved yours instead of assumed.", Kind.DURATION, False,
         ("minutes", "duration", "handling", "time spent", "minuten", "dauer", "minutos", "duración", "durée", "minuti", "durata")),
    Role(CONVERSATION, "Conversation", "Messages of one conversation are kept together in the test.", Kind.IDENTIFIER, False,
         ("conversation", "thread", "session", "case", "konversation", "vorgang", "conversación", "fil", "conversazione")),
)  # fmt: skip

OPTIONS = (
    Option("mask", "Mask personal data", "Mail addresses, telephone, account and card numbers are replaced before anything is kept.", True),
    Option("error_limit", "Wrong ones accepted, of 100 automatic", "0 lets money decide: what wrong answers and work cost.", 0.0,
           minimum=0.0, maximum=20.0),
    Option("away", "Known messages that may be handed over as unknown, of 100", "Lower lets more unknown messages through.", 2.7,
           minimum=0.0, maximum=20.0, advanced=True),
    Option("held_back", "Share of messages kept for the test, in %", "They are never trained on before the test is over.", 20.0,
           minimum=10.0, maximum=50.0, advanced=True),
    Option("seed", "Random seed", "The same number gives the same result.", 0.0, minimum=0, maximum=1_000_000, advanced=True,
           whole=True),
)  # fmt: skip

ABOUT = About(
    key="chat",
    title="Sort customer messages",
    promise="Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.",
    icon="chat",
    minutes=2,
    roles=ROLES,
    options=OPTIONS,
)
