<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Neuer Versuch</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
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
        <source>{role}: found</source>
        <translation>{role}: gefunden</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: nötig</translation>
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
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Wählen Sie eine Aufgabe oder legen Sie eine Datei ab. Kein Programmieren, keine Cloud: alles läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Weitermachen, wo Sie waren</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Noch nichts da. Probieren Sie das Beispiel: ein fertiger Versuch in zwei Minuten; es ändert nichts.</translation>
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
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Wie diese Zahl berechnet wird</translation>
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
    <name>Sidebar</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Meine Versuche</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
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
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>Was möchten Sie mit Ihren eigenen Zahlen ausprobieren?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Meine Versuche</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Noch kein Versuch</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Jeder Versuch, den Sie beginnen, wird hier laufend gespeichert.</translation>
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
        <translation>Ein Versuch endet mit einem Bericht als PDF, Excel-Mappe und Webseite. Sie finden sie hier.</translation>
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
</TS>