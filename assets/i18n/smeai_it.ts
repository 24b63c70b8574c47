<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Codice o nome di un conto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Nessun conto corrisponde. I conti si aggiungono in «Conti».</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Piano dei conti</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Usi quello del cliente o cominci da uno di questi.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>Il piano del cliente…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Scegli un piano dei conti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} conti</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Nessun piano dei conti scelto</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Passività</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio netto</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ricavo</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Tutti i settori</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Alimentari e ristorazione</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Servizi e artigianato</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>Aggiungere {file} a «{title}»?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>Le sue righe si uniscono a quelle del libro. Conti, regole e quanto ha registrato restano come sono.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Aggiungi questo file</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Inizia un nuovo progetto pilota con questo file</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Consigli</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Niente da correggere. I dati sono adatti a un test.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Suggerisci dalle risposte passate</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Buongiorno {name}, grazie del Suo messaggio…</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} e {order} si compilano dal messaggio; le altre parole tra graffe restano, da compilare a mano.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Risposta a {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>Risposte suggerite: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Nuovo progetto pilota</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Leggi il rapporto…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>È un errore di smeai, non del Suo file. Lo segnali: copi il rapporto e ce lo invii.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Si è verificato un errore imprevisto.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>Questo modello</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Classificati bene</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Classificati bene, nello stesso test</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Addestrato su</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} messaggi</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testato su</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Senza argomento, passati</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Noti, ma passati</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Errore di calibrazione</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Tempo di addestramento</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un messaggio</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Questo mese accanto al mese scorso</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Indichi sopra quale progetto pilota è in uso quotidiano.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Secondo il suo test</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Tutto questo mese</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Corretti il mese scorso</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corretti</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Sarebbe valsa per {count} righe</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, nessuna registrata diversamente.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, di cui {count} registrate diversamente.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Divisa in {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Registrare</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proporre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lessico</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicato</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gemella</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Giroconto</translation>
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
        <translation>Ore e denaro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>Non si è testato nulla, quindi non c’è nulla da riferire. Le righe sono registrate lo stesso.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>Che cosa è stato registrato, che cosa era giusto, che cosa è rimasto alle persone e come si è misurato.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Rapporto di errore</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>È tutto ciò che contiene. smeai non invia nulla: lo trasmetta solo se lo desidera.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>Non è stato possibile scrivere il rapporto in un file; si può copiare.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>Registrare tutte le {count} righe di questo filtro?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Le righe dei mesi chiusi restano come sono. È un solo passaggio: un solo Annulla riporta tutto indietro.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>Registra {count} righe</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Ognuna come suggerito</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Tutte su un conto:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>Nessun progetto pilota testato nel business case</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Nessun progetto pilota testato</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Esegua un progetto pilota con i Suoi dati o con un esempio: i risultati del test diventano qui il business case.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Escludi {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>Includi {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuovo progetto pilota</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Il business case</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Da che cosa dipende</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Tutte le cifre</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Chiarimento</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>A una persona</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>Su 100 messaggi, {auto} avrebbero ricevuto una risposta automatica, {wrong} delle quali sbagliate</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: circa {hours} ore risparmiate al mese.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Seguirlo richiederebbe {hours} ore al mese in più di quante ne fa risparmiare.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Testato su {n} messaggi che il modello non aveva mai visto.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Prevedere e ordinare le scorte</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>Dallo storico delle vendite: che cosa si venderà, con quale certezza, che cosa ordinare ed entro quando.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>Che cosa è stato venduto. Senza, il file è un solo articolo.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Quando è stato venduto. Non serve se mesi o settimane stanno affiancati.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Quanto è stato venduto; più righe dello stesso giorno si sommano.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Negozio o magazzino: ogni articolo è previsto per ogni sede.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>Quanto costava un’unità al cliente quel giorno; le righe future indicano un prezzo in arrivo.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promozione</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>Se era in offerta; le righe future indicano un’offerta in arrivo.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Negozio aperto</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 se il negozio era aperto.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Negozio chiuso</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 se il negozio era chiuso.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 nei giorni festivi o di vacanza scolastica.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Quanti sono venuti quel giorno; mostrato, non usato per la previsione: quelli futuri non si conoscono.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Quanto c’era alla fine di quel giorno: mostra quando era esaurito.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Come lo si chiama.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>Le previsioni di un gruppo sono la somma di quelle dei suoi articoli.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>Quanto paga Lei per un’unità: trasforma le scorte in denaro.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Tempo di consegna, giorni</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>Dall’ordine allo scaffale.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Unità per confezione</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>Si ordinano confezioni intere.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Ordine minimo</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>Il minimo che il fornitore consegna.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Si scrive un ordine per ogni fornitore.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Durata, giorni</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>Non si ordina nulla che andrebbe a male.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Ordinato e non ancora consegnato.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Quando arriva l’ordine aperto.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>Lo stesso numero o nome delle vendite.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Quanto ce n’è ora.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>Quanto paga un cliente per un’unità: trasforma le vendite perse in denaro.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Giorni, settimane o mesi; quelli del file, salvo diversa indicazione.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Come nel file</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestri</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>Passi in avanti</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Fin dove guardare; 0: 28 giorni, 13 settimane, 12 mesi o 4 trimestri.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>Il servizio si misura come</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Livello di servizio di ciclo: la quota di cicli d’ordine senza rottura di stock. Tasso di evasione: la quota di domanda servita dallo scaffale.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Livello di servizio di ciclo</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tasso di evasione</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Servizio desiderato, in %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Un valore più alto tiene più scorte ed evita più rotture di stock.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Giorni tra gli ordini</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>Ogni quanto ordina da un fornitore.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Se l’articolo non lo indica.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Festività di</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Un codice paese come IT; vuoto: nessuna.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Quota del passato tenuta per il test, in %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>Non si impara da essa: vi si provano gli ordini.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>Il giorno, o il primo; va bene anche una settimana o un mese.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>L’ultimo giorno; vuoto: un solo giorno.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Promozione, chiusura o festività.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>Lo stesso numero o nome delle vendite; vuoto: tutti gli articoli.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Tutti gli articoli di un gruppo.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Tutti gli articoli di un fornitore.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>Il negozio interessato; vuoto: tutti.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Sul prezzo abituale, in % o come quota.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>Quanto costa un’unità al cliente in quel periodo.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Più domanda servita</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Quota di domanda servita dallo scaffale, meno quella dell’altra politica.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Meno scaffali vuoti</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>La quota del tempo senza scorte che si evita.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Liquidità liberata, una volta</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Scorta media al costo dell’altra politica, meno quella di smeai; negativo: immobilizzata.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Meno scorte</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>Lo stesso come quota delle scorte dell’altra politica.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Costo di mantenimento delle scorte, all’anno</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Capitale, magazzino, servizi e rischio, come quota delle scorte al costo.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Costo di mantenimento con smeai, all’anno</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Scorta media al costo per quella quota.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Costo di mantenimento altrimenti, all’anno</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>Lo stesso con l’altra politica.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Costo di mantenimento risparmiato, all’anno</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>La differenza tra i due.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Riduzione del costo di mantenimento</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>Lo stesso come quota del costo di mantenimento dell’altra politica.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Meno scorte a pari servizio</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>Accanto a una regola semplice tarata dopo per servire altrettanto.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Vendite perse evitate, all’anno</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Domanda davanti a uno scaffale vuoto, a prezzi di vendita: la loro meno la nostra.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Margine perso evitato, all’anno</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>Lo stesso, meno il costo delle merci.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Deperimento evitato, all’anno</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>Ciò che si butta per età, al costo: il loro meno il nostro.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Ordinare a mano, ore a settimana</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>Quanto dice Lei, ma non più di ogni articolo a mano una volta a settimana.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Ore di pianificazione risparmiate al mese</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>La quota di quel tempo che si risparmia esaminando proposte.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Ore di pianificazione, valore al mese</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>Lo stesso al costo di un’ora.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Margine non perso, costo di mantenimento e deperimento risparmiati, dove noti, e ore di pianificazione.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Durata di un calcolo</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Test, scelta e previsione di tutti gli articoli, su questo computer.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Calcolo, un’esecuzione</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Elettricità e usura di questo computer.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Calcolo, all’anno</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>Lo stesso, una volta a settimana.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Capitale immobilizzato, all’anno</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>Il 25&#xa0;% all’anno è una regola empirica comune e non una misura, e la divisione in quattro è nostra: inserisca i Suoi valori.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Magazzino e movimentazione, all’anno</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Assicurazione, tasse e inventario, all’anno</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Ammanchi, danni e invecchiamento, all’anno</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Ore settimanali dedicate agli ordini</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Minuti per pianificare un articolo a mano</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Minuti per esaminare un ordine proposto</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Domanda servita, il Suo negozio</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Domanda servita, una regola semplice</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Domanda servita, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Tempo senza scorte, il Suo negozio</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Tempo senza scorte, una regola semplice</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Tempo senza scorte, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Scorta media al costo, il Suo negozio</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Scorta media al costo, una regola semplice</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Scorta media al costo, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Vendite perse, il Suo negozio</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Vendite perse, una regola semplice</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Vendite perse, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Margine perso, il Suo negozio</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Margine perso, una regola semplice</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Margine perso, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Deperito, al costo, il Suo negozio</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Deperito, al costo, una regola semplice</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Deperito, al costo, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Scorta media al costo, una regola che serve altrettanto</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Scorta media al costo, smeai, tutti gli articoli</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Giorni misurati</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Secondi di un calcolo</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Smistare i messaggi dei clienti</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>Dai messaggi passati: a quali si può rispondere in automatico, quali richiedono un chiarimento e quali una persona.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Registrare gli estratti conto</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>Dalle righe bancarie: ogni riga registrata, proposta o messa in attesa con il suo motivo, al centesimo.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>Le parole del cliente: ciò che viene smistato.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>Di che cosa si trattava, se qualcuno li ha smistati. Altrimenti gli argomenti vengono proposti.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>La risposta data: il punto di partenza dei modelli di risposta.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Quando è arrivato: il test usa così i messaggi più recenti, come nella realtà.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>E-mail, chat, telefono: le cifre si possono distinguere.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>La sua lingua, se nota. Altrimenti viene rilevata.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minuti impiegati</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Quanto ha impiegato una persona: le ore risparmiate si basano così sui Suoi valori e non su ipotesi.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>I messaggi di una conversazione restano insieme nel test.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Maschera i dati personali</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>Indirizzi e-mail, numeri di telefono, di conto e di carta sono sostituiti prima di conservare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Errori ammessi, su 100 automatici</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>Con 0 decide il denaro: quanto costano risposte sbagliate e lavoro.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Messaggi noti che possono essere passati come sconosciuti, su 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Un valore più basso lascia passare più messaggi sconosciuti.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Quota di messaggi tenuta per il test, in %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Non servono mai all’addestramento prima della fine del test.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>Lo stesso numero dà lo stesso risultato.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>Che cosa dice la banca della riga: la base della registrazione.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Entrate o uscite; le uscite sono negative. Oppure scelga dare e avere.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>Il conto su cui è stata registrata: da qui si impara.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Quando è stata registrata: il test usa così gli ultimi mesi, come nella realtà.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Controparte</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Chi sta dall’altra parte, se la banca lo indica a parte.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uscite</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Se entrate e uscite hanno colonne proprie.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrate</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice imposta</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>Il codice imposta usato nella registrazione.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>Il conto della controparte: il segno più sicuro di chi è.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>Il numero che la banca dà alla riga: trova i duplicati.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Codice bancario</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>Il tipo di operazione della banca o un codice di categoria commerciale.</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conto bancario</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>Su quale dei Suoi conti si trova.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Dell’importo, come codice ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Giuste richieste, su 100 registrate senza intervento</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Un valore più alto registra meno righe e ne lascia di più a Lei.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Quota di righe tenuta per il test, in %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>Le ultime: non si impara da esse prima della fine del test.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Piano dei conti</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Un piano fornito, o un file con codice, nome, tipo e codice imposta.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Coinvolgimento</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>La quota di messaggi in cui interviene il programma.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>La quota di questi che finisce bene senza una persona. Presunta dal test, non ancora confermata dai clienti.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Tasso di automazione</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Coinvolgimento per risoluzione: messaggi evasi senza una persona.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Sbagliati, su 100 automatici</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Risposte automatiche che sarebbero state sbagliate.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Ore risparmiate al mese</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Al netto del controllo delle risposte; una risposta sbagliata non fa risparmiare nulla.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valore al mese</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Ore risparmiate, meno il costo di risposte sbagliate e chiarimenti.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Calcolo, per messaggio</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Elettricità e usura di questo computer, per un messaggio.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Calcolo, un milione di messaggi</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>Lo stesso, da confrontare con i listini dei servizi cloud.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Tempo di addestramento</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>Dalla tabella al modello testato, su questo computer.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Costo di un’ora di lavoro, tutto compreso</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Minuti che servono a una persona per un messaggio</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Messaggi al mese</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Costo di una risposta automatica sbagliata</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Costo di una domanda di chiarimento</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Quota di risposte automatiche controllate da una persona</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Minuti per controllare una risposta</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Prezzo di questo computer</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Anni di utilizzo</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Ore di funzionamento al giorno</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Potenza durante il lavoro</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Prezzo di un kilowattora</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Messaggi testati</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Con risposta automatica</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Sbagliati tra gli automatici</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Argomento giusto offerto tra quelli con chiarimento</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Secondi per messaggio</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Giorni lavorativi all’anno</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Secondi per addestrare e testare</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>un valore comune, 2026; inserisca il Suo</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>misurato su questo computer</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>inserito</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>iban</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Sempre l’argomento più frequente</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Regole con parole chiave</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Olandese</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danese</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svedese</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvegese bokmål</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandese</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Ceco</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumeno</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungherese</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greco</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraino</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaro</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ebraico</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persiano</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalese</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesiano</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malese</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailandese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Cinese</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Giapponese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amarico</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Suo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>ipotesi</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>I consigli indicano che cosa correggere per prima.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} con un argomento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Dati personali mascherati</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nessuno trovato</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Prende da</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} unità vendute</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Noto in anticipo</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>nulla: decide solo il passato</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>il costo di {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Giacenza nota</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Come viene letto il file</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Tutti gli articoli insieme</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Scelga prima un servizio.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Ciò che solo Lei sa</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>Contiene dati personali?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>C’è un contratto con il fornitore?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Giusti su questo computer, di tutti i testati</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Giusti nel cloud, degli stessi</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Il cloud</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Meglio</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 articolo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articoli</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unità</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} all’anno · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>A che cosa servono le colonne</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Usa questa tabella</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Questi ruoli sono stati dedotti dai nomi e dai valori. Cambi quelli sbagliati.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Ancora necessari: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>e altre {count} colonne</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Ruolo della colonna {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non usata</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Come l’ultima volta.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Dedotto: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: trovato</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: necessario</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Promozioni e chiusure in arrivo, se sono annotate</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Una riga ciascuna: da, a, che cosa e quale articolo. Aiutano anche quelle passate: mostrano l’effetto di una promozione.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Promozioni e chiusure · {file} · {rows} righe</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Aggiungi un elenco…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Scegli un elenco di promozioni e chiusure</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Una colonna contiene il primo giorno; le altre dicono quanto dura, che cos’è e per quali articoli.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Elenco di promozioni e chiusure</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Senza l’elenco di promozioni e chiusure</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>e altri {count} nella pagina seguente</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Promozioni: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Articoli nominati: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Giorni di chiusura: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Festività: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>Nessuna sua riga era leggibile.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>Per questa riga non c’è un suggerimento. Digiti il codice o il nome di un conto.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Registri prima la riga: una regola richiede un conto.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annullato: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Ripetuto: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Sono scelte più di {count} righe. Registri invece tutte le righe di un filtro (Ctrl+Invio).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Alcune di queste righe sono ancora in caricamento. Riprovi tra un attimo.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Questo mese è chiuso. Lo riapra in «Mesi» per modificarne le righe.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Scelga prima un servizio.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Fattura di un mese, a consumo</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Dettagli del rapporto</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Una richiesta è</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Computer proprio</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Anni considerati</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Ciò che solo Lei sa</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Costo del calcolo</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Il Suo computer accanto al cloud. Passi su una cifra per vederne la formula; * indica ciò che si basa su un’ipotesi.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Qui e cloud</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Impegni</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Per chi vende</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Entrate e uscite</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrate</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uscite</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>Il beneficiario è</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>La descrizione contiene</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classificato come</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Scambi</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>nessun argomento</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>Nessun argomento è stato scambiato con un altro.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, classificato come {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Nessun capitolo ne parla. Provi con meno parole o parole più brevi.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Proteggi con una password</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Un solo file con i suoi progetti pilota, cifre, modelli e rapporti. Si apre allo stesso modo su un altro computer.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Salva una copia di {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Scegli dove salvare…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>Includi %n file letto dai progetti pilota ({size})</numerusform>
            <numerusform>Includi %n file letti dai progetti pilota ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Nessuno può aprirlo senza la password: nemmeno noi possiamo aiutare.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non coincidono.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Di nuovo la stessa</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>al mese</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>all’anno</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>per richiesta</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>un milione in più</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Computer proprio</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Quanto costano le richieste</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Questo computer, al mese</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>Il cloud, al mese</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Mesi prima che il computer costi meno</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>La valuta di tutti gli importi; nulla viene convertito.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Seleziona tutte le righe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Mantieni visibile la prima colonna</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Tutte le colonne</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>L’eliminazione è definitiva. I Suoi file, come fogli di calcolo e rapporti salvati altrove, restano dove sono.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Elimina tutto ciò che smeai conserva</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>elimina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Registri degli errori</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n file, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n file eliminato, {size}.</numerusform>
            <numerusform>%n file eliminati, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Non è stato possibile eliminarne alcuni.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>Chiudi smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Digiti «{word}» per confermare:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>Eliminare questo progetto pilota con i suoi modelli e rapporti? Il Suo file resta. L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Elimina progetto pilota</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Impossibile aprire il rapporto.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>Conto…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividi…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regola…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Nessuna riga scelta.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Ritira (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accetta (Invio)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Nessun beneficiario</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Mese chiuso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>Nessuno suggerito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Altri conti probabili</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Righe simili</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>Quanto spesso non manca nulla mentre si attende una consegna: 95 volte su 100. Conta già una sola unità mancante.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Quanto di ciò che si chiede è disponibile: 95 unità su 100. Spesso richiede meno scorte a parità di cifra.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>una promozione al passo {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Scenario: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} giorni</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Livello di servizio</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Tempo di consegna, tutti gli articoli</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Tra gli ordini</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Prezzo del capitale, all’anno</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Vendite in più</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al passo</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Giri una manopola: totali e articoli seguono subito, e nulla viene modificato.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Una promozione</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Com’è ora</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Tieni come opzioni</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>o prema Invio per sceglierne uno · resta su questo computer</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Scelga un file o lo trascini qui</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Trascini qui un file Excel o CSV</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Scegli un foglio di calcolo</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Scelga prima un servizio.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Proprio: pagato</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Proprio: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Proprio: ammortamento</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Cloud: entrambi</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Anno {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Anno per anno</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La finestra</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>Il motore, che legge i Suoi file</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nulla lascia questo computer</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai è composto da due processi. Ecco che cosa ha aperto ciascuno dal suo avvio.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Come si sa: Python segnala a smeai ogni socket e ogni risoluzione di nome prima che avvenga, qualunque libreria la chieda. Le parti in codice nativo non passano da Python; l’elenco del sistema mostra le loro connessioni finché sono aperte. Per essere del tutto sicuri, attivi la modalità aereo: tutto funziona allo stesso modo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>Un valore sospetto è ancora incluso.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>{count} valori sospetti sono ancora inclusi.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Un errore di battitura rende troppo alta la previsione del suo articolo: accetti la correzione o lo lasci di proposito.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Valori sospetti</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Previsioni di {items} articoli dal {day}, fatte con ciò che si sapeva prima, {points} valori in tutto.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Dove ha sbagliato, in denaro</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>Che cosa è stato corretto prima</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>Dei Suoi valori il cui giorno è arrivato, {helped} erano più vicini della previsione e {hurt} no.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>C’era troppo poco passato per testare le previsioni.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>Le previsioni erano del {share} più vicine che prendendo la stessa stagione della volta precedente.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>Le previsioni non erano più vicine che prendendo la stessa stagione della volta precedente.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>stagione ripetuta: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Errore (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Distorsione</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>previsione meno venduto, su tutto il venduto</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>Nell’intervallo all’80&#xa0;%</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Perdita quantilica</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 è la stagione ripetuta; più basso è meglio</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Stagione ripetuta</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>Di ciò che mancava o è rimasto troppo a lungo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Accettati</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne è</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>Nulla lascia questo computer: un file viene scritto dove indica Lei.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Solo righe completate ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} righe non sono ancora completate.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, con le Sue colonne</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, con le Sue colonne</translation>
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
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Tempo di consegna, giorni</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Unità per confezione</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Ordine minimo</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Durata, giorni</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Ripristina: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>Ritira il valore inserito</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>Non noto; ciò che ne dipende non viene mostrato.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Dati aziendali</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Inseriti una volta, usati da ogni progetto pilota. Ognuno indica se è Suo, misurato o ipotizzato.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelto</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Paese: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Valuta: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>quella del paese</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: ritirato</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Misura di due secondi a pieno carico.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Messaggi dei clienti</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Righe bancarie</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Cerca una cifra</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Tutto ciò su cui si basa</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Tutte le cifre del business case</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>Quadra al centesimo</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Non quadra</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>Non indica saldi</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Escludi questo file</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Escludi {file}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Saldo iniziale</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Saldo finale</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>e altri {count} conti</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>L’ho confrontato con l’estratto conto della banca: continua comunque</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} righe</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>Nessun file a portata di mano? Provi l’esempio</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Altro file</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Anteprima del file</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Anteprima · {file} · {rows} righe</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>Preparato per</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nome dell’azienda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Altri file</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>Nessun estratto conto a portata di mano? Provi l’esempio</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Un file non quadra. Confermi di voler continuare o lo escluda.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} file · {lines} righe</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Trova (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>Trova un beneficiario, una descrizione o un importo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Registra tutto…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Registra tutte le righe di questo filtro in un solo passaggio (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Tasti (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>Da fare  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Tutte le fonti</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Tutti i mesi</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Tutti i conti</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} di {lines} completate</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>Che cosa si venderà, e con quale certezza</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Si provano più metodi sul passato di ogni articolo, da più momenti; il più vicino fa la previsione. Poi si simulano gli ordini sull’ultima parte del passato, solo con ciò che si sapeva allora.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Prevedi di nuovo</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Prevedi e testa</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Qualcosa è cambiato da questa previsione.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Preveda di nuovo, perché le cifre ne tengano conto.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opzioni della previsione</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Un’ora di lavoro costa in tutto {amount} ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>Classi di articoli</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>Per vendite e per regolarità della domanda. Un clic mostra gli articoli.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Mostra i suoi articoli</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Tutti i {items} articoli: {units} unità in {span}, in quattro casi su cinque da {low} a {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>I {count} gruppi danno esattamente questo totale.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>I {count} gruppi danno {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Si venderà</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>In quattro casi su cinque la somma sta tra i due</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Da ordinare</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valore dell’ordine</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>nessun gruppo indicato</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Altro argomento:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Altro argomento</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capitolo</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>La guida non è ancora tradotta nella Sua lingua. Questo capitolo è in inglese.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Tre anni, un dato alla volta ai suoi estremi</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Punto di pareggio</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>I dati misurati vanno agli estremi del loro intervallo al 95&#xa0;%, i Suoi valori del 10&#xa0;% per parte, le ipotesi del 30&#xa0;% o agli estremi che indicano.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Estremo prudente</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Tre anni a quell’estremo</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Estremo favorevole</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Tutti i dati che muovono il business case</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>Quanto deve essere sicuro?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>risparmiate al mese</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Sbagliati su 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Ore al mese</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Valore al mese</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Automatici {auto}, di cui sbagliati {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>almeno {sure}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Avvii un progetto pilota, lo provi con l’esempio o ne continui uno iniziato. Può trascinare un file ovunque.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Scelga che cosa vuole provare. Nei Suoi file nulla viene modificato e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Ogni progetto pilota viene salvato man mano. Ne scelga uno per riprendere da dove ha lasciato.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Tutti i rapporti che ha creato, finché il loro file è dove era.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Dieci domande sulla Sua azienda, poi un elenco di ciò che l’IA potrebbe fare per essa. Ogni cifra mostra su che cosa si basa.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Indichi da quando un progetto pilota è in uso quotidiano; poi guardi ogni mese che cosa ha portato, che cosa è andato storto e se continuare.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>Quanto rendono insieme tutti i progetti pilota testati: tempo di recupero, valore attuale, da che cosa dipende. Muova una cifra e veda che cosa ne segue.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Quanto costano il Suo lavoro, il Suo computer e la Sua energia. Si inserisce una volta: ogni progetto pilota ne tiene conto e lo indica.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Quanto costa il Suo computer accanto ai servizi cloud, quando conviene un impegno e quanto chiedere se vende un tale servizio.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Un’area di lavoro per ogni cliente: una cartella solo con i suoi progetti pilota, cifre, modelli e rapporti.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Aziende inventate su cui provare di tutto, ognuna in un’area di lavoro propria. I Suoi progetti pilota non vengono toccati.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Fornisca un foglio di calcolo: Excel, OpenDocument o testo. Viene solo letto. Per date e numeri dubbi viene chiesto.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Indichi a che cosa serve ogni colonna. È necessario solo il messaggio; ogni altra colonna migliora il risultato.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>Che cosa contiene il Suo file e che cosa migliorerebbe il risultato. Gli argomenti si possono rinominare, unire ed escludere.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>I messaggi che parlano della stessa cosa sono stati riuniti. Dia un nome agli argomenti, li unisca, li divida o li escluda.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Indichi di che cosa parlano questi messaggi. Sono stati scelti perché ogni risposta insegna il più possibile.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Indichi a che cosa serve ogni colonna. Servono data, articolo e quantità; un elenco di articoli con giacenza e costo rende possibili gli ordini.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>Che cosa contengono le Sue vendite: giorni senza scorte, picchi isolati, articoli nuovi e cessati. Nulla viene corretto senza il Suo consenso.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Più metodi prevedono il Suo stesso passato e vengono pesati in base ai risultati. La parte più recente è tenuta da parte per il test.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>Che cosa ordinare, quanto ed entro quando, articolo per articolo, con il motivo. Muova i cursori per bilanciare scorte e vendite perse.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Una parte dei messaggi viene tenuta da parte; il modello impara dagli altri ed è testato su quelli mai visti.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>Che cosa avrebbe avuto risposta, che cosa sarebbe stato sbagliato e quanto vale. Muova il cursore per valutarlo.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Fornisca ciò che ha dato la banca: Excel, CSV, OFX, QIF, MT940, CAMT o PDF. Ogni file è verificato con i suoi saldi, al centesimo.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>Che cosa è stato trovato tra le righe: duplicati, giroconti, storni. Nulla viene rimosso.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>I conti su cui si registra: il piano del cliente o uno di quelli forniti.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Quanto sarebbe stato registrato bene, testato sugli ultimi mesi del cliente.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Accetti con Invio o digiti un conto. Tutto si può annullare. Un punto interrogativo mostra tutti i tasti.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Un rapporto da trasmettere e il modello da mettere all’opera. Ogni cifra mostra la sua formula e su che cosa si basa.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Scelga un compito o trascini un file. Niente programmazione, niente cloud: tutto avviene su questo computer.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>Da dove cominciare? Dieci domande mostrano dove l’IA potrebbe aiutare.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Riprenda da dove ha lasciato</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Qui ancora nulla. Provi l’esempio per vedere in due minuti un progetto pilota finito; non modifica nulla.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Buongiorno. Che cosa vuole fare?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Buon pomeriggio. Che cosa vuole fare?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Buonasera. Che cosa vuole fare?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Nulla da segnalare: nessun duplicato, nessun problema</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Righe nel libro</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>La stessa registrazione in due file; segnalata, non rimossa.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Giroconti</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Tra i Suoi conti: né costo né ricavo.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Storni</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Una registrazione e il suo ritorno.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Gemelle</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Sembrano uguali e sono due: restano entrambe.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Cerca un dato</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Nessun dato si chiama così.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} in prova</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>in prova; prima: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Ripristina: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>I Suoi valori</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Trova un articolo, un gruppo, un fornitore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tutti gli articoli</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Tutte le classi</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Tutti i gruppi</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Tutti i fornitori</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Elenco articoli, se c’è</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Giacenza, costo, prezzo, tempo di consegna, confezione, fornitore: ciò che trasforma una previsione in un ordine.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Elenco articoli · {file} · {rows} righe</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Aggiungi un elenco articoli…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Scegli un elenco articoli</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Una colonna nomina l’articolo come nelle vendite; le altre dicono che cosa se ne sa.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Elenco articoli</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Senza l’elenco articoli</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Che cosa se ne sa</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Un valore sospetto è ancora incluso: la previsione potrebbe essere troppo alta.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>{count} valori sospetti sono ancora inclusi: la previsione potrebbe essere troppo alta.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>Venduto il {day}: {units}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Nulla da ordinare ora</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>Ordina {units} entro il {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Ordina {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Scorta di sicurezza {safety} · punto di riordino {point} · riempire fino a {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Rispetto a ora: ordine {order}, scorta di sicurezza {safety}, punto di riordino {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Con il suo intervallo all’80&#xa0;%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suo valore</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 articolo</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articoli</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Ogni articolo sta accanto a com’è ora. Nulla viene modificato, e gli ordini scritti restano come sono.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Com’è ora</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Sostituzione per {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Nessuna sostituzione per {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact} di {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>accetta il suggerimento, vai alla prossima riga aperta</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>scegli un conto: digita un codice o un nome, frecce, Invio</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>salta alla prossima riga aperta</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>ritira una registrazione</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>dividi una riga</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>scrivi una nota</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>fanne una regola</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>scegli più righe</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>registra tutte le righe del filtro</translation>
    </message>
    <message>
        <source>find</source>
        <translation>trova</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>annulla, ripeti: tutto, anche dopo un riavvio</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>questo elenco</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Nessuno è necessario: tutto si può fare anche con il mouse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Come si calcola questa cifra</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Salta (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Annulla (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>Classificane altri {count}</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Due argomenti richiedono almeno {count} messaggi ciascuno.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>Sono tutti. Continui, o ne classifichi ancora alcuni: aiuta sempre.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} di {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Classificato: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nessuno di questi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Automatico, giusto</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Automatico, sbagliato</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Chiarimento</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>A una persona</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Rimuovi tutto</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Com’era</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Sta sulla prima pagina di ogni rapporto, in tutti i progetti pilota. Ogni parte è facoltativa.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Stampato in {colour}, più scuro del Suo: su carta bianca non si leggerebbe.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Il Suo nome o quello della Sua ditta</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Rimuovi il logo</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Scegli un colore</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logo, come PNG o SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>Come comincia la prima pagina</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Preparato da {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nome dell’azienda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titolo del rapporto</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai è fatto di queste parti. Ne scelga una per leggerne le condizioni.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Cerca una parte o una licenza</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>Che cosa potrebbe fare l’IA</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Siamo pronti?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>In ordine di guadagno atteso, abbassato da impegno, rischio e dati mancanti, alzato da ciò che pesa. Non sommi le righe: molte risparmiano le stesse ore.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Modifica le risposte</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} usi dell’IA</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} registrate senza intervento</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} automatici</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} automatici, circa {hours} al mese</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Oggi, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Ieri, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} articoli da ordinare per {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Richieste al mese</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Una richiesta è</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Computer proprio</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Anni considerati</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un messaggio</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>una riga bancaria</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>una pagina</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>una previsione</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>solo la quota usata</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>acquistato solo per questo</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} anni</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostra cartella</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Trascini qui gli estratti conto, quanti ne ha</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Scegli gli estratti conto</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>I Suoi valori</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>A ciò che dicono l’area di lavoro, il file o il paese, o all’ipotesi.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Ripristina: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>I dati aziendali sono in {theirs}, questi in {ours}: gli importi non vengono ripresi da lì.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>Un mese chiuso rifiuta ogni modifica finché non viene riaperto. Entrambe le cose restano nel registro di controllo e si possono annullare.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} di {lines} completate</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Nome dell’area di lavoro</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>La sua cartella resta dove è e mantiene il nome.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Rinomina l’area di lavoro</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Le dia il nome del Suo cliente o della Sua azienda. Ciò che le appartiene resta in una cartella propria.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuova area di lavoro</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Posizione della cartella</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nome dell’area di lavoro</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Scegli la posizione della cartella</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>Nota su {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>Ciò che dovrebbe sapere chi lo guarderà in seguito</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Tre compiti, ognuno provato sul foglio di calcolo dell’azienda. Nessun account, nessun cloud, nulla da configurare.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>«Dove vanno i nostri dati?» Da nessuna parte: faccia clic sullo scudo a lato e mostri le prove.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Scelga il compito che richiede più ore. L’esempio mostra in due minuti ciò che mostrerà il loro file.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>«Servono dati puliti?» No: ciò che è dubbio viene indicato con la sua riga, e chiesto.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>Il file così come è uscito dal loro sistema. Viene solo letto; date e numeri ambigui vengono chiesti.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>«La nostra esportazione è diversa.» La trascini qui: intestazioni, separatori e fogli vengono trovati e si possono cambiare.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Il ruolo di ogni colonna è stato dedotto da nomi e contenuti. Un clic lo cambia, e la scelta viene ricordata.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>«Ce ne manca la metà.» Solo la prima è necessaria; ogni altra migliora il risultato.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Guardi i duplicati e gli argomenti con pochi messaggi prima di ogni cifra. È qui che comincia la fiducia.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>«Le nostre classificazioni sono scadenti.» È normale; il test dice quanto, e quelle sbagliate si correggono qui.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Una rottura di stock non dice nulla della domanda: i giorni senza merce vengono esclusi, perché la previsione non li impari.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>«Modificate le nostre cifre?» Mai nel file; ogni correzione viene approvata qui e si può annullare.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Senza classificazioni, smeai raggruppa i messaggi simili e propone dei nomi. Decidono le persone.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>«È affidabile?» È un inizio: il passaggio successivo chiede alcuni messaggi per esserne certi.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Pochi minuti di classificazione, sui messaggi che insegnano di più. Un tasto ciascuno.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>«Quanti ne servono?» La pagina dice quando altri non aiutano più molto.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Una parte è tenuta da parte e mai vista nell’addestramento. Tutte le cifre che seguono vengono da quella parte.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>«Andrà altrettanto bene con la posta nuova?» L’intervallo accanto a ogni cifra dice quanta certezza si può avere.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Una frase, un numero. Poi mostri prima gli errori: convincono più dei risultati giusti.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>«E se sbaglia?» Muova il cursore: meno errori, più lavoro alle persone. I messaggi dubbi vanno a una persona.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Sei formati insieme. Ogni file è verificato con i propri saldi, al centesimo.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>«E se manca una riga?» Allora il saldo non quadra, e la riga viene indicata.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Esportazioni sovrapposte, giroconti e storni vengono trovati tra i file. Nulla viene rimosso in silenzio.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>«Due righe uguali possono essere entrambe giuste.» Sì: per questo chiede, e le tiene entrambe salvo diversa indicazione.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>Il piano dei conti del cliente. Nulla viene registrato su un conto che non vi figura.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>«Usiamo un altro piano.» Lo trascini qui come tabella; quelli consueti sono forniti.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Impara dai mesi già registrati e viene testato sugli ultimi, come sarebbe andata nella realtà.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>«Quante sarebbero registrate male?» Imposti la precisione richiesta; ciò che non la raggiunge viene solo proposto.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Prima le righe incerte. Invio accetta, digitando si cambia, e ogni riga dice perché è stata registrata così.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>«Chi ha fatto che cosa?» La cronologia conserva ogni modifica con il suo motivo, e ognuna si può annullare.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Più metodi vengono provati sul passato del negozio, accanto a «come l’anno scorso». La combinazione migliore fa la previsione.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>«Nessuno può prevederlo.» Vero: guardi la banda. Gli ordini ne tengono conto.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>Che cosa ordinare, da chi ed entro quando. La simulazione mostra che cosa si sarebbe ottenuto.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>«Quanta liquidità libera?» Cambi il livello di servizio e osservi le scorte e le mancanze.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, cartella di lavoro e pagina web. Ogni cifra ha la sua formula nella cartella; i limiti hanno una pagina propria.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>«Possiamo verificarlo?» Apra la cartella di lavoro: le formule sono attive.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Tutti i progetti pilota testati insieme: il tempo di recupero e da che cosa dipende. Inserisca la loro paga oraria mentre guardano.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>«Sono ipotesi.» Quelle con l’asterisco sì; inserisca le loro cifre e l’asterisco scompare.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Dopo l’avvio viene il controllo: ogni mese, che cosa ha reso e che cosa è andato storto.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>«E se peggiora?» Si vede qui, e il progetto pilota si può fermare o addestrare di nuovo.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Quanto costa loro un’ora. Inserito una volta, usato ovunque, con la fonte accanto.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>«Non lo sappiamo.» Il cronometro lo misura su dieci casi reali.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Quanto costa il loro computer rispetto ai servizi cloud, per messaggio e al mese.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>«Serve un server?» No: basta questo computer; la pagina dice quanto tempo impiega.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Dica a che cosa serve la pagina prima di fare clic. Si soffermi sulle cifre.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 apre la guida a questa pagina.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Gruppi e classi</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Ordini di acquisto</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Ancora nessuna previsione</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Prima preveda e testi: un passaggio indietro.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Qualcosa è cambiato da questa previsione.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Torni indietro di un passaggio e preveda di nuovo: gli ordini seguono.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} articoli da ordinare per {value}, {risk} di vendite a rischio</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>Il Suo valore prende il posto della previsione, anche quando viene rifatta. Arrivato il giorno, viene valutato.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>Sostituisci la previsione di {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>Ciò che Lei sa e il passato no: una fiera, un nuovo negozio accanto…</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>Basso, base e alto</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Liquidità cumulata, mese per mese</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* si basa su un’ipotesi. Inserisca i Suoi valori accanto o in «Scenario».</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>Basso e alto spostano tutti i dati insieme del {way} del percorso verso il loro estremo prudente o favorevole.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Che cosa desidera fare?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Digiti delle parole, scelga con le frecce; Invio esegue, Esc esce.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Nulla si chiama così. Provi un’altra parola.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuovo progetto pilota</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Questa pagina</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>I Suoi valori</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>Per lingua</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Per argomento</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Ogni quota con il suo intervallo al 95&#xa0;% e il numero di messaggi; percorsi come a {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Risponde sempre una persona</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appreso da</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Messaggi usati per l’addestramento</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Classificati bene</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>Di cui sbagliati</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Tempo medio di una persona, dal Suo file</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: sempre a una persona.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: non più sempre a una persona.</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} min</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Avvia: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova l’esempio</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Prova l’esempio: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>Com’è ora</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>I Suoi valori</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Azienda e computer</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Misurato nel test</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Progetti pilota inclusi</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Progetti pilota esclusi</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Includi</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>Non scelto</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency} (paese: {country})</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>Paese: {country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>Ciò che è usuale nel Suo paese completa quanto lascia vuoto. È approssimativo: i Suoi valori sono migliori.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>La valuta di tutti gli importi; nulla viene convertito.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Benvenuti in smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Due domande, poi una visita di un minuto. Entrambe le risposte si possono cambiare in ogni momento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>Della finestra. I rapporti e i Suoi dati possono essere in altre lingue.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Dove si trova l’azienda: quanto vi costano lavoro ed energia completa ciò che lascia vuoto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Continua senza la visita</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Gli importi sono in {currency} e un’ora di lavoro è calcolata secondo l’uso (paese: {country}) finché non inserisce la Sua.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>Quante righe registrate su 100 devono essere giuste?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>registrate senza intervento</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>Di {n} righe ne sarebbero state registrate {posted}, {wrong} delle quali su un conto diverso da quello scelto da Lei.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>Addestrato su {trained} righe, testato su {tested} successive.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Giuste, delle registrate</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Registrate su un altro conto</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>Da confermare, da decidere</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Righe al mese senza intervento</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Lavoro ancora in corso. Prosegua quando è finito.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>In questa pagina occorre prima scegliere o avviare qualcosa.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Vista presentatore</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Pagina su</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Pagina giù</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Mostra le note</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Nascondi le note</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Note qui</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Note in una finestra</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Termina (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Un milione di messaggi nel cloud</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifica prezzi</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Prezzi dei servizi cloud</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Aggiungi un servizio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Torna all’elenco fornito</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>In {currency}, per un messaggio di {chars} caratteri, {read} token letti e {written} scritti. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>«{text}» non è un prezzo.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Ogni servizio richiede un nome e un prezzo.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Un messaggio in più</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Rilevato nel</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Rilevato nel (anno-mese)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Valuta, se diversa da quella dell’elenco</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destinato a</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Una richiesta</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Prezzo di una richiesta</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prezzo di un’unità</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Caratteri di un’unità</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Unità minime per richiesta</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Un milione di token letti</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Un milione di token scritti</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mese</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Canone base</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Richieste comprese nel canone base</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Richieste o unità gratuite</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Con impegno</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Prezzo per l’intera durata</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Mesi della durata</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Richieste al mese comprese</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Prezzo di una richiesta in più</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messaggi</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>righe bancarie</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documenti</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>previsioni</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>e altri {count}</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>Da correggere prima</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Escluso o letto come vuoto</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Buono a sapersi</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (processo {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>È stato aperto qualcosa verso la rete:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Questo processo non è stato sorvegliato.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>Non è stata aperta alcuna connessione a una rete.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Sorvegliato dal suo avvio alle {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Questo sistema non elenca i socket aperti in questo momento.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Aperti ora, secondo Linux: {network} verso una rete, {local} locali (schermo e motore).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Interruzione in corso</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} finora</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>ancora circa {time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>La mia azienda</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Apri un’area di lavoro</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Apri una copia</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} è aperta.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>L’area di lavoro {name} non è dove era: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Colleghi il suo disco, o la apra dove si trova ora.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>L’area di lavoro ora si chiama {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Tutte le aree di lavoro</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuova area di lavoro…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Apri la cartella di un’area di lavoro…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Apri una copia…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Salva una copia in un solo file…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Rinomina questa area di lavoro…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Elimina tutto ciò che smeai conserva…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Aree di lavoro</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Una per ogni cliente: una cartella solo con i suoi progetti pilota, cifre, modelli e rapporti.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Al momento non c’è</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>Sta lavorando in</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Aperte in precedenza</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Salva una copia in un solo file…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuova area di lavoro…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Apri una cartella…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Apri una copia…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Elimina tutto ciò che smeai conserva…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Mostra le prove</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>La rete è stata usata</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Nome di questo argomento</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} messaggi</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unisci a…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>Ordini di acquisto</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>Uno per ogni fornitore, con ciò che va ordinato ora ed entro quando.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>Scrivi gli ordini</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Cartella degli ordini</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>Da ordinare, per fornitore</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valore dell’ordine</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordinare entro</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>nessun fornitore indicato</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Estendi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Che cosa è andato storto?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>Che cosa cambierebbe?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>Continuare, estendere o fermarsi?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Deciso il {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>Dove potrebbe aiutare l’IA?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Dieci domande, tre minuti. Ciò che lascia vuoto viene ipotizzato e indicato come ipotesi. Resta tutto qui.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostra l’elenco</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Scelga prima il Suo settore; il resto può restare vuoto.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} di {total} con risposta</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>Che cosa c’è</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Che cosa fare per prima</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Cinque passi di un primo progetto pilota</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Scegliere un uso, non tre</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Dargli i propri dati</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>Testarlo su casi mai visti</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>Guardare gli errori e decidere che cosa resta a una persona</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Trasmettere il rapporto e decidere</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (fatto)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>Elimina {title}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>Apri {pilot}</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>Ultimo salvataggio: {time}. Tutto fino a quel momento c’è.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>L’ultima volta smeai si è chiuso in modo imprevisto.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nulla è andato perso.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>Da accettare</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Accetta tutto di questo tipo</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Lascia tutto com’è</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Domanda che non si è potuta servire</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Nulla sembra sbagliato: nessuna lacuna, rottura di stock o picco.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e altri {count}</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Accetta: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Lascia: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} prende da {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Accetta tutto: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Lascia tutto: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>Dal {first} al {last}, giorno per giorno, solo con ciò che si sapeva allora.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Domanda servita dallo scaffale</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Scorta media, al costo</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>C’era troppo poco passato per una simulazione.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Seguendo smeai, si sarebbe servito il {share} della domanda con {stock} di scorte</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} con {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Chi ordina</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Tasso di evasione</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Servizio di ciclo</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Tempo senza scorte</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Vendite perse</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Scorta media</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acquistato</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} unità</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>ancora nessuna: il rapporto non nomina chi l’ha fatto</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>con un logo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>senza logo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Lingua del rapporto</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonimo</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Omette il nome dell’azienda, i nomi dei file e tutto ciò che è citato dai Suoi file; argomenti, conti, articoli e fornitori sono numerati.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>Intestazione…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crea il rapporto</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Cartella del rapporto</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Salva il modello</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>Il modello è salvato.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>Prima la frase e il numero, poi le prove, i limiti e il metodo. Pronto da trasmettere.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Impara da tutti i messaggi, anche quelli del test, e sta in un solo file che ogni smeai può aprire.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Salva il modello…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Prima addestri e testi.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Ancora nulla da riferire</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Tutte le schede in un documento: frasi, grafici e tabelle, ogni formula e ogni dato con la sua fonte.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Crea il rapporto</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>Prima la frase, il numero e la decisione richiesta; poi basso, base e alto, da che cosa dipende, ogni formula e fonte.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Parti del risultato</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Ancora nessun risultato</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Prima addestri e testi: un passaggio indietro.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Ore e denaro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Per argomento</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Per lingua</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Scambi</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Sicurezza richiesta</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Qualcosa è cambiato da questo test.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Torni indietro di un passaggio e ripeta il test perché sia contato.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>Gli argomenti sono stati proposti, {count} classificazioni sono Sue: lo prenda come una prima impressione.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Righe: {now}. Il file precedente non c’è più, quindi non si può confrontare altro.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Righe: {now} invece di {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Periodo: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Periodo: {now} invece di {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Colonne nuove, non usate: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, in più: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, non più presenti: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: come prima.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>Su {all} righe classificate a mano, {kept} sono in questo file e mantengono la classificazione.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>Usare {file} in «{title}»?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Colonne, opzioni, risposte e soglie restano come le ha impostate. Il progetto pilota viene testato di nuovo. Annulla ripristina il file precedente.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usa questo file</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Inizia un nuovo progetto pilota con questo file</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Queste colonne hanno cambiato nome o non ci sono più. Quali ne prendono il posto?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Non in questo file</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (era «{column}»)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Righe bancarie</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Scelga un altro percorso o cancelli il filtro.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Nessuna riga corrisponde</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>Esporta le regole</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Righe o regole</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Registra tutte le righe sicure</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Completa ogni riga aperta del percorso «Registrare», in un solo passaggio</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Mesi…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisione mensile</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Decisioni prese questo mese</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuovo progetto pilota</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Prima testi un progetto pilota; quando è in uso quotidiano, lo esamini qui ogni mese.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Ancora nulla da esaminare</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Nessuna è registrata.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: in uso quotidiano dal {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: non in uso quotidiano</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Cifre di questo mese</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Risposte di questo mese</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crea il rapporto</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>Che cosa ha portato, accanto al mese scorso, che cosa si è deciso e le tre risposte.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>Farne una regola?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Salva la regola</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usala d’ora in poi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>Esporta le regole…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Quando ha registrato un beneficiario più volte allo stesso modo, qui viene offerta una regola.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Ancora nessuna regola</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Offerte da ciò che ha registrato</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Le Sue regole; vince la prima che corrisponde a una riga</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Fanne una regola</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Prova…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Non questa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>Giorni, settimane o mesi stanno affiancati? Allora non serve loro un ruolo: serve solo all’articolo.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>Riportare «{title}» allo stato originale? I progetti pilota, i modelli e i rapporti creati al suo interno vengono eliminati.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Ripristina un’azienda di esempio</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>«{title}» è allo stato originale.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Aziende di esempio</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Inventate, ognuna in un’area di lavoro propria. Provi di tutto: i Suoi progetti pilota non vengono toccati.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>Vai alla home</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Apri: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Ripristina: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Nome di questo scenario</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>I valori misurati e quelli dell’intera azienda qui si provano, non si adottano.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotta</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} dati provati con altri valori</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} dato provato con un altro valore</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Muova un cursore o digiti un valore: nulla cambia finché non lo adotta.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>Mostralo accanto agli altri; fino a tre alla volta.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Prova {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Elimina {name}</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, uso tipico</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>Margine per cliente al mese</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Quota che resta del ricavo</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Prezzi di listino arrotondati: li verifichi prima di decidere. Il primo è esaminato da vicino.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Modifica prezzi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
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
        <translation>Dettagli del rapporto</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Questo progetto pilota è stato salvato da un’altra versione di smeai e non si può mostrare.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Questo progetto pilota si trova in {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Prove che nulla lascia questo computer</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Vista presentatore</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Aziende di esempio</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fai la visita guidata</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Paese: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Altro file…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>Offline, i dati restano qui</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nuovo progetto pilota</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Progetti pilota</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisione mensile</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Dati aziendali</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Costo del calcolo</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Dove aiuta l’IA</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Come si calcola questa cifra</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>Dividi {amount}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Altra parte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Ancora senza conto: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Ogni parte richiede un conto e un importo.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>Le parti quadrano.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>I Suoi progetti pilota all’opera</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revisione mensile</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Dall’inizio</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Volume al mese</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Calcolo, per unità</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prossima revisione</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Secondo il test di ogni progetto pilota, per i mesi in uso quotidiano; prima non si conta nulla. * si basa su un’ipotesi.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Ancora non si conta nulla: indichi nella revisione mensile da quando un progetto pilota è in uso quotidiano.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>non ancora in uso</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>Usa {file}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Altro file</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Come viene letto il file</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>A che cosa servono le colonne</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Passaggio %n di {total}: {title}</numerusform>
            <numerusform>Passaggio %n di {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>File bancari</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Registrazione</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Unità vendute, tutti gli articoli</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Scorte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promozione</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Ordina {units}</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: la maggior parte delle vendite</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: la fascia media</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: molti che vendono poco</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: domanda regolare</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: variabile</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: irregolare</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordinare</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordinare entro</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Valore dell’ordine</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Giorni rimasti</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Si venderà</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendenza</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Eccesso di scorte</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Scorta di sicurezza</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Punto di riordino</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Vendite perse in media se l’ordine parte un tempo di consegna più tardi</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Quanto dura ciò che c’è</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Tenuta per l’errore possibile della previsione</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Quando scorte e ordini aperti scendono a questo livello, è ora di ordinare</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Unità da ordinare, rispetto a ora</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Scorta di sicurezza, rispetto a ora</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Punto di riordino, rispetto a ora</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Unità attese nei passi futuri</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Rispetto ad altrettanti passi precedenti</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Denaro in ciò che non si venderà nei passi futuri</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>Da A a C per vendite, da X a Z per regolarità</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Errore assoluto medio scalato nel test; 1 è la stagione ripetuta nel passato</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestri</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} giorni</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} settimane</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mesi</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} trimestri</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} anni</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esauriti</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Picchi</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Articoli nuovi</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Articoli cessati</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Giorni di chiusura</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>Non si è venduto nulla perché non c’era nulla: la domanda è stimata.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Una vendita molto sopra tutte le altre. Resta nel file; se accettata, vale come la seconda più alta.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Troppo brevi per una previsione propria: ognuno prende da un articolo simile.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Non più venduti: non si ordina altro.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>Non vi si vende mai nulla: non sono giorni di domanda bassa.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Passi senza riga durante la vita di un articolo: se accettati, contano come nulla di venduto.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>promozioni</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>giorni di apertura</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prezzi</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>festività</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Una regola semplice</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>La regola, a pari servizio</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>Che cosa ha fatto il negozio</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Da ordinare</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Scorte morte</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Previsione sostituita</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospetto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Ore e denaro</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Prima preveda e testi.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Ancora nulla da riferire</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Qualcosa è cambiato da questa previsione.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Preveda di nuovo, perché le cifre ne tengano conto.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>Che cosa si venderà e con quale certezza, che cosa ordinare, quanto avrebbe reso l’anno scorso, e ogni formula.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>Il test sul passato è conservato, e il {part} della previsione.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>È conservato il {part} del test sul passato.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>Ciò che è cambiato da allora, nelle vendite o in ciò che ha accettato, viene ricalcolato.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Ne faccia {count} come sempre. Prema la barra spaziatrice per iniziare e dopo ognuno. Salti quelli interrotti.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Adotta questo tempo</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Salta questo</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annulla l’ultimo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ancora uno</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>N. {number} di {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>La media viene mostrata a partire da {count}.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} per unità, {interval} con il 95&#xa0;% di certezza. Dispersione {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Filtra le righe</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} righe su {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Parti di questa pagina</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>Quanto sarebbe stato registrato bene?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>Decide il passato del cliente: smeai impara dalle righe registrate prima ed è testato sulle ultime, mai viste. Senza passato si registra solo con regole e lessico.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>Il passato dell’esempio</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Una tabella di righe registrate…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Continua senza test</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Impara da {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Fornisca una tabella di righe già registrate: dal programma di contabilità o da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testa di nuovo</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Addestra e testa</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Scegli una tabella di righe registrate</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Ogni riga richiede una descrizione, un importo e il conto su cui è stata registrata.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Per controparte e fonte</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Registrate su un conto diverso da quello scelto da persone</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Metodi più semplici, sulle stesse righe</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Righe con</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Registrate</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>Di cui giuste</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>una controparte nota</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>una controparte nuova</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classificato come</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>Da dove viene, e con quale certezza</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>Intervallo {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* ipotesi incluse: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>prima: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>come prima</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} punti</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} più di prima</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} meno di prima</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Spunti ciò a cui deve sempre rispondere una persona: reclami, questioni legali, mediche. Due argomenti con lo stesso nome diventano uno.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>Vengono proposti nel passaggio successivo, dal contenuto dei messaggi.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Ancora nessun argomento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Risponde sempre una persona</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} argomenti ora sono uno: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: di nuovo inclusi.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: esclusi dall’addestramento.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: sempre a una persona.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: non più sempre a una persona.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} ora si chiama {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>I messaggi dal contenuto simile sono stati riuniti. Dia agli argomenti i nomi che userebbe; li unisca, li divida o li tolga.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Proponi di nuovo</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Numero di argomenti</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>argomenti</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>Servono almeno due argomenti.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>Gli argomenti sono stati proposti di nuovo.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} ora si chiama {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} ora fa parte di {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} è stato tolto.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} è stato diviso.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Esci dalla visita</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} di {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Tre compiti, provati sui Suoi numeri</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>“Avvia” prende il Suo file, che viene solo letto. “Prova l’esempio” mostra lo stesso con dati inventati.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>Oppure rilasci un file</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Un foglio di calcolo o ciò che ha dato la banca, ovunque nella finestra. Ciò che è dubbio viene chiesto, mai indovinato in silenzio.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tutto viene conservato</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>I progetti pilota si salvano man mano; ogni passaggio si può annullare, anche domani. I loro rapporti si trovano qui.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>Dalle ore al denaro</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Inserisca una volta quanto costa il lavoro. Tutti i progetti pilota ne tengono conto, e il business case dice quanto rendono insieme.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nulla lascia questo computer</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>Lo scudo mostra le prove. Il menu contiene il resto: guida, aziende di esempio e di nuovo questo giro.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Negozio di quartiere</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 articoli di sei fornitori, tre anni di vendite: che cosa ordinare ed entro quando.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Panificio</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Tre conti bancari in sei formati da registrare.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Negozio online</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1.600 messaggi in tre lingue su ordini, resi e caffè.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Studio medico</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 messaggi su appuntamenti, ricette ed esiti.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Addestra e testa</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Pronto a imparare dai Suoi messaggi</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Una parte dei messaggi viene tenuta da parte. Il modello impara dagli altri, poi è testato su quelli mai visti. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Qualcosa è cambiato dall’ultimo test</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Testi di nuovo, perché le cifre valgano per gli argomenti e le opzioni attuali.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Addestrato e testato</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} messaggi tenuti da parte su {n} sono stati classificati bene. Passi ai risultati o testi di nuovo.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Opzioni del test</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Prova: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Ripristina: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Adotta ciò che è stato provato</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Salva lo scenario {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Prova {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Elimina {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Un cliente scrive</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Digiti o incolli un messaggio, come lo manderebbe un cliente.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>Il suo argomento, il suo percorso e la risposta.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>Per questo argomento non c’è una risposta. Ne scriva una in «Risposte».</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>Il messaggio non indica: {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Messaggi simili</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Nessun argomento noto</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>certezza: {sure}</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>poi: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Parole a favore: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Apri una copia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} è protetto da una password.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>In uso quotidiano</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Ore e denaro sono quelli del test di ogni progetto pilota, per i mesi in uso quotidiano, pesati con i volumi che inserisce. Nulla si conta prima che indichi da quando. * si basa su un’ipotesi.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Dati necessari</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>Che cosa può fare smeai</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>Su che cosa si basa; inserisca i Suoi valori</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Avvia questo progetto pilota</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova l’esempio</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Intervallo {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: presente</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: manca</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Nessuno in anticipo.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Testabile qui</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>Non in smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Impegno: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Rischio: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basso</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Lo testa sul Suo file e mostra che cosa sarebbe stato giusto, sbagliato e incerto.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai non può eseguirlo. Qualunque cosa scelga, la testi su cinquanta casi Suoi prima di pagarla.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Usi dell’IA, i migliori per primi</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>Ore che si prevede di risparmiare al mese; accanto l’intervallo</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Al mese: ore in denaro, ulteriore guadagno, meno i costi correnti</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Se smeai può testarlo sul Suo file</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>Non è un numero; per ora vale un’ipotesi.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>ipotesi: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. Il Suo foglio di calcolo</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Lo trascini così com’è. Nei casi dubbi viene chiesto.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Un test onesto</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>Provato su righe mai viste, accanto a un metodo semplice.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Ore e denaro</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Un rapporto con ogni formula, gli errori e i limiti.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>A confronto</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Provato</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>Il business case</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Azienda e computer</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Provato</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Liquidità cumulata, mese per mese</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>mesi da oggi</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Articolo per articolo</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>ora {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opzioni della previsione</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Articoli da ordinare</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Unità da ordinare</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Totale degli ordini</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Scorta media, al costo</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Scorta di sicurezza, al costo</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Costo di mantenimento, all’anno</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Vendite a rischio</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Eccesso di scorte</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Scorte morte</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Nuovo progetto pilota</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>Che cosa vuole provare con i Suoi dati?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Progetti pilota</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Ancora nessun progetto pilota</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Ogni progetto pilota avviato è conservato qui, salvato man mano.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ancora nessun rapporto</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Un progetto pilota finisce con un rapporto in PDF, cartella Excel e pagina web. Li troverà qui.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annulla: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ripeti: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Apri un foglio di calcolo…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Cerca un comando…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aiuto su questa pagina</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Scegli un foglio di calcolo</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Pochi brevi passaggi. Può tornare indietro in ogni momento; tutto viene salvato man mano.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>Chiudi smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>C’è ancora un lavoro in corso. Chiudere comunque?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Lascia continuare</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Ferma e chiudi</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Tutto ciò che ha inserito è salvato. Alla prossima apertura smeai propone di ricominciare.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>Ciò che la previsione ha calcolato finora è conservato: riprende da lì.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: interruzione al {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Test di «{title}»</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Previsione di «{title}»</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Importazione per «{title}»</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Rapporto di «{title}»</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>In attesa di: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Non terminato: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Terminato: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>Non avviare: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Area di lavoro: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Trova una parola o un argomento</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Tutti i percorsi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Classificato come</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Percorso seguito alla soglia del test</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} di {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>nessun argomento</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Riga {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>Da correggere prima</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Da migliorare</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Buono a sapersi</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: in uso quotidiano dal</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Non ancora in uso quotidiano: non si conta nulla.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>Questo mese {hours} e {money}; dall’inizio {all_hours} e {all_money}. Prossima revisione: {day}</translation>
    </message>
</context>
</TS>
