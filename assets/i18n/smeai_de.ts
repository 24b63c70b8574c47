<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Nummer oder Name eines Kontos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Kein Konto passt. Konten kommen unter „Konten“ dazu.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Nehmen Sie den des Mandanten oder beginnen Sie mit einem von diesen.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>Kontenplan des Mandanten…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Kontenplan wählen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} Konten</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Noch kein Kontenplan gewählt</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Jede Branche</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Lebensmittel und Gastronomie</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Dienstleistung und Handwerk</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>{file} zu „{title}“ hinzufügen?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>Die Zeilen kommen zu denen im Buch dazu. Konten, Regeln und was Sie gebucht haben bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Diese Datei hinzufügen</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Neues Pilotprojekt damit beginnen</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Nichts zu beheben. Die Daten taugen für einen Test.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Aus früheren Antworten vorschlagen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Guten Tag {name}, vielen Dank für Ihre Nachricht …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} und {order} werden aus der Nachricht ausgefüllt; andere Wörter in Klammern bleiben stehen und werden von Hand ausgefüllt.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Antwort auf {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>Vorgeschlagene Antworten: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Neues Pilotprojekt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Bericht lesen…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>Das ist ein Fehler in smeai, nicht in Ihrer Datei. Bitte melden Sie ihn: Kopieren Sie den Bericht und senden Sie ihn uns.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte passieren dürfen.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Richtig zugeordnet</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Richtig zugeordnet, im selben Test</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} Nachrichten</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet mit</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Ohne Thema, weitergegeben</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Bekannt, doch weitergegeben</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Eine Nachricht</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Dieser Monat neben dem letzten</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Sagen Sie oben, welches Pilotprojekt täglich genutzt wird.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Laut Test</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Dieser ganze Monat</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Berichtigt, letzter Monat</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigt</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Sie hätte auf {count} Zeilen gepasst</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, keine davon anders gebucht.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, davon {count} anders gebucht.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Geteilt in {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lexikon</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Eigener Übertrag</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
</context>
<context>
    <name>BooksReportPage</name>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>Es wurde nichts getestet, also gibt es nichts zu berichten. Gebucht sind die Zeilen trotzdem.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>Was gebucht wurde, was stimmte, was Menschen blieb und wie es gemessen wurde.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>Das ist alles, was darin steht. smeai sendet nichts: Geben Sie ihn nur weiter, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>Der Bericht ließ sich nicht in eine Datei schreiben; er kann kopiert werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>Alle {count} Zeilen dieses Filters buchen?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Zeilen abgeschlossener Monate bleiben, wie sie sind. Es ist ein Schritt: Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>{count} Zeilen buchen</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Jede wie vorgeschlagen</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Alle auf ein Konto:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>Noch kein getestetes Pilotprojekt im Business Case</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Noch kein getestetes Pilotprojekt</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Führen Sie ein Pilotprojekt mit eigenen Zahlen oder einem Beispiel durch: Was sein Test ergab, wird hier zum Business Case.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>{title} herausnehmen</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>{title} hineinnehmen</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business Case</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Neues Pilotprojekt</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Business Case</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Woran es hängt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Jede Zahl</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>An Mitarbeiter</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>Von 100 Nachrichten wären {auto} automatisch beantwortet worden, {wrong} davon falsch</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: etwa {hours} gesparte Stunden im Monat.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Die Betreuung würde im Monat {hours} Stunden mehr brauchen, als sie spart.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Getestet mit {n} Nachrichten, die das Modell nie gesehen hatte.</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Kundennachrichten sortieren</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>Frühere Nachrichten hinein; heraus kommt, was sich automatisch beantworten lässt, wo nachzufragen ist und was ein Mensch beantworten muss.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Kontoauszüge buchen</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>Aus Kontozeilen: jede Zeile gebucht, vorgeschlagen oder mit Grund zurückgestellt, auf den Cent genau.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>Die Worte des Kunden: was sortiert wird.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>Worum es ging, falls jemand sortiert hat. Sonst werden Themen vorgeschlagen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>Was geantwortet wurde: Grundlage für Antwortvorlagen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Wann sie einging: Getestet wird dann mit den neuesten Nachrichten, wie im echten Leben.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>E-Mail, Chat, Telefon: Die Zahlen lassen sich getrennt ansehen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>Ihre Sprache, falls bekannt. Sonst wird sie erkannt.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Aufgewendete Minuten</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Wie lange jemand gebraucht hat: So beruhen die gesparten Stunden auf Ihren Werten statt auf Annahmen.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>Nachrichten eines Gesprächs bleiben im Test zusammen.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Personenbezogene Daten schwärzen</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>E-Mail-Adressen, Telefon-, Konto- und Kartennummern werden ersetzt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Zulässige Fehler je 100 automatische</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>Bei 0 entscheidet das Geld: was falsche Antworten und Arbeit kosten.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Bekannte Nachrichten, die als unbekannt weitergegeben werden dürfen, je 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Ein kleinerer Wert lässt mehr unbekannte Nachrichten durch.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Anteil der Nachrichten für den Test, in %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Mit ihnen wird nie trainiert, bevor der Test vorbei ist.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>Dieselbe Zahl ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>Was die Bank zur Zeile sagt: danach wird gebucht.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Ein- oder Ausgang; Ausgänge negativ. Oder wählen Sie Soll und Haben.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>Das Konto, auf das gebucht wurde: daraus wird gelernt.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Wann gebucht wurde: Der Test nimmt dann die letzten Monate, wie im Leben.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Gegenpartei</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Wer auf der anderen Seite steht, wo die Bank es eigens nennt.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Wo Ein- und Ausgänge eigene Spalten haben.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>Der Steuerschlüssel, mit dem gebucht wurde.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>Das Konto der anderen Seite: das sicherste Zeichen, wer es ist.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>Die Nummer, die die Bank der Zeile gibt: findet Doppelte.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Bankschlüssel</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>Die Buchungsart der Bank oder ein Händlerkategorie-Code.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>Auf welchem Ihrer Konten sie steht.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Des Betrags, als ISO-Code.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Verlangte richtige, von 100 ohne Handgriff gebuchten</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Höher bucht weniger Zeilen und lässt Ihnen mehr.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Anteil der Zeilen, der für den Test bleibt, in %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>Die letzten: Aus ihnen wird erst nach dem Test gelernt.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Ein mitgelieferter Kontenplan oder eine Datei mit Nummer, Name, Art und Steuerschlüssel.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>Anteil der Nachrichten, an denen das Programm beteiligt ist.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>Anteil davon, der ohne Mitarbeiter richtig endet. Aus dem Test angenommen, noch nicht von Kunden bestätigt.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Automatisierungsgrad</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Beteiligung mal Lösung: Nachrichten, die ohne Mitarbeiter erledigt werden.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Falsch, je 100 automatische</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Automatische Antworten, die falsch gewesen wären.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Gesparte Stunden im Monat</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Nach Abzug des Durchsehens; eine falsche Antwort spart nichts.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Wert im Monat</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Gesparte Stunden, abzüglich der Kosten falscher Antworten und Rückfragen.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Rechenkosten je Nachricht</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Strom und Abnutzung dieses Computers für eine Nachricht.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Rechenkosten je Million Nachrichten</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>Dasselbe, zum Vergleich mit Preislisten von Cloud-Diensten.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>Von der Tabelle zum getesteten Modell, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Kosten einer Arbeitsstunde, alles inbegriffen</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Minuten, die ein Mitarbeiter je Nachricht braucht</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Nachrichten im Monat</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Kosten einer falschen automatischen Antwort</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Kosten einer Rückfrage beim Kunden</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Anteil automatischer Antworten, die jemand durchsieht</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Minuten, um eine Antwort durchzusehen</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Preis dieses Computers</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Nutzungsdauer in Jahren</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Betriebsstunden am Tag</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Leistung bei der Arbeit</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Getestete Nachrichten</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Automatisch beantwortet</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Davon falsch</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Nachgefragt und richtiges Thema angeboten</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Sekunden je Nachricht</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Arbeitstage im Jahr</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Sekunden für Training und Test</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>ein üblicher Wert, 2026; bitte geben Sie Ihren eigenen ein</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>auf diesem Computer gemessen</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Immer das häufigste Thema</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Stichwortregeln</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Bestand planen und bestellen</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>Aus der Verkaufshistorie: was sich verkauft, wie sicher das ist, was wann zu bestellen ist.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>Was verkauft wurde. Ohne diese Spalte ist die Datei ein einziger Artikel.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Wann es verkauft wurde. Nicht nötig, wo Monate oder Wochen nebeneinanderstehen.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Wie viel verkauft wurde; mehrere Zeilen eines Tages werden addiert.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Laden oder Lager: Jeder Artikel wird für jeden Ort prognostiziert.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>Was eine Einheit den Kunden an dem Tag kostete; künftige Zeilen nennen einen kommenden Preis.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>Ob es im Angebot war; künftige Zeilen nennen eine kommende Aktion.</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1, wo der Laden geöffnet war.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Laden geöffnet</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Laden geschlossen</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1, wo der Laden geschlossen war.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 an Feiertagen oder in den Ferien.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Wie viele an dem Tag kamen; wird gezeigt, nicht zur Prognose benutzt: die künftigen kennt niemand.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Wie viel am Ende des Tages dalag: zeigt, wann ausverkauft war.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Wie man ihn nennt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>Prognosen einer Gruppe sind die Summe ihrer Artikel.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>Was Sie für eine Einheit zahlen: macht aus Bestand Geld.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>Von der Bestellung bis ins Regal.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Packungsgröße</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>Bestellt werden ganze Packungen.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellmenge</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>Das Wenigste, was der Lieferant liefert.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Bestellungen werden je Lieferant geschrieben.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Haltbarkeit, Tage</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>Es wird nichts bestellt, was verderben würde.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Bestellt und noch nicht geliefert.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Liefertermin</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Wann die offene Bestellung eintrifft.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>Dieselbe Nummer oder derselbe Name wie in den Verkäufen.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Wie viel jetzt daliegt.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>Was Kunden für eine Einheit zahlen: macht aus entgangenen Verkäufen Geld.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Tage, Wochen oder Monate; was die Datei enthält, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>Schritte voraus</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Wie weit vorausgeschaut wird; 0: 28 Tage, 13 Wochen, 12 Monate oder 4 Quartale.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>Service wird gemessen als</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Zyklus-Servicegrad: Anteil der Bestellzyklen ohne Fehlbestand. Lieferbereitschaft: Anteil der Nachfrage, der aus dem Regal bedient wird.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Zyklus-Servicegrad</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Lieferbereitschaft (Fill Rate)</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Gewünschter Service, in %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Höher hält mehr Bestand und ist seltener ausverkauft.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Tage zwischen Bestellungen</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>Wie oft Sie bei einem Lieferanten bestellen.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Wo der Artikel nichts sagt.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Ein Ländercode wie DE; leer: keine.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Anteil der Vergangenheit für den Test, in %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>Daraus wird nicht gelernt: Die Bestellungen werden daran erprobt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>Der Tag oder der erste davon; auch eine Woche oder ein Monat.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>Der letzte Tag; leer: ein Tag.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Aktion, geschlossen oder Feiertag.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>Nummer oder Name wie in den Verkäufen; leer: alle Artikel.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Alle Artikel einer Gruppe.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Alle Artikel eines Lieferanten.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>Die Filiale, um die es geht; leer: alle.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Vom üblichen Preis, in % oder als Anteil.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>Was eine Einheit den Kunden in dieser Zeit kostet.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Mehr Nachfrage bedient</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Anteil der aus dem Regal bedienten Nachfrage, abzüglich dem der anderen Bestellweise.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Weniger leere Regale</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>Der Anteil der Zeit ohne Bestand, der vermieden wird.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Freigesetztes Geld, einmalig</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Der Durchschnittsbestand zu Kosten bei der anderen Bestellweise, abzüglich dem von smeai; negativ: gebunden.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Weniger Bestand</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>Dasselbe als Anteil am Bestand der anderen Bestellweise.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Lagerhaltungskosten im Jahr</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Kapital, Lagerung, Service und Risiko als Anteil am Bestand zu Kosten.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Lagerhaltungskosten mit smeai, im Jahr</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Durchschnittsbestand zu Kosten mal dieser Anteil.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Lagerhaltungskosten sonst, im Jahr</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>Dasselbe bei der anderen Bestellweise.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Gesparte Lagerhaltungskosten, im Jahr</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>Die Differenz von beiden.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Senkung der Lagerhaltungskosten</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>Dasselbe als Anteil an den Lagerhaltungskosten der anderen Bestellweise.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Weniger Bestand bei gleichem Service</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>Neben einer einfachen Regel, die nachträglich auf gleichen Service eingestellt wurde.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Vermiedene entgangene Verkäufe, im Jahr</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Nachfrage vor leerem Regal, zu Verkaufspreisen: ihre abzüglich unserer.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Vermiedene entgangene Marge, im Jahr</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>Dasselbe, abzüglich dessen, was die Ware gekostet hätte.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Vermiedener Verderb, im Jahr</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>Was wegen seines Alters weggeworfen wird, zu Kosten: ihres abzüglich unseres.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Bestellen von Hand, Stunden pro Woche</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>Was Sie sagen, aber höchstens jeder Artikel einmal pro Woche von Hand.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Gesparte Planungsstunden im Monat</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>Der Anteil dieser Zeit, den das Ansehen von Vorschlägen spart.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Planungsstunden, Wert im Monat</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>Dasselbe zu den Kosten einer Stunde.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Nicht entgangene Marge, gesparte Lagerhaltungskosten und vermiedener Verderb, wo bekannt, und Planungsstunden.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Dauer eines Laufs</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Test, Auswahl und Prognose aller Artikel, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Rechenkosten eines Laufs</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Strom und Abnutzung dieses Computers.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Rechenkosten im Jahr</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>Dasselbe, einmal pro Woche.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Gebundenes Kapital, im Jahr</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25 % im Jahr sind eine verbreitete Faustregel und keine Messung, und die Aufteilung in vier Teile ist unsere: Bitte setzen Sie eigene Zahlen ein.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Lagerung und Handhabung, im Jahr</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Versicherung, Steuern und Inventur, im Jahr</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Schwund, Schäden und Alterung, im Jahr</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Stunden pro Woche für das Bestellen</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Minuten, um einen Artikel von Hand zu planen</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Minuten, um einen Bestellvorschlag anzusehen</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Bediente Nachfrage, Ihr Laden</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Bediente Nachfrage, eine einfache Regel</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Bediente Nachfrage, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Zeit ohne Bestand, Ihr Laden</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Zeit ohne Bestand, eine einfache Regel</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Zeit ohne Bestand, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Durchschnittsbestand zu Kosten, Ihr Laden</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Durchschnittsbestand zu Kosten, eine einfache Regel</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Durchschnittsbestand zu Kosten, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Entgangene Verkäufe, Ihr Laden</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Entgangene Verkäufe, eine einfache Regel</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Entgangene Verkäufe, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Entgangene Marge, Ihr Laden</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Entgangene Marge, eine einfache Regel</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Entgangene Marge, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Verdorben, zu Kosten, Ihr Laden</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Verdorben, zu Kosten, eine einfache Regel</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Verdorben, zu Kosten, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Durchschnittsbestand zu Kosten, eine Regel mit gleichem Service</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Durchschnittsbestand zu Kosten, smeai, alle Artikel</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Gemessene Tage</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Sekunden eines Laufs</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>Die Hinweise sagen, was zuerst zu beheben ist.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} haben ein Thema</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Geschwärzte Daten</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Leiht sich von</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} Einheiten verkauft</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Im Voraus bekannt</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>nichts: allein die Vergangenheit entscheidet</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>die Kosten von {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Bestand bekannt</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Alle Artikel zusammen</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Wählen Sie zuerst einen Dienst.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Was nur Sie wissen</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>Stehen personenbezogene Daten darin?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>Gibt es einen Vertrag mit dem Anbieter?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Richtig auf diesem Rechner, von allen getesteten</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Richtig in der Cloud, von denselben</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Die Cloud</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} Einheiten</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} im Jahr · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>Wozu die Spalten dienen</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Diese Tabelle verwenden</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Diese Rollen wurden aus den Namen und Werten erraten. Ändern Sie, was falsch geraten ist.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Fehlt noch: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>und {count} weitere Spalten</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Rolle der Spalte {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Vermutet: {why}.</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: gefunden</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: nötig</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Kommende Aktionen und Schließtage, falls sie notiert sind</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Je eine Zeile: von, bis, was und welcher Artikel. Vergangene helfen auch: Sie zeigen, was eine Aktion bewirkt.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Aktionen und Schließtage · {file} · {rows} Zeilen</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Liste hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Liste der Aktionen und Schließtage wählen</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Eine Spalte enthält den ersten Tag; die anderen sagen, wie lange, was es ist und für welche Artikel.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Liste der Aktionen und Schließtage</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Ohne die Liste der Aktionen und Schließtage</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>und {count} weitere auf der nächsten Seite</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Aktionen: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Genannte Artikel: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Schließtage: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Feiertage: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>Keine ihrer Zeilen war lesbar.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>Für diese Zeile ist nichts vorgeschlagen. Tippen Sie Nummer oder Namen eines Kontos.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Buchen Sie die Zeile zuerst: Eine Regel braucht ein Konto.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Mehr als {count} Zeilen sind gewählt. Buchen Sie stattdessen alle Zeilen eines Filters (Strg+Enter).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Einige dieser Zeilen sind noch unterwegs. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Dieser Monat ist abgeschlossen. Öffnen Sie ihn unter „Monate“ wieder, um seine Zeilen zu ändern.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Wählen Sie zuerst einen Dienst.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Monatsrechnung nach Verbrauch</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Angaben zum Bericht</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Ein Aufruf ist</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Eigener Rechner</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Betrachtete Jahre</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Was nur Sie wissen</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Rechenkosten</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Ihr eigener Rechner neben der Cloud. Zeigen Sie auf eine Zahl, um ihre Formel zu sehen; * kennzeichnet, was auf einer Annahme beruht.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Hier und Cloud</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Für Anbieter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Ein- und Ausgänge</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>Empfänger ist</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>Text enthält</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Zugeordnet als</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Verwechselt</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>Keine zwei Themen wurden verwechselt.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, zugeordnet als {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Kein Kapitel handelt davon. Versuchen Sie es mit weniger oder kürzeren Wörtern.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Eine Datei mit allen Pilotprojekten, Zahlen, Modellen und Berichten. Sie lässt sich auf einem anderen Computer genauso öffnen.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Kopie von {name} speichern</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Speicherort wählen…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>%n Datei mitnehmen, die die Pilotprojekte lesen ({size})</numerusform>
            <numerusform>%n Dateien mitnehmen, die die Pilotprojekte lesen ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Ohne das Passwort kann niemand sie öffnen: Auch wir können nicht helfen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>je Aufruf</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>eine Million mehr</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Eigener Rechner</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Was die Aufrufe kosten</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Dieser Rechner, im Monat</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>Die Cloud, im Monat</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Monate, bis der Rechner weniger gekostet hat</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>Die Währung aller Beträge; umgerechnet wird nichts.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Erste Spalte sichtbar halten</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>Das wird endgültig gelöscht. Ihre eigenen Dateien, etwa Tabellen und anderswo gespeicherte Berichte, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Alles löschen, was smeai speichert</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Fehlerprotokolle</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n Datei, {size}</numerusform>
            <numerusform>%n Dateien, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n Datei gelöscht, {size}.</numerusform>
            <numerusform>%n Dateien gelöscht, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Einiges ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>smeai schließen</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Geben Sie zur Bestätigung „{word}“ ein:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>Dieses Pilotprojekt mit seinen Modellen und Berichten löschen? Ihre eigene Datei bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Pilotprojekt löschen</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Der Bericht ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Keine Zeile ist gewählt.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Annehmen (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Kein Empfänger</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Monat abgeschlossen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>Keines vorgeschlagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Andere wahrscheinliche Konten</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Ähnliche Zeilen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>Wie oft nichts ausgeht, während Sie auf eine Lieferung warten: 95 von 100 Malen. Schon eine fehlende Einheit zählt.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Wie viel von dem da ist, was verlangt wird: 95 von 100 Einheiten. Braucht für dieselbe Zahl oft weniger Bestand.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>eine Aktion in Schritt {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Was wäre, wenn: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Lieferzeit, aller Artikel</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Zwischen Bestellungen</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Preis des Kapitals, im Jahr</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Verkauft mehr, um</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>In Schritt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Drehen Sie an einem Regler: Summen und Artikel folgen sofort, und geändert wird nichts.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Eine Aktion</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Als Optionen behalten</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Excel- oder CSV-Datei hier ablegen</translation>
    </message>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>oder mit Enter auswählen · sie bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Datei auswählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Tabelle auswählen</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Wählen Sie zuerst einen Dienst.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Eigen: gezahlt</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Eigen: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Eigen: Abschreibung</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Cloud: beides</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Jahr {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>Der Rechenkern, der Ihre Dateien liest</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai besteht aus zwei Prozessen. Hier steht, was jeder von ihnen seit dem Start geöffnet hat.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Woher man das weiß: Python meldet smeai jede Verbindung (Socket) und jede Namensabfrage, bevor sie geschieht, gleich welche Bibliothek sie verlangt. Teile in nativem Code laufen nicht über Python; deren Verbindungen zeigt die Liste des Systems, solange sie offen sind. Um ganz sicherzugehen, schalten Sie den Flugmodus ein: Alles funktioniert genauso.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Ein Tippfehler macht die Prognose seines Artikels zu hoch: Stimmen Sie zu, oder lassen Sie ihn mit Absicht stehen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Prognosen für {items} Artikel ab {day}, mit dem, was vorher bekannt war, insgesamt {points} Werte.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Wo sie falsch lag, nach Geld</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>Was vorher ausgebessert wurde</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>Von Ihren eigenen Zahlen, deren Tag gekommen ist, lagen {helped} näher als die Prognose und {hurt} nicht.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>Es gab zu wenig Vergangenheit, um die Prognosen zu testen.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>Die Prognosen lagen {share} näher als der Wert derselben Saison vom letzten Mal.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>Die Prognosen lagen nicht näher als der Wert derselben Saison vom letzten Mal.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>saisonal naiv: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Fehler (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>Prognose minus Verkauf, von allem Verkauften</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>Im 80-%-Intervall</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Quantilverlust</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 ist saisonal naiv; kleiner ist besser</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Saisonal naiv</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>Ein verdächtiger Wert ist noch enthalten.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>{count} verdächtige Werte sind noch enthalten.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Verdächtige Werte</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>Von dem, was fehlte oder zu lange lag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>Nichts verlässt diesen Rechner: Eine Datei wird dort geschrieben, wo Sie sagen.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Nur erledigte Zeilen ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} Zeilen sind noch nicht erledigt.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel mit Ihren eigenen Spalten</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV mit Ihren eigenen Spalten</translation>
    </message>
    <message>
        <source>DATEV (Buchungsstapel)</source>
        <translation>DATEV (Buchungsstapel)</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <source>beancount</source>
        <translation>beancount</translation>
    </message>
    <message>
        <source>hledger</source>
        <translation>hledger</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Lieferzeit, Tage</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Packungsgröße</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Mindestbestellmenge</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Haltbarkeit, Tage</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>Eingabe zurücknehmen</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>Nicht bekannt; was darauf beruht, wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Zahlen des Betriebs</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Einmal eingetragen, von jedem Pilotprojekt verwendet. Jede Zahl sagt, ob sie Ihr Wert, gemessen oder angenommen ist.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Land: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Währung: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>die des Landes</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: zurückgenommen</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Zwei Sekunden lang wird unter Volllast gemessen.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Kundennachrichten</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Bankzeilen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Zahl suchen</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Alle Zahlen des Business Case</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mitte</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>Geht auf den Cent auf</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Geht nicht auf</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>Nennt keine Salden</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei weglassen</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>{file} weglassen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>und {count} weitere Konten</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>Ich habe es mit dem Auszug der Bank verglichen: trotzdem weiter</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Zeilen</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>Keine Datei zur Hand? Probieren Sie das Beispiel</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Vorschau · {file} · {rows} Zeilen</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Weitere Dateien</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>Kein Auszug zur Hand? Das Beispiel probieren</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Eine Datei geht nicht auf. Bestätigen Sie, dass es weitergehen soll, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} Dateien · {lines} Zeilen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>Empfänger, Text oder Betrag suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Alle buchen…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Alle Zeilen dieses Filters in einem Schritt buchen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Tasten (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>Offen  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Jeder Monat</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Jedes Konto</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} von {lines} erledigt</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>Was sich verkauft, und wie sicher das ist</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Mehrere Verfahren werden an der Vergangenheit jedes Artikels erprobt, von mehreren Zeitpunkten aus; das treffendste prognostiziert. Dann werden die Bestellungen am Ende der Vergangenheit nachgespielt, nur mit dem, was damals bekannt war.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Neu prognostizieren</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Prognostizieren und testen</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Seit dieser Prognose hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Prognostizieren Sie neu, damit die Zahlen davon sprechen.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Optionen der Prognose</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Eine Arbeitsstunde kostet alles in allem {amount} ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>Artikelklassen</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>Nach Umsatz und danach, wie gleichmäßig die Nachfrage ist. Ein Klick zeigt die Artikel.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Ihre Artikel zeigen</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Alle {items} Artikel: {units} Einheiten in {span}, in vier von fünf Fällen {low} bis {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>Die {count} Gruppen ergeben zusammen genau das.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>Die {count} Gruppen ergeben {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Wird verkauft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>In vier von fünf Fällen liegt die Summe dazwischen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>keine Gruppe genannt</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Anderes Thema:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Anderes Thema</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>Die Anleitung ist noch nicht in Ihre Sprache übersetzt. Dieses Kapitel ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Drei Jahre, jeweils eine Eingabe an ihren Enden</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>Gemessene Eingaben gehen bis an die Enden ihres 95-%-Intervalls, Ihre eigenen Zahlen 10 % nach beiden Seiten, Annahmen 30 % oder bis an die Enden, die sie nennen.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Vorsichtiges Ende</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Drei Jahre dort</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Gutes Ende</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Jede Eingabe, die den Business Case bewegt</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>Wie sicher?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>im Monat gespart</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Falsch von 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden/Monat</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Wert/Monat</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Automatisch {auto}, davon falsch {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>ab {sure} %</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Starten Sie ein Pilotprojekt, probieren Sie das Beispiel oder machen Sie mit einem begonnenen weiter. Eine Datei können Sie überall ablegen.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Wählen Sie, was Sie ausprobieren möchten. An Ihren Dateien wird nichts geändert, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Jedes Pilotprojekt wird laufend gespeichert. Wählen Sie eines, um weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Jeder Bericht, den Sie erstellt haben, solange seine Datei noch dort liegt.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Zehn Fragen zu Ihrem Betrieb, dann eine Liste, was KI für ihn tun könnte. Jede Zahl zeigt, worauf sie beruht.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Sagen Sie, ab wann ein Pilotprojekt täglich genutzt wird; sehen Sie dann jeden Monat, was es brachte, was schiefging und ob es weitergeht.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>Was alle getesteten Pilotprojekte zusammen bringen: Amortisation, heutiger Wert, woran es hängt. Verändern Sie eine Zahl und sehen Sie, was daraus folgt.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Was Ihre Arbeit, Ihr Rechner und Ihre Energie kosten. Einmal eingetragen, rechnet jedes Pilotprojekt damit und sagt es.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Was Ihr eigener Rechner neben Cloud-Diensten kostet, wann sich eine Bindung lohnt und was Sie verlangen können, wenn Sie so einen Dienst verkaufen.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Ein Arbeitsbereich je Mandant: ein Ordner nur mit dessen Pilotprojekten, Zahlen, Modellen und Berichten.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Erfundene Betriebe, um alles auszuprobieren, jeder in einem eigenen Arbeitsbereich. Ihre eigenen Pilotprojekte bleiben unberührt.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Geben Sie eine Tabelle an: Excel, OpenDocument oder Text. Sie wird nur gelesen. Bei unklaren Datumsangaben und Zahlen werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Sagen Sie, wofür jede Spalte steht. Nötig ist nur die Nachricht; jede weitere Spalte macht das Ergebnis besser.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>Was Ihre Datei enthält und was das Ergebnis besser machen würde. Themen lassen sich umbenennen, vereinen und auslassen.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>Nachrichten über dieselbe Sache wurden zusammengefasst. Benennen, vereinen oder teilen Sie die Themen, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Sagen Sie, worum es in diesen Nachrichten geht. Sie wurden gewählt, weil jede Antwort besonders viel lehrt.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Sagen Sie, wozu jede Spalte dient. Datum, Artikel und Menge sind nötig; mit einer Artikelliste mit Bestand und Einstandspreis werden Bestellungen möglich.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>Was Ihre Verkäufe enthalten: Tage ohne Bestand, einmalige Spitzen, neue und ausgelaufene Artikel. Nichts wird behoben, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Mehrere Verfahren sagen Ihre eigene Vergangenheit voraus und werden danach gewichtet, wie gut sie waren. Der neueste Teil bleibt für den Test zurück.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>Was, wie viel und bis wann zu bestellen ist, Artikel für Artikel, mit Begründung. Mit den Reglern wägen Sie Bestand gegen entgangenen Umsatz ab.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Ein Teil der Nachrichten wird zurückbehalten; das Modell lernt aus den anderen und wird mit denen getestet, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>Was beantwortet worden wäre, was falsch gewesen wäre und was das wert ist. Mit dem Regler wägen Sie ab.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Geben Sie, was die Bank gab: Excel, CSV, OFX, QIF, MT940, CAMT oder PDF. Jede Datei wird an ihren Salden geprüft, auf den Cent.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>Was zwischen den Zeilen gefunden wurde: Doppelte, eigene Überträge, Stornos. Nichts wird entfernt.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>Die Konten, auf die gebucht wird: der Kontenplan des Mandanten oder einer der mitgelieferten.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Wie viel richtig gebucht worden wäre, getestet an den letzten Monaten des Mandanten.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Mit Enter annehmen oder ein Konto tippen. Alles lässt sich rückgängig machen. Ein Fragezeichen zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Ein Bericht zum Weitergeben und das Modell zum Einsetzen. Jede Zahl zeigt ihre Formel und worauf sie beruht.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Wählen Sie eine Aufgabe oder legen Sie eine Datei ab. Kein Programmieren, keine Cloud: alles läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>Noch unsicher, wo anfangen? Zehn Fragen zeigen, wo KI helfen könnte.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Weitermachen, wo Sie waren</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Noch nichts da. Probieren Sie das Beispiel: ein fertiges Pilotprojekt in zwei Minuten; es ändert nichts.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Guten Morgen. Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Guten Tag. Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Guten Abend. Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Lines in the ledger</source>
        <translation>Zeilen im Buch</translation>
    </message>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Nichts fällt auf: nichts doppelt, kein Problem</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>Dieselbe Buchung in zwei Dateien; markiert, nicht entfernt.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Eigene Überträge</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Zwischen eigenen Konten: weder Aufwand noch Ertrag.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Eine Buchung und ihr Rückweg.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Sie sehen gleich aus und sind zwei: beide bleiben.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Eingabe suchen</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Keine Eingabe heißt so.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} ausprobiert</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>wird ausprobiert; vorher: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Artikel, Gruppe oder Lieferant suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Jede Gruppe</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Jeder Lieferant</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Artikelliste, falls es eine gibt</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Bestand, Kosten, Preis, Lieferzeit, Packung, Lieferant: was aus einer Prognose eine Bestellung macht.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Artikelliste · {file} · {rows} Zeilen</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Artikelliste hinzufügen…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Artikelliste auswählen</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Eine Spalte nennt den Artikel wie in den Verkäufen; die anderen sagen, was man von ihm weiß.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Ohne die Artikelliste</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was man von ihm weiß</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Überschreiben…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Ein verdächtiger Wert ist noch enthalten: Die Prognose ist vielleicht zu hoch.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>{count} verdächtige Werte sind noch enthalten: Die Prognose ist vielleicht zu hoch.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>{units} verkauft am {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Jetzt nichts zu bestellen</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>{units} bis {day} bestellen</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>{units} bestellen</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Sicherheitsbestand {safety} · Meldebestand {point} · auffüllen bis {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Gegenüber jetzt: Bestellung {order}, Sicherheitsbestand {safety}, Meldebestand {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Mit seinem 80-%-Intervall</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Jeder Artikel steht neben dem, was jetzt gilt. Geändert wird nichts, und die geschriebenen Bestellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Überschreibung von {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Keine Überschreibung von {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact} von {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>Vorschlag annehmen, weiter zur nächsten offenen Zeile</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>ein Konto wählen: Nummer oder Namen tippen, Pfeile, Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>weiter zur nächsten offenen Zeile</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>eine Buchung zurücknehmen</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>eine Zeile aufteilen</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>eine Notiz schreiben</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>zur Regel machen</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>mehrere Zeilen wählen</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>alle Zeilen des Filters buchen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>rückgängig, wiederholen: alles, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Keine davon ist nötig: Alles geht auch mit der Maus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Wie diese Zahl berechnet wird</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Rückgängig (Rücktaste)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>{count} weitere zuordnen</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Zwei Themen brauchen je mindestens {count} Nachrichten.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>Das waren alle. Gehen Sie weiter oder ordnen Sie noch einige zu: Das hilft immer.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Zugeordnet: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Automatisch, richtig</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Automatisch, falsch</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>An Mitarbeiter</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Steht auf der ersten Seite jedes Berichts, in allen Pilotprojekten. Jeder Teil kann wegbleiben.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Gedruckt wird {colour}, dunkler als Ihre Farbe: Auf weißem Papier wäre sie nicht lesbar.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Ihr Name oder der Ihrer Firma</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo auswählen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Eine Farbe auswählen</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logo, als PNG oder SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>So beginnt die erste Seite</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Erstellt von {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai besteht aus diesen Teilen. Wählen Sie einen, um seine Bedingungen zu lesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Teil oder Lizenz suchen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>Was KI tun könnte</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Sind wir bereit?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>Geordnet nach erwartetem Geld, gesenkt durch Aufwand, Risiko und fehlende Daten, gehoben durch das, was drückt. Bitte nicht zusammenzählen: Mehrere sparen dieselben Stunden.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Antworten ändern</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} Anwendungen von KI</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} automatisch</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} automatisch, etwa {hours} im Monat</translation>
    </message>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} ohne Handgriff gebucht</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} Artikel für {value} zu bestellen</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Aufrufe im Monat</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Ein Aufruf ist</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Eigener Rechner</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Betrachtete Jahre</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>eine Bankzeile</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>eine Prognose</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>nur der genutzte Anteil</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>nur dafür gekauft</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Kontoauszüge hier ablegen, so viele Sie haben</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Kontoauszüge wählen</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>Auf das, was Arbeitsbereich, Datei oder Land sagen, oder auf die Annahme.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>Die Zahlen des Betriebs sind in {theirs}, diese in {ours}: Beträge werden von dort nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>Ein abgeschlossener Monat lässt keine Änderung zu, bis er wieder geöffnet wird. Beides steht im Prüfprotokoll und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} von {lines} erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>Sein Ordner bleibt, wo er ist, und behält seinen Namen.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Geben Sie ihm den Namen Ihres Mandanten oder Ihres Betriebs. Was dazugehört, bleibt in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Ablageort des Ordners</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Ablageort des Ordners wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>Notiz zu {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>Was jemand wissen sollte, der das später ansieht</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Drei Aufgaben, jede an der eigenen Tabelle des Betriebs erprobt. Kein Konto, keine Cloud, nichts einzurichten.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>„Wohin gehen unsere Daten?“ Nirgendwohin: Klicken Sie am Rand auf den Schild und zeigen Sie den Nachweis.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Wählen Sie die Aufgabe, die die meisten Stunden frisst. Das Beispiel zeigt in zwei Minuten, was die eigene Datei zeigen wird.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>„Brauchen wir saubere Daten?“ Nein: Zweifelhaftes wird mit seiner Zeile genannt, und es wird nachgefragt.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>Die Datei, wie sie aus ihrem System kam. Sie wird nur gelesen; bei Datumsangaben und Zahlen, die zweierlei bedeuten können, wird nachgefragt.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>„Unser Export sieht anders aus.“ Legen Sie ihn ab: Überschriften, Trennzeichen und Blätter werden erkannt und lassen sich ändern.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Welche Spalte was ist, wurde aus Namen und Inhalten erraten. Ein Klick ändert es, und es wird behalten.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>„Die Hälfte davon haben wir nicht.“ Nur die erste ist nötig; jede weitere macht das Ergebnis besser.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Sehen Sie sich Doppelte und dünn besetzte Themen vor jeder Zahl an. Hier beginnt das Vertrauen.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>„Unsere Zuordnungen sind schlecht.“ Das ist üblich; der Test sagt, wie sehr, und falsche lassen sich hier beheben.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Fehlbestand sagt nichts über die Nachfrage: Tage, an denen nichts dalag, werden herausgenommen, damit die Prognose sie nicht lernt.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>„Ändern Sie unsere Zahlen?“ In der Datei nie, und jeder Korrektur wird hier zugestimmt; sie lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Ohne Zuordnungen legt smeai ähnliche Nachrichten zusammen und schlägt Namen vor. Menschen entscheiden.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>„Ist das verlässlich?“ Es ist ein Anfang: Der nächste Schritt fragt zur Sicherheit einige Nachrichten ab.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Ein paar Minuten Zuordnen, an den Nachrichten, aus denen am meisten zu lernen ist. Je eine Taste.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>„Wie viele brauchen wir?“ Die Seite sagt, ab wann mehr kaum noch hilft.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Ein Teil bleibt zurück und wird beim Lernen nie gesehen. Alle folgenden Zahlen stammen aus diesem Teil.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>„Wird es bei neuer Post genauso gut sein?“ Das Intervall neben jeder Zahl sagt, wie sicher man sein kann.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Ein Satz, eine Zahl. Zeigen Sie dann zuerst die falschen: Das überzeugt mehr als die richtigen.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>„Was, wenn es falsch liegt?“ Bewegen Sie den Regler: weniger Fehler, mehr für Mitarbeiter. Zweifelhafte Nachrichten gehen an Mitarbeiter.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Sechs Formate auf einmal. Jede Datei wird an ihren eigenen Salden geprüft, auf den Cent.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>„Und wenn eine Zeile fehlt?“ Dann geht der Saldo nicht auf, und die Zeile wird genannt.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Überlappende Exporte, eigene Überträge und Stornos werden zwischen den Dateien gefunden. Nichts wird stillschweigend entfernt.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>„Zwei gleiche Zeilen können beide richtig sein.“ Ja: Deshalb fragt es und behält beide, wenn niemand etwas anderes sagt.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>Der Kontenplan des Mandanten. Auf kein Konto, das dort fehlt, wird gebucht.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>„Wir nutzen einen anderen Kontenplan.“ Legen Sie ihn als Tabelle ab; die üblichen sind mitgeliefert.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Es lernt aus den früher gebuchten Monaten und wird an den letzten getestet, wie es im echten Leben gewesen wäre.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>„Wie viele würden falsch gebucht?“ Stellen Sie die verlangte Genauigkeit ein; was sie nicht erreicht, wird nur vorgeschlagen.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Unsichere Zeilen zuerst. Die Eingabetaste nimmt an, Tippen ändert, und jede Zeile sagt, warum sie so gebucht wurde.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>„Wer hat was gemacht?“ Der Verlauf behält jede Änderung mit ihrem Grund, und jede lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Mehrere Verfahren werden an der eigenen Vergangenheit des Ladens erprobt, neben „wie im Vorjahr“. Die beste Mischung macht die Prognose.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>„Das kann niemand vorhersehen.“ Richtig: Sehen Sie auf das Band. Die Bestellungen rechnen damit.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>Was bei wem und bis wann zu bestellen ist. Das Nachspiel zeigt, was dabei herausgekommen wäre.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>„Wie viel Geld setzt es frei?“ Ändern Sie den Servicegrad und beobachten Sie Bestand und Fehlbestand.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, Arbeitsmappe und Webseite. Jede Zahl hat in der Arbeitsmappe ihre Formel, und die Grenzen stehen auf einer eigenen Seite.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>„Können wir das nachprüfen?“ Öffnen Sie die Arbeitsmappe: Die Formeln rechnen.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Alle getesteten Pilotprojekte zusammen: Amortisationsdauer und wovon sie abhängt. Tragen Sie ihren Stundenlohn ein, während sie zusehen.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>„Das sind Annahmen.“ Die mit Stern schon; tragen Sie ihre Zahlen ein, und der Stern verschwindet.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Nach dem Start kommt die Kontrolle: jeden Monat, was herauskam und was schiefging.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>„Was, wenn es schlechter wird?“ Man sieht es hier, und das Pilotprojekt kann beendet werden oder neu lernen.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Was eine Stunde sie kostet. Einmal eingetragen, überall verwendet, die Quelle steht daneben.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>„Das wissen wir nicht.“ Die Stoppuhr misst es an zehn echten Fällen.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Was ihr eigener Computer neben Cloud-Diensten kostet, je Nachricht und je Monat.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>„Brauchen wir einen Server?“ Nein: Dieser Computer genügt; die Seite sagt, wie lange es dauert.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Sagen Sie, wozu die Seite da ist, bevor Sie klicken. Machen Sie bei den Zahlen eine Pause.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 öffnet die Anleitung zu dieser Seite.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Gruppen und Klassen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Noch keine Prognose</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Erst prognostizieren und testen: einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Seit dieser Prognose hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Gehen Sie einen Schritt zurück und prognostizieren Sie neu: Die Bestellungen folgen.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} Artikel für {value} zu bestellen, {risk} Umsatz in Gefahr</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>Ihre Zahl tritt an die Stelle der Prognose, auch wenn diese neu gemacht wird. Ist der Tag da, wird sie bewertet.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>Prognose von {item} überschreiben</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>Was Sie wissen und die Vergangenheit nicht: ein Fest, ein neuer Laden nebenan …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>Niedrig, Mitte und hoch</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Geld in der Kasse, Monat für Monat</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* beruht auf einer Annahme. Tragen Sie eigene Zahlen daneben oder unter „Was wäre, wenn“ ein.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>Niedrig und hoch bewegen alle Eingaben zugleich {way} des Weges zu ihrem vorsichtigen oder guten Ende.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Wörter tippen, mit den Pfeiltasten wählen, Eingabetaste führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Nichts heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Neues Pilotprojekt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Jeder Anteil mit 95-%-Intervall und Zahl der Nachrichten; Wege wie bei {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Immer von einem Mitarbeiter beantwortet</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Nachrichten, mit denen trainiert wurde</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Richtig zugeordnet</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>Davon falsch</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Mittlere Zeit eines Mitarbeiters, aus Ihrer Datei</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: immer an einen Mitarbeiter.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: nicht mehr immer an einen Mitarbeiter.</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} Min.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Starten: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel probieren</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Beispiel probieren: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Betrieb und Computer</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Im Test gemessen</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Pilotprojekte darin</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Pilotprojekte außerhalb</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hineinnehmen</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, wie in {country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>In {country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>Was Sie offen lassen, füllt das in Ihrem Land Übliche. Es ist grob: Eigene Zahlen sind besser.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>Die Währung aller Beträge; nichts wird umgerechnet.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Willkommen bei smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Zwei Fragen, dann ein Rundgang von einer Minute. Beide Antworten lassen sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>Die des Fensters. Berichte und Ihre Daten können in anderen sein.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Wo der Betrieb ist: Was Arbeit und Energie dort kosten, füllt, was Sie offenlassen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Weiter ohne Rundgang</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Beträge sind in {currency}, und eine Arbeitsstunde wird gerechnet wie in {country} üblich, bis Sie Ihre eigene eintragen.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>Wie viele von 100 gebuchten Zeilen müssen stimmen?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>ohne Handgriff gebucht</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>Von {n} Zeilen wären {posted} gebucht worden, {wrong} davon auf ein anderes Konto, als Sie wählten.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>An {trained} Zeilen gelernt, an {tested} späteren getestet.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Richtig von den gebuchten</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Auf ein anderes Konto gebucht</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>Zu bestätigen, zu entscheiden</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Zeilen im Monat ohne Handgriff</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Die Arbeit läuft noch. Gehen Sie weiter, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>Auf dieser Seite muss erst etwas gewählt oder gestartet werden.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Präsentationsansicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Notizen anzeigen</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Notizen ausblenden</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Notizen hier</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Notizen in einem Fenster</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Eine Million Nachrichten in der Cloud</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Preise bearbeiten</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Preise von Cloud-Diensten</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Zurück zur mitgelieferten Liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>In {currency}, für eine Nachricht mit {chars} Zeichen, {read} gelesenen und {written} geschriebenen Token. {note}</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Eine Nachricht mehr</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>„{text}“ ist kein Preis.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Jeder Dienst braucht einen Namen und einen Preis.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Gelesen im</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Stand (Jahr-Monat)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Währung, falls nicht die der Liste</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Preis eines Aufrufs</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preis einer Einheit</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Zeichen einer Einheit</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Einheiten je Aufruf mindestens</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Eine Million gelesener Token</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Eine Million geschriebener Token</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Aufrufe in der Grundgebühr</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Freie Aufrufe oder Einheiten</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Preis für die ganze Laufzeit</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Monate der Laufzeit</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Aufrufe im Monat darin</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Preis eines weiteren Aufrufs</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>Bankzeilen</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>Prognosen</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>Zuerst zu beheben</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Ausgelassen oder als leer gelesen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (Prozess {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>Es wurde etwas ins Netz geöffnet:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Dieser Prozess wurde nicht überwacht.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>Es wurde keine Verbindung zu einem Netz geöffnet.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Überwacht seit dem Start um {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Dieses System listet die gerade offenen Verbindungen nicht auf.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Gerade offen, laut Linux: {network} zu einem Netz, {local} lokal (Bildschirm und Rechenkern).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>bisher {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>Mein Betrieb</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} ist geöffnet.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>Der Arbeitsbereich {name} ist nicht mehr dort, wo er war: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Schließen Sie seinen Datenträger an oder öffnen Sie ihn dort, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>Der Arbeitsbereich heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Alle Arbeitsbereiche</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Ordner eines Arbeitsbereichs öffnen…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Kopie als eine Datei speichern…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Diesen Arbeitsbereich umbenennen…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Alles löschen, was smeai speichert…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Einer je Mandant: ein Ordner nur mit dessen Pilotprojekten, Zahlen, Modellen und Berichten.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Derzeit nicht da</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>Sie arbeiten in</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Früher geöffnet</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Kopie als eine Datei speichern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Alles löschen, was smeai speichert…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Nachweis anzeigen</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>Das Netz wurde benutzt</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Name dieses Themas</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} Nachrichten</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Vereinen mit…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>Eine je Lieferant, mit dem, was jetzt und bis wann zu bestellen ist.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>Bestellungen schreiben</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Ordner für die Bestellungen</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>Zu bestellen, nach Lieferant</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>kein Lieferant genannt</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Ausweiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Was ging schief?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>Was würden Sie ändern?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>Weitermachen, ausweiten oder beenden?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Entschieden am {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>Wo könnte KI helfen?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Zehn Fragen, drei Minuten. Was Sie offen lassen, wird angenommen und als Annahme gezeigt. Alles bleibt hier.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Wählen Sie zuerst Ihre Branche; alles andere darf offen bleiben.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} von {total} beantwortet</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Fünf Schritte eines ersten Pilotprojekts</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Eine Anwendung wählen, nicht drei</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Eigene Daten geben</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>An Fällen testen, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>Die falschen ansehen und entscheiden, was Menschen behalten</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Den Bericht weitergeben und entscheiden</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (erledigt)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>{title} löschen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>{pilot} öffnen</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>Zuletzt gespeichert: {time}. Bis dahin ist alles da.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>smeai wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>Zuzustimmen</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Allen zustimmen</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Alle lassen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Nachfrage, die nicht bedient werden konnte</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Nichts sieht falsch aus: keine Lücke, kein Fehlbestand, keine Spitze.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Zustimmen: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Lassen: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} leiht sich von {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Allen zustimmen: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Alle lassen: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>{first} bis {last}, Tag für Tag, mit nur dem, was damals bekannt war.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Aus dem Regal bediente Nachfrage</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Durchschnittsbestand, zu Kosten</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>Es gab zu wenig Vergangenheit zum Nachspielen.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Mit smeai wären {share} der Nachfrage bedient worden, bei {stock} Bestand</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} bei {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Wer bestellt</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Lieferbereitschaft (Fill Rate)</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Zyklus-Service</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Zeit ohne Bestand</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Entgangene Verkäufe</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Durchschnittsbestand</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} Einheiten</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>noch keiner: Der Bericht nennt niemanden, der ihn erstellt hat</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>mit Logo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>ohne Logo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Lässt den Namen des Unternehmens, Dateinamen und alles weg, was aus Ihren Dateien zitiert wird; Themen, Konten, Artikel und Lieferanten werden nummeriert.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>Briefkopf…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>Das Modell ist gespeichert.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>Zuerst der Satz und die Zahl, dann die Belege, die Grenzen und die Methode. Gut genug zum Weitergeben.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Lernt aus allen Nachrichten, auch den getesteten, und liegt in einer Datei, die jedes smeai öffnen kann.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Modell speichern…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Zuerst trainieren und testen.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Alle Reiter in einem Dokument: die Sätze, Diagramme und Tabellen, jede Formel und jede Eingabe mit ihrer Quelle.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>Zuerst der Satz, die Zahl und die erbetene Entscheidung; dann niedrig, Mitte und hoch, woran es hängt, jede Formel und Quelle.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Zuerst trainieren und testen: einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Verwechselt</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Wie sicher es sein muss</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Seit diesem Test hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Gehen Sie einen Schritt zurück und testen Sie erneut, damit es zählt.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>Die Themen wurden vorgeschlagen, {count} Zuordnungen sind von Ihnen: Sehen Sie dies als ersten Eindruck.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Zeilen: {now}. Die vorige Datei ist nicht mehr da, daher lässt sich sonst nichts vergleichen.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Zeilen: {now} statt {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Zeitraum: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Zeitraum: {now} statt {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Neue Spalten, nicht verwendet: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, neu: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, nicht mehr da: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: wie zuvor.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>Von {all} von Hand zugeordneten Zeilen sind {kept} in dieser Datei und behalten ihre Zuordnung.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>{file} in „{title}“ verwenden?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Spalten, Optionen, Antworten und Schwellen bleiben, wie Sie sie eingestellt haben. Das Pilotprojekt wird neu getestet. Rückgängig holt die alte Datei zurück.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Neues Pilotprojekt damit beginnen</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Diese Spalten heißen jetzt anders oder fehlen. Welche treten an ihre Stelle?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (war „{column}“)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Bankzeilen</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Wählen Sie eine andere Spur oder leeren Sie den Filter.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Keine Zeile passt</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>Regeln ausgeben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Zeilen oder Regeln</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Alle sicheren Zeilen buchen</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Erledigt jede offene Zeile der Spur „Buchen“, in einem Schritt</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Monate…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Monatsrückblick</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Entscheidungen dieses Monats</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Neues Pilotprojekt</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Testen Sie zuerst ein Pilotprojekt; sobald es täglich genutzt wird, blicken Sie hier jeden Monat darauf.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts zu betrachten</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Keine ist festgehalten.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: täglich genutzt ab {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: nicht täglich genutzt</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Zahlen dieses Monats</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Antworten dieses Monats</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>Was es brachte, neben dem letzten Monat, was entschieden wurde, und die drei Antworten.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>Zur Regel machen?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>Regeln ausgeben…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Wenn Sie einen Empfänger einige Male gleich gebucht haben, wird hier eine Regel angeboten.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Angeboten nach dem, was Sie gebucht haben</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Ihre Regeln; die erste, die auf eine Zeile passt, gewinnt</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Zur Regel machen</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>Stehen Tage, Wochen oder Monate nebeneinander? Dann brauchen sie keine Rolle: nur der Artikel braucht eine.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>„{title}“ auf den Lieferzustand zurücksetzen? Die darin erstellten Pilotprojekte, Modelle und Berichte werden gelöscht.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Beispielbetrieb zurücksetzen</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>„{title}“ ist im Lieferzustand.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Beispielbetriebe</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Erfundene, jeder in einem eigenen Arbeitsbereich. Probieren Sie alles aus: Ihre eigenen Pilotprojekte bleiben unberührt.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Öffnen: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Name dieses Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>Gemessene Zahlen und solche des ganzen Betriebs werden hier nur ausprobiert, nicht übernommen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Bewegen Sie einen Regler oder tippen Sie eine Zahl: Nichts ändert sich, bis Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>Neben den anderen zeigen; bis zu drei zugleich.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} Eingaben mit anderen Werten ausprobiert</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} Eingabe mit einem anderen Wert ausprobiert</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} ausprobieren</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, übliche Nutzung</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>Was ein Kunde im Monat übrig lässt</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Was vom Erlös bleibt</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Gerundete Listenpreise: vor einer Entscheidung prüfen. Der erste wird genau betrachtet.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Preise bearbeiten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>in %, {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>in %</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Angaben zum Bericht</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Dieses Pilotprojekt wurde von einer anderen Version von smeai gespeichert und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Dieses Pilotprojekt liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Nachweis, dass nichts diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Präsentationsansicht</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Beispielbetriebe</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Land: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Neues Pilotprojekt</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Meine Pilotprojekte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business Case</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Monatsrückblick</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Betriebszahlen</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Rechenkosten</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Wo KI hilft</translation>
    </message>
    <message>
        <source>Offline, data stays here</source>
        <translation>Offline, Daten bleiben hier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Wie diese Zahl berechnet wird</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>{amount} aufteilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Weiterer Teil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Noch ohne Konto: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Jeder Teil braucht ein Konto und einen Betrag.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>Die Teile gehen auf.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>Ihre Pilotprojekte im Einsatz</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Monatsrückblick</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Menge im Monat</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Rechenkosten je Stück</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächster Rückblick</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Laut Test jedes Pilotprojekts, mal die Monate täglicher Nutzung; vorher zählt nichts. * beruht auf einer Annahme.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Noch wird nichts gezählt: Sagen Sie im Monatsrückblick, ab wann ein Pilotprojekt täglich genutzt wird.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>noch nicht im Einsatz</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>Wozu die Spalten dienen</translation>
    </message>
    <message>
        <source>Use {file}</source>
        <translation>{file} verwenden</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Schritt %n von {total}: {title}</numerusform>
            <numerusform>Schritt %n von {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>Bankdateien</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Verkaufte Einheiten, alle Artikel</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>{units} bestellen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>In Gefahr</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestellwert</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Reicht Tage</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Wird verkauft</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Überbestand</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Verkäufe, die im Mittel entgehen, wenn die Bestellung eine Lieferzeit zu spät kommt</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Wie lange reicht, was daliegt</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Liegt bereit für den Fall, dass die Prognose irrt</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Sinken Bestand und offene Bestellungen auf diesen Wert, wird bestellt</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Zu bestellende Einheiten, gegenüber jetzt</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Sicherheitsbestand, gegenüber jetzt</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Meldebestand, gegenüber jetzt</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Erwartete Einheiten über die Schritte voraus</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Gegen ebenso viele Schritte davor</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Geld in dem, was sich über die Schritte voraus nicht verkauft</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>A bis C nach Umsatz, X bis Z nach Gleichmäßigkeit</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Mittlerer absoluter skalierter Fehler im Test; 1 ist saisonal naiv in der Vergangenheit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tagen</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} Monaten</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} Quartalen</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} Jahren</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Neue Artikel</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Ausgelaufene Artikel</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>Nichts wurde verkauft, weil nichts da war: Die Nachfrage wird geschätzt.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Ein Verkauf weit über allen anderen. Er bleibt in der Datei; aus zugestimmten wird wie aus dem nächsthöheren gelernt.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Zu kurz, um allein prognostiziert zu werden: Jeder leiht sich von einem ähnlichen Artikel.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Nicht mehr verkauft: Es wird nichts mehr bestellt.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>An ihnen wird nie etwas verkauft: Es sind keine Tage geringer Nachfrage.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Schritte ohne Zeile, während ein Artikel lebte: zugestimmte zählen als nichts verkauft.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>offene Tage</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Eine einfache Regel</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>Die Regel, bei gleichem Service</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>Was der Laden tat</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Toter Bestand</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: der meiste Umsatz</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: die Mitte</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: viele mit wenig</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: gleichmäßige Nachfrage</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: schwankend</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: unregelmäßig</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Nachspiel</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Erst prognostizieren und testen.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Seit dieser Prognose hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Prognostizieren Sie neu, damit die Zahlen davon sprechen.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>Was sich verkauft und wie sicher das ist, was zu bestellen ist, was im letzten Jahr herausgekommen wäre, und jede Formel.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>Der Test an der Vergangenheit ist aufgehoben und {part} der Prognose.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>{part} des Tests an der Vergangenheit sind aufgehoben.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>Was sich seitdem geändert hat, an den Verkäufen oder an dem, was Sie bestätigt haben, wird neu gerechnet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Erledigen Sie {count} davon wie immer. Drücken Sie die Leertaste zum Start und nach jedem. Überspringen Sie, wobei Sie gestört wurden.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Diese Zeit übernehmen</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diesen überspringen</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Letzten zurücknehmen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>Ab {count} Stück wird ein Mittelwert gezeigt.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} je Stück, {interval} mit 95 % Sicherheit. Streuung {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} von {all} Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>Wie viel wäre richtig gebucht worden?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>Die Vergangenheit des Mandanten entscheidet: smeai lernt aus den früheren gebuchten Zeilen und wird an den letzten getestet, die es nie gesehen hat. Ohne Vergangenheit wird allein nach Regeln und Lexikon gebucht.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>Die Vergangenheit des Beispiels</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Tabelle gebuchter Zeilen…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Ohne Test weiter</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Lernt aus {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Geben Sie eine Tabelle früher gebuchter Zeilen: aus dem Buchhaltungsprogramm oder eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Trainieren und testen</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Tabelle gebuchter Zeilen wählen</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Jede Zeile braucht einen Text, einen Betrag und das Konto, auf das sie gebucht wurde.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Nach Gegenpartei und Quelle</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Auf ein anderes Konto gebucht, als Menschen wählten</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Einfachere Verfahren, auf denselben Zeilen</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Zeilen mit</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>Davon richtig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Zugeordnet als</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>Woher es kam und wie sicher das war</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>einer bekannten Gegenpartei</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>einer neuen Gegenpartei</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>before: {figure}</source>
        <translation>vorher: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} mehr als vorher</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} weniger als vorher</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Spanne {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* Annahmen darin: {count}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Haken Sie an, was immer ein Mitarbeiter beantworten soll: Beschwerden, Rechtliches, Medizinisches. Zwei Themen gleichen Namens werden eins.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>Sie werden im nächsten Schritt vorgeschlagen, aus dem Inhalt der Nachrichten.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Noch keine Themen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Immer von einem Mitarbeiter beantwortet</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} Themen sind jetzt eins: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: wieder aufgenommen.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: vom Training ausgenommen.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: immer an einen Mitarbeiter.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: nicht mehr immer an einen Mitarbeiter.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} heißt jetzt {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>Nachrichten mit ähnlichem Inhalt wurden zusammengefasst. Benennen Sie die Themen, wie Sie es gewohnt sind; vereinen, teilen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Zahl der Themen</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>Mindestens zwei Themen sind nötig.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>Die Themen wurden neu vorgeschlagen.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} heißt jetzt {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} gehört jetzt zu {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} wurde geteilt.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Drei Aufgaben, an Ihren eigenen Zahlen erprobt</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>„Starten“ nimmt Ihre eigene Datei, die nur gelesen wird. „Beispiel probieren“ zeigt dasselbe mit erfundenen Daten.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>Oder eine Datei ablegen</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Eine Tabelle oder was die Bank geliefert hat, überall im Fenster. Zweifelhaftes wird gefragt, nie stillschweigend geraten.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>Pilotprojekte werden laufend gespeichert; jeder Schritt lässt sich rückgängig machen, auch morgen. Ihre Berichte stehen hier.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>Von Stunden zu Geld</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Tragen Sie einmal ein, was Ihre Arbeit kostet. Alle Pilotprojekte rechnen damit, und der Business Case sagt, was sie zusammen bringen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>Der Schild zeigt den Nachweis. Im Menü steht der Rest: Hilfe, Beispielbetriebe und noch einmal diese Führung.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Laden um die Ecke</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 Artikel von sechs Lieferanten, drei Jahre Verkäufe: was zu bestellen ist und bis wann.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bäckerei</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Drei Bankkonten in sechs Formaten, zu buchen.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Onlineshop</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1.600 Nachrichten in drei Sprachen zu Bestellungen, Rücksendungen und Kaffee.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Arztpraxis</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 Nachrichten zu Terminen, Rezepten und Befunden.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Trainieren und testen</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Bereit, aus Ihren Nachrichten zu lernen</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Ein Teil der Nachrichten wird zurückbehalten. Das Modell lernt aus den anderen und wird dann mit denen getestet, die es nie gesehen hat. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Seit dem letzten Test hat sich etwas geändert</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Testen Sie erneut, damit die Zahlen für die jetzigen Themen und Optionen gelten.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Trainiert und getestet</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} von {n} zurückbehaltenen Nachrichten wurden richtig zugeordnet. Gehen Sie weiter zum Ergebnis oder testen Sie erneut.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Optionen des Tests</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Ausprobieren: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Ausprobiertes übernehmen</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Was-wäre-wenn {name} speichern</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} ausprobieren</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Ein Kunde schreibt</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Tippen oder fügen Sie eine Nachricht ein, wie ein Kunde sie schicken würde.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>Ihr Thema, ihr Weg und die Antwort.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>Für dieses Thema ist keine Antwort hinterlegt. Schreiben Sie eine unter „Antworten“.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>In der Nachricht steht nicht: {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Ähnliche Nachrichten</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Kein bekanntes Thema</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>{sure} sicher</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>danach: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Wörter, die dafür sprachen: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>Täglich genutzt</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Stunden und Geld stammen aus dem Test jedes Pilotprojekts, mal die Monate täglicher Nutzung, gewichtet mit den Mengen, die Sie eintragen. Nichts zählt, bevor Sie sagen, ab wann. * beruht auf einer Annahme.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Nötige Daten</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>Was smeai tun kann</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>Worauf es beruht; tragen Sie eigene Zahlen ein</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Dieses Pilotprojekt starten</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Spanne {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: vorhanden</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: fehlt</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Vorab keine.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Hier zu testen</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>Nicht in smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Aufwand: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risiko: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Es testet das an Ihrer eigenen Datei und zeigt, was richtig, falsch und unsicher gewesen wäre.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai kann das nicht ausführen. Was immer Sie wählen: Testen Sie es an fünfzig eigenen Fällen, bevor Sie dafür zahlen.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Anwendungen von KI, die besten zuerst</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>Erwartete gesparte Stunden im Monat; die Spanne steht daneben</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Im Monat: Stunden in Geld, weiterer Gewinn, abzüglich laufender Kosten</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Ob smeai es an Ihrer Datei testen kann</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>Das ist keine Zahl; vorerst wird angenommen.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>angenommen: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. Ihre Tabelle</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Legen Sie sie ab, wie sie ist. Bei Zweifeln wird gefragt.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Ein ehrlicher Test</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>An Zeilen erprobt, die es nie gesehen hat, neben einem einfachen Verfahren.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Stunden und Geld</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Ein Bericht mit jeder Formel, den Fehlern und den Grenzen.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Ausprobiert</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Item by item</source>
        <translation>Artikel für Artikel</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Optionen der Prognose</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Zu bestellende Artikel</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Zu bestellende Einheiten</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Bestellungen ergeben</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Durchschnittsbestand, zu Kosten</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Sicherheitsbestand, zu Kosten</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Lagerhaltungskosten, im Jahr</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Umsatz in Gefahr</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Überbestand</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Toter Bestand</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Business Case</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Betrieb und Computer</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Ausprobiert</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Geld in der Kasse, Monat für Monat</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>Monate ab heute</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Neues Pilotprojekt</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>Was möchten Sie mit Ihren eigenen Zahlen ausprobieren?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Meine Pilotprojekte</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Noch kein Pilotprojekt</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Jedes Pilotprojekt, das Sie beginnen, wird hier laufend gespeichert.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Ein Pilotprojekt endet mit einem Bericht als PDF, Excel-Mappe und Webseite. Sie finden sie hier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Tabelle öffnen…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Tabelle auswählen</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Wenige kurze Schritte. Sie können jederzeit zurück; alles wird laufend gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>smeai schließen</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>Es läuft noch etwas. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Alles, was Sie eingegeben haben, ist gespeichert. Beim nächsten Öffnen bietet smeai an, neu zu starten.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>Was die Prognose bisher errechnet hat, bleibt erhalten: Von dort geht es weiter.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: angehalten bei {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Test von „{title}“</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Prognose von „{title}“</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Import für „{title}“</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Bericht zu „{title}“</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>Wartet auf: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Nicht abgeschlossen: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Fertig: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>Nicht starten: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Arbeitsbereich: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Wort oder Thema suchen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Alle Wege</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Zugeordnet als</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Welchen Weg sie beim Grenzwert des Tests nahm</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} von {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Zeile {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>Zuerst zu beheben</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: täglich genutzt ab</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Noch nicht täglich genutzt: nichts wird gezählt.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>Dieser Monat {hours} und {money}; seit Beginn {all_hours} und {all_money}. Nächster Rückblick: {day}</translation>
    </message>
</context>
</TS>
