<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Code of naam van een rekening</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Geen rekening past. Rekeningen toevoegen kan onder ‘Rekeningen’.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Rekeningschema</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Neem dat van de cliënt zelf of begin met een van deze.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>Schema van de cliënt zelf…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Een rekeningschema kiezen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · {count} rekeningen</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Nog geen schema gekozen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigen vermogen</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Elke branche</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Voeding en horeca</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Winkels</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Diensten en ambacht</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>{file} toevoegen aan ‘{title}’?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>De regels komen bij die in het boek. Rekeningen, boekingsregels en wat u hebt geboekt blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Dit bestand toevoegen</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Er een nieuwe pilot mee beginnen</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Aanwijzingen</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Niets te herstellen. De gegevens zijn geschikt voor een test.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Voorstellen uit eerdere antwoorden</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Hallo {name}, bedankt voor uw bericht …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} en {order} worden uit het bericht ingevuld; andere woorden tussen accolades blijven staan, om met de hand in te vullen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Antwoord op {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>Voorgestelde antwoorden: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Nieuwe pilot</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Rapport lezen…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>Dit is een fout in smeai, niet in uw bestand. Meld dit alstublieft: kopieer het rapport en stuur het ons.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Er is iets misgegaan wat niet had mogen gebeuren.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>Dit model</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Juist ingedeeld</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Juist ingedeeld, in dezelfde test</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Getraind op</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} berichten</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getest op</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Zonder onderwerp, doorgegeven</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Bekend, toch doorgegeven</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibratiefout</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Trainingstijd</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Eén bericht</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Deze maand naast vorige maand</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Geef hierboven aan welke pilot dagelijks in gebruik is.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Volgens de test</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Deze hele maand</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Rechtgezet, vorige maand</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rechtgezet</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Ze zou op {count} regels hebben gepast</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, geen ervan anders geboekt.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, waarvan {count} anders geboekt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Gesplitst in {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lexicon</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Tweeling</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Eigen overboeking</translation>
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
        <translation>Uren en geld</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>Er is niets getest, dus er valt niets te rapporteren. De regels zijn toch geboekt.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>Wat is geboekt, wat juist was, wat voor mensen overbleef en hoe het is gemeten.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Foutrapport</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>Dit is alles wat erin staat. smeai verstuurt niets: geef het alleen door als u dat wilt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>Het rapport kon niet naar een bestand worden geschreven; u kunt het kopiëren.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>Alle {count} regels van dit filter boeken?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Regels van afgesloten maanden blijven zoals ze zijn. Het is één stap: één keer ‘Ongedaan maken’ draait alles terug.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>{count} regels boeken</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Elk zoals voorgesteld</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Alles op één rekening:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>No tested pilot in the case yet</source>
        <translation>Nog geen geteste pilot in de businesscase</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Nog geen geteste pilot</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Doe een pilot met uw eigen cijfers of met een voorbeeld: wat de test oplevert, wordt hier de businesscase.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>{title} eruit halen</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>{title} opnemen</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Businesscase</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nieuwe pilot</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>De businesscase</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Waar het van afhangt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
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
        <translation>Met wedervraag</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Naar een mens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>Van 100 berichten zouden er {auto} automatisch zijn beantwoord, waarvan {wrong} fout</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: ongeveer {hours} bespaarde uren per maand.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Het beheer zou {hours} uur per maand meer kosten dan het bespaart.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Getest op {n} berichten die het model nooit had gezien.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Voorraad voorspellen en bestellen</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>Uit de verkoopgeschiedenis: wat gaat verkopen, hoe zeker dat is, wat te bestellen en voor wanneer.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>Wat is verkocht. Zonder is het bestand één artikel.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Wanneer het is verkocht. Niet nodig waar maanden of weken naast elkaar staan.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Hoeveel is verkocht; meerdere rijen van één dag worden opgeteld.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Winkel of magazijn: elk artikel wordt per plaats voorspeld.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>Wat een stuk de klant die dag kostte; toekomstige rijen geven een komende prijs.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>Of het in de aanbieding was; toekomstige rijen geven een komende actie.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Winkel open</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1 waar de winkel open was.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Winkel gesloten</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1 waar de winkel gesloten was.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feestdag</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 op feestdagen of in schoolvakanties.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Hoeveel er die dag kwamen; wordt getoond, niet gebruikt om te voorspellen: de toekomstige zijn niet bekend.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Hoeveel er aan het eind van die dag lag: laat zien wanneer het was uitverkocht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Hoe men het noemt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>Voorspellingen van een groep zijn de som van die van de artikelen.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kostprijs per stuk</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>Wat u per stuk betaalt: maakt van voorraad geld.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Levertijd, dagen</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>Van bestelling tot schap.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Verpakkingsgrootte</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>Bestellingen zijn hele verpakkingen.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Minimale bestelling</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>Het minste wat de leverancier levert.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Per leverancier wordt één bestelling gemaakt.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Houdbaarheid, dagen</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>Er wordt niets besteld wat zou bederven.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>In bestelling</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Besteld en nog niet geleverd.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Verwacht op</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Wanneer de openstaande bestelling aankomt.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>Hetzelfde nummer of dezelfde naam als in de verkopen.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Hoeveel er nu ligt.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>Wat een klant per stuk betaalt: maakt van gemiste omzet geld.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Dagen, weken of maanden; wat het bestand bevat, tenzij u anders aangeeft.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Zoals in het bestand</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartalen</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>Stappen vooruit</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Hoe ver vooruit; 0: 28 dagen, 13 weken, 12 maanden of 4 kwartalen.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>Service wordt gemeten als</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Cyclusserviceniveau: het aandeel bestelcycli zonder voorraadbreuk. Leveringsgraad: het aandeel van de vraag dat uit het schap wordt bediend.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Cyclusserviceniveau</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Leveringsgraad</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Gewenste service, in %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Hoger houdt meer op voorraad en raakt minder vaak leeg.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Dagen tussen bestellingen</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>Hoe vaak u bij één leverancier bestelt.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Waar het artikel niets vermeldt.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feestdagen van</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Een landcode zoals NL; leeg: geen.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Aandeel van het verleden dat voor de test blijft, in %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>Daarvan wordt niet geleerd: de bestellingen worden erop beproefd.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>De dag, of de eerste ervan; een week of maand mag ook.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>De laatste dag; leeg: één dag.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Actie, gesloten of feestdag.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>Hetzelfde nummer of dezelfde naam als in de verkopen; leeg: alle artikelen.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Alle artikelen van een groep.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Alle artikelen van een leverancier.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>De winkel waar het om gaat; leeg: alle.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Korting</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Op de gewone prijs, in % of als deel.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>Wat een stuk de klant in die tijd kost.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Meer vraag bediend</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Aandeel vraag uit het schap bediend, min dat van het andere beleid.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Minder lege schappen</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>Het aandeel van de tijd zonder voorraad dat wordt vermeden.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Vrijgekomen geld, eenmalig</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Gemiddelde voorraad tegen kostprijs van het andere beleid, min die van smeai; negatief: vastgelegd.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Minder voorraad</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>Hetzelfde als aandeel van de voorraad van het andere beleid.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Voorraadkosten, per jaar</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Kapitaal, opslag, service en risico, als aandeel van de voorraad tegen kostprijs.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Voorraadkosten met smeai, per jaar</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Gemiddelde voorraad tegen kostprijs maal dat aandeel.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Voorraadkosten anders, per jaar</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>Hetzelfde onder het andere beleid.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Bespaarde voorraadkosten, per jaar</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>Het verschil tussen beide.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Daling van de voorraadkosten</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>Hetzelfde als aandeel van de voorraadkosten van het andere beleid.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Minder voorraad bij gelijke service</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>Naast een eenvoudige regel die achteraf op gelijke service is gezet.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Vermeden gemiste omzet, per jaar</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Vraag bij een leeg schap, tegen verkoopprijs: die van hen min de onze.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Vermeden gemiste marge, per jaar</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>Hetzelfde, min wat de goederen zouden hebben gekost.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Vermeden bederf, per jaar</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>Wat vanwege ouderdom wordt weggegooid, kostprijs: dat van hen min het onze.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Met de hand bestellen, uren per week</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>Wat u zegt, maar niet meer dan elk artikel één keer per week met de hand.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Bespaarde planuren per maand</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>Het deel van die tijd dat het bekijken van voorstellen bespaart.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Planuren, waarde per maand</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>Hetzelfde tegen de kosten van een uur.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Niet gemiste marge, bespaarde voorraadkosten en bederf, waar bekend, en planuren.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Duur van een run</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Test, keuze en voorspelling van alle artikelen, op deze computer.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Rekenkosten, een run</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Stroom en slijtage van deze computer.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Rekenkosten, per jaar</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>Hetzelfde, één keer per week.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Vastgelegd kapitaal, per jaar</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25 % per jaar is een gangbare vuistregel en geen meting, en de verdeling in vieren is van ons: vul uw eigen cijfers in.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Opslag en behandeling, per jaar</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Verzekering, belasting en telling, per jaar</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Derving, schade en veroudering, per jaar</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Uren per week die in bestellen gaan</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Minuten om een artikel met de hand te plannen</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Minuten om een voorgestelde bestelling te bekijken</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Bediende vraag, uw winkel</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Bediende vraag, een eenvoudige regel</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Bediende vraag, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Tijd zonder voorraad, uw winkel</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Tijd zonder voorraad, een eenvoudige regel</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Tijd zonder voorraad, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Gem. voorraad tegen kostprijs, uw winkel</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Gem. voorraad tegen kostprijs, een eenvoudige regel</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Gem. voorraad tegen kostprijs, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Gemiste omzet, uw winkel</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Gemiste omzet, een eenvoudige regel</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Gemiste omzet, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Gemiste marge, uw winkel</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Gemiste marge, een eenvoudige regel</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Gemiste marge, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Bedorven, tegen kostprijs, uw winkel</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Bedorven, tegen kostprijs, een eenvoudige regel</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Bedorven, tegen kostprijs, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Gem. voorraad tegen kostprijs, een regel met gelijke service</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Gem. voorraad tegen kostprijs, smeai, alle artikelen</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Gemeten dagen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Seconden van een run</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Klantberichten sorteren</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>Eerdere berichten erin; eruit komt wat automatisch beantwoord kan worden, wat een wedervraag vergt en wat een mens vraagt.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Bankafschriften boeken</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>Uit bankregels: elke regel geboekt, voorgesteld of met reden in de wachtrij gezet, tot op de cent.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>De woorden van de klant: wat wordt gesorteerd.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>Waar het over ging, als iemand heeft gesorteerd. Zonder worden onderwerpen voorgesteld.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>Het antwoord dat is gegeven: het uitgangspunt voor antwoordsjablonen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Wanneer het binnenkwam: de test neemt dan de nieuwste berichten, zoals in het echt.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>E-mail, chat, telefoon: cijfers zijn apart te bekijken.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>De taal, indien bekend. Anders wordt die herkend.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Bestede minuten</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Hoe lang een mens ermee bezig was: maakt de bespaarde uren van u in plaats van aangenomen.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>Berichten van één gesprek blijven in de test bij elkaar.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Persoonsgegevens maskeren</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>E-mailadressen, telefoon-, rekening- en kaartnummers worden vervangen voordat er iets wordt bewaard.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Toegestane fouten, van 100 automatische</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>Bij 0 beslist het geld: wat foute antwoorden en werk kosten.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Bekende berichten die als onbekend mogen worden doorgegeven, van 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Lager laat meer onbekende berichten door.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Aandeel berichten dat voor de test blijft, in %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Er wordt nooit mee getraind voordat de test voorbij is.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Toevalsstartwaarde</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>Hetzelfde getal geeft hetzelfde resultaat.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>Wat de bank over de regel zegt: op basis daarvan wordt geboekt.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Geld erin of eruit; uitgaven zijn negatief. Of kies debet en credit.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>De rekening waarop is geboekt: daarvan wordt geleerd.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Wanneer is geboekt: de test neemt dan de laatste maanden, zoals in het echt.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Tegenpartij</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Wie aan de andere kant staat, waar de bank dat apart vermeldt.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Waar inkomsten en uitgaven eigen kolommen hebben.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Inkomsten</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Btw-code</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>De btw-code waarmee is geboekt.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>De rekening van de andere kant: het zekerste teken wie het is.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>Het eigen nummer van de bank voor de regel: vindt dubbele.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Bankcode</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>De boekingssoort van de bank of een winkelcategoriecode (MCC).</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankrekening</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>Op welke van uw rekeningen de regel staat.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Van het bedrag, als ISO-code.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Gevraagd aantal juiste, van 100 zonder handeling geboekte</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Hoger boekt minder regels en laat meer aan u over.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Aandeel regels dat voor de test blijft, in %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>De laatste: daarvan wordt pas na de test geleerd.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Rekeningschema</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Een startschema of een bestand met code, naam, soort en btw-code.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Betrokkenheid</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>Het aandeel berichten waarbij het programma betrokken is.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Oplossingsgraad</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>Het aandeel daarvan dat zonder mens goed afloopt. Aangenomen op grond van de test, nog niet door klanten bevestigd.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Automatiseringsgraad</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Betrokkenheid maal oplossingsgraad: berichten afgehandeld zonder mens.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Fout, van 100 automatische</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Automatische antwoorden die fout zouden zijn geweest.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Bespaarde uren per maand</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Na aftrek van het nakijken; een fout antwoord bespaart niets.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Waarde per maand</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Bespaarde uren, min wat foute antwoorden en wedervragen kosten.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Rekenkosten, per bericht</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Stroom en slijtage van deze computer, voor één bericht.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Rekenkosten, een miljoen berichten</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>Hetzelfde, om te vergelijken met prijslijsten van clouddiensten.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Trainingstijd</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>Van tabel tot getest model, op deze computer.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Kosten van een uur werk, alles inbegrepen</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Minuten die een mens per bericht nodig heeft</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Berichten per maand</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Kosten van één fout automatisch antwoord</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Kosten van een wedervraag</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Aandeel automatische antwoorden dat een mens nakijkt</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Minuten om één antwoord na te kijken</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Prijs van deze computer</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Gebruiksjaren</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Uren in bedrijf per dag</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Vermogen tijdens het werk</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Prijs van een kilowattuur</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Geteste berichten</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Automatisch beantwoord</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Foute onder de automatische</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Juist onderwerp aangeboden, onder die met wedervraag</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Seconden per bericht</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Werkdagen per jaar</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Seconden voor training en test</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>een gangbare waarde, 2026; vul uw eigen waarde in</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>gemeten op deze computer</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>ingevoerd</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Altijd het meest voorkomende onderwerp</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Trefwoordregels</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Deens</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noors</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsjechisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongaars</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreeuws</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengaals</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Maleis</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamees</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japans</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreaans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amhaars</translation>
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
        <translation>uw waarde</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemeten</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>aanname</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>De aanwijzingen noemen wat eerst hersteld moet worden.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>{share} hebben een onderwerp</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Gemaskeerde persoonsgegevens</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>geen gevonden</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Leent van</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>{units} stuks verkocht</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Vooraf bekend</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>niets: alleen het verleden beslist</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>de kostprijs van {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Voorraad bekend</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Hoe het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Alle artikelen samen</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Kies eerst een dienst.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Wat alleen u weet</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>Staan er persoonsgegevens in?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>Is er een overeenkomst met de aanbieder?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Juist op deze computer, van alle geteste</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Juist in de cloud, van dezelfde</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>De cloud</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Beter</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artikelen</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} stuks</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} per jaar · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>Waar de kolommen voor zijn</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Deze tabel gebruiken</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Deze rollen zijn geraden uit de namen en waarden. Wijzig wat fout geraden is.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Nog nodig: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>en nog {count} kolommen</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Rol van kolom {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Zoals de vorige keer.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Geraden: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: gevonden</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: nodig</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Komende acties en sluitingsdagen, als ze zijn opgeschreven</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Elk één rij: van, tot, wat en welk artikel. Ook voorbije helpen: ze laten zien wat een actie doet.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Acties en sluitingsdagen · {file} · {rows} rijen</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Een lijst toevoegen…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Een lijst van acties en sluitingsdagen kiezen</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Eén kolom bevat de eerste dag; de andere zeggen hoe lang, wat het is en voor welke artikelen.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Lijst van acties en sluitingsdagen</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Zonder de lijst van acties en sluitingsdagen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>en nog {count} op de volgende pagina</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Acties: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Genoemde artikelen: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Sluitingsdagen: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Feestdagen: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>Geen enkele rij ervan kon worden gelezen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>Voor deze regel is niets voorgesteld. Typ de code of de naam van een rekening.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Boek de regel eerst: een boekingsregel heeft een rekening nodig.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Ongedaan gemaakt: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Opnieuw gedaan: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Er zijn meer dan {count} regels gekozen. Boek in plaats daarvan alle regels van een filter (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Enkele van deze regels zijn nog onderweg. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Deze maand is afgesloten. Heropen haar onder ‘Maanden’ om de regels te wijzigen.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Kies eerst een dienst.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Maandrekening, naar gebruik</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Details van het rapport</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Een aanvraag is</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Eigen computer</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Bekeken jaren</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Wat alleen u weet</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Rekenkosten</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Uw eigen computer naast de cloud. Wijs een cijfer aan voor de formule; * geeft aan wat op een aanname berust.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Hier en cloud</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Verbintenissen</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Voor aanbieders</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Erin en eruit</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Inkomsten</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>Begunstigde is</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>Tekst bevat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Aangezien voor</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Verward</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>geen onderwerp</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>Geen twee onderwerpen zijn verward.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, aangezien voor {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Geen hoofdstuk gaat daarover. Probeer minder of kortere woorden.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Met een wachtwoord beveiligen</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Eén bestand met de pilots, cijfers, modellen en rapporten. Het opent net zo op een andere computer.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Een kopie van {name} opslaan</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Kiezen waar op te slaan…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>%n bestand meenemen dat de pilots lezen ({size})</numerusform>
            <numerusform>%n bestanden meenemen die de pilots lezen ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Zonder wachtwoord kan niemand het openen: ook wij kunnen dan niet helpen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Herhaal het wachtwoord</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>per aanvraag</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>een miljoen meer</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Eigen computer</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Wat de aanvragen kosten</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Deze computer, per maand</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>De cloud, per maand</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Maanden tot de computer minder heeft gekost</translation>
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
        <translation>De valuta van alle bedragen; er wordt niets omgerekend.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Alle rijen kiezen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Eerste kolom in beeld houden</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle kolommen</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>Dit verdwijnt voorgoed. Uw eigen bestanden, zoals spreadsheets en elders opgeslagen rapporten, blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Alles verwijderen wat smeai bewaart</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Foutlogboeken</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n bestand, {size}</numerusform>
            <numerusform>%n bestanden, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>%n bestand verwijderd, {size}.</numerusform>
            <numerusform>%n bestanden verwijderd, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Sommige konden niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>smeai sluiten</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Typ ‘{word}’ om te bevestigen:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>Deze pilot met modellen en rapporten verwijderen? Uw eigen bestand blijft. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Pilot verwijderen</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Het rapport kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Account…</source>
        <translation>Rekening…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Splitsen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Geen regel gekozen.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Terugdraaien (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepteren (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Geen begunstigde</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Maand afgesloten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>Geen voorgesteld</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Andere waarschijnlijke rekeningen</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Regels zoals deze</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>Hoe vaak niets opraakt terwijl u op een levering wacht: 95 van de 100 keer. Eén stuk tekort telt al.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Hoeveel van het gevraagde er is: 95 van de 100 stuks. Vergt vaak minder voorraad voor hetzelfde cijfer.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>een actie in stap {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Scenario: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagen</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Serviceniveau</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Levertijd, van alle artikelen</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Tussen bestellingen</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Prijs van kapitaal, per jaar</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Extra verkoop</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>In stap</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Draai aan een knop: totalen en artikelen volgen meteen, en er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Een actie</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Als opties bewaren</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>of druk op Enter om er een te kiezen · het blijft op deze computer</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Kies een bestand of zet het hier neer</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Zet hier een Excel- of CSV-bestand neer</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Een spreadsheet kiezen</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Kies eerst een dienst.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Eigen: betaald</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Eigen: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Eigen: afschrijving</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Cloud: beide</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Jaar {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jaar voor jaar</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Het venster</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>De rekenkern, die uw bestanden leest</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Niets verlaat deze computer</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai bestaat uit twee processen. Dit heeft elk ervan geopend sinds het begon.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Hoe dit bekend is: Python meldt elke socket en elke naamopvraging aan smeai voordat die plaatsvindt, welke bibliotheek er ook om vraagt. Delen in native code gaan niet via Python; de lijst van het systeem toont die van hen zolang ze open zijn. Wilt u heel zeker zijn, zet dan de vliegtuigmodus aan: alles werkt hetzelfde.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>Er zit nog een verdachte waarde in.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>Er zitten nog {count} verdachte waarden in.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Een tikfout maakt de voorspelling van het artikel te hoog: ga akkoord met de correctie of laat hem bewust staan.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Verdachte waarden</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Voorspellingen van {items} artikelen vanaf {day}, met wat daarvoor bekend was, in totaal {points} cijfers.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Waar het fout was, naar geld</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>Wat vooraf is hersteld</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>Van uw eigen cijfers waarvan de dag is gekomen, zaten er {helped} dichterbij dan de voorspelling en {hurt} niet.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>Er was te weinig verleden om de voorspellingen op te testen.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>De voorspellingen zaten {share} dichterbij dan hetzelfde seizoen van vorige keer overnemen.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>De voorspellingen zaten niet dichterbij dan hetzelfde seizoen van vorige keer overnemen.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>seizoensnaïef: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Fout (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Vertekening</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>voorspelling min verkocht, van alles wat is verkocht</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>Binnen het 80%-interval</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Kwantielverlies</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 is seizoensnaïef; lager is beter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Seizoensnaïef</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkocht</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Voorspelling</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>Van wat ontbrak of te lang lag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>Niets verlaat deze computer: er wordt een bestand geschreven waar u dat aangeeft.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Het bestand kiezen…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Alleen afgehandelde regels ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>{count} regels zijn nog niet afgehandeld.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, met uw eigen kolommen</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, met uw eigen kolommen</translation>
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
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>In bestelling</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Levertijd, dagen</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kostprijs per stuk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Verpakkingsgrootte</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Minimale bestelling</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Houdbaarheid, dagen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Terugzetten: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>De invoer terugnemen</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>Niet bekend; wat erop berust, wordt niet getoond.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Bedrijfscijfers</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Eén keer ingevoerd, gebruikt door elke pilot. Elk cijfer zegt of het van u is, gemeten of aangenomen.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Land: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Valuta: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>die van het land</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: teruggenomen</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Er wordt twee seconden onder volle belasting gemeten.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Klantberichten</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Bankregels</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Een cijfer zoeken</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Alles waarop het berust</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Alle cijfers van de businesscase</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>Klopt tot op de cent</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>Vermeldt geen saldi</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dit bestand weglaten</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>{file} weglaten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Beginsaldo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Eindsaldo</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>en nog {count} rekeningen</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>Ik heb het met het afschrift van de bank zelf vergeleken: toch doorgaan</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} regels</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>Geen bestand bij de hand? Probeer het voorbeeld</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Voorbeeldweergave van het bestand</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Voorbeeldweergave · {file} · {rows} rijen</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>Gemaakt voor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Bestandsformaten</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Naam van het bedrijf</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Meer bestanden</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>Geen afschrift bij de hand? Probeer het voorbeeld</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Een bestand klopt niet. Bevestig dat u wilt doorgaan of laat het weg.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>{files} bestanden · {lines} regels</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>Begunstigde, tekst of bedrag zoeken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Alles boeken…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Alle regels van dit filter in één stap boeken (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Toetsen (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>Te doen  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Elke bron</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Elke rekening</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} van {lines} afgehandeld</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>Wat gaat verkopen, en hoe zeker dat is</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Meerdere methoden worden beproefd op het verleden van elk artikel, vanaf meerdere momenten; de beste voorspelt. Daarna worden de bestellingen over het eind van het verleden nagespeeld, met alleen wat toen bekend was.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Opnieuw voorspellen</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Voorspellen en testen</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Er is iets veranderd sinds deze voorspelling.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Voorspel opnieuw, zodat de cijfers erbij passen.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opties van de voorspelling</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Een uur werk kost alles bij elkaar {amount} ({origin}).</translation>
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
        <translation>Naar omzet en naar hoe gelijkmatig de vraag is. Een klik toont de artikelen.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>De artikelen tonen</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Alle {items} artikelen: {units} stuks in {span}, in vier van de vijf gevallen {low} tot {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>De {count} groepen tellen daar precies toe op.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>De {count} groepen komen op {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Gaat verkopen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>De som ligt in vier van de vijf gevallen tussen beide</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Te bestellen</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestelwaarde</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>geen groep genoemd</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Ander onderwerp:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Ander onderwerp</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>De handleiding is nog niet in uw taal vertaald. Dit hoofdstuk is in het Engels.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Drie jaar, steeds één gegeven op zijn uitersten</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>Gemeten gegevens gaan naar de uitersten van hun 95%-interval, uw eigen cijfers 10 % naar beide kanten, aannames 30 % of naar de uitersten die ze noemen.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Voorzichtig uiterste</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Drie jaar daar</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Gunstig uiterste</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Elk gegeven dat de businesscase beweegt</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>Hoe zeker moet het zijn?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>bespaard per maand</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Fout van 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Uren per maand</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Waarde per maand</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Automatisch {auto}, waarvan fout {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>minstens {sure} %</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Begin een pilot, probeer het met het voorbeeld of ga verder met een die u al begon. Een bestand kunt u overal neerzetten.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Kies wat u wilt proberen. Er verandert niets in uw bestanden en niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Elke pilot wordt doorlopend bewaard. Kies er een om verder te gaan waar u was.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Elk rapport dat u maakte, zolang het bestand nog staat waar het stond.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Tien vragen over uw bedrijf, daarna een lijst van wat AI ervoor zou kunnen doen. Elk cijfer laat zien waarop het berust.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Geef aan vanaf wanneer een pilot dagelijks in gebruik is; bekijk dan elke maand wat hij opleverde, wat misging en of u doorgaat.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>Wat alle geteste pilots samen opleveren: terugverdientijd, huidige waarde, waar het van afhangt. Verander een cijfer en zie wat volgt.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Wat uw werk, uw computer en uw energie kosten. Eén keer invoeren: elke pilot rekent ermee, en zegt dat.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Wat uw eigen computer kost naast clouddiensten, wanneer een verbintenis loont, en wat u kunt vragen als u zo’n dienst verkoopt.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Eén werkruimte per cliënt: een map met de pilots, cijfers, modellen en rapporten van die cliënt, en van niemand anders.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Verzonnen bedrijven om alles op uit te proberen, elk in een eigen werkruimte. Aan uw eigen pilots verandert niets.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Geef een spreadsheet: Excel, OpenDocument of tekst. Hij wordt alleen gelezen. Bij twijfel over datums en getallen wordt het u gevraagd.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Geef aan waar elke kolom voor is. Alleen het bericht is nodig; elke kolom erbij maakt het resultaat beter.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>Wat uw bestand bevat en wat het resultaat beter zou maken. Onderwerpen kunt u hernoemen, samenvoegen en weglaten.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>Berichten over hetzelfde zijn bij elkaar gezet. Geef ze een naam, voeg ze samen, splits ze of laat ze weg.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Geef aan waar deze berichten over gaan. Ze zijn gekozen omdat elk antwoord hier het meest leert.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Geef aan waar elke kolom voor is. Datum, artikel en aantal zijn nodig; een artikellijst met voorraad en kostprijs maakt bestellingen mogelijk.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>Wat uw verkopen bevatten: dagen zonder voorraad, eenmalige pieken, nieuwe en vervallen artikelen. Er wordt niets hersteld voordat u akkoord gaat.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Meerdere methoden voorspellen uw eigen verleden en worden gewogen naar hoe goed ze het deden. Het nieuwste deel blijft achter voor de test.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>Wat te bestellen, hoeveel en wanneer uiterlijk, artikel voor artikel, met de reden. Draai aan de knoppen om voorraad tegen gemiste omzet af te wegen.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Een deel van de berichten wordt achtergehouden; het model leert van de andere en wordt getest op wat het nooit zag.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>Wat beantwoord zou zijn, wat fout zou zijn geweest en wat dat waard is. Met de schuifregelaar weegt u het af.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Geef wat de bank gaf: Excel, CSV, OFX, QIF, MT940, CAMT of PDF. Elk bestand wordt aan zijn saldi gecontroleerd, tot op de cent.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>Wat tussen de regels is gevonden: dubbele, eigen overboekingen, storno’s. Er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>De rekeningen waarop regels worden geboekt: het schema van de cliënt of een van de meegeleverde.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Hoeveel juist zou zijn geboekt, getest op de laatste maanden van de cliënt zelf.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Accepteer met Enter of typ een rekening. Alles kan ongedaan worden gemaakt. Een vraagteken toont alle toetsen.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Een rapport om door te geven en het model om in te zetten. Elk cijfer toont zijn formule en waarop het berust.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Kies een taak of zet een bestand neer. Niet programmeren, geen cloud: alles draait op deze computer.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>Weet u niet waar te beginnen? Tien vragen laten zien waar AI kan helpen.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Verdergaan waar u was</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Hier is nog niets. Probeer het voorbeeld om in twee minuten een voltooide pilot te zien; het verandert niets.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Goedemorgen. Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Goedemiddag. Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Goedenavond. Wat wilt u doen?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Niets valt op: niets dubbel, geen probleem</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Regels in het boek</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>Dezelfde boeking in twee bestanden; gemarkeerd, niet verwijderd.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Eigen overboekingen</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Tussen uw eigen rekeningen: geen kosten en geen opbrengst.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Storno’s</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Een boeking en haar terugweg.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Tweelingen</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Ze lijken gelijk en zijn er twee: beide blijven.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Een gegeven zoeken</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Geen gegeven heet zo.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: {count} geprobeerd</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>wordt geprobeerd; eerst: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Terugzetten: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>Uw cijfers</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Artikel, groep of leverancier zoeken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle artikelen</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Elke klasse</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Elke groep</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Elke leverancier</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Artikellijst, als die er is</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Voorraad, kostprijs, prijs, levertijd, verpakking, leverancier: wat van een voorspelling een bestelling maakt.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Artikellijst · {file} · {rows} rijen</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Een artikellijst toevoegen…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Een artikellijst kiezen</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Eén kolom noemt het artikel zoals in de verkopen; de andere zeggen wat ervan bekend is.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Artikellijst</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Zonder de artikellijst</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Voorspelling</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Wat ervan bekend is</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Aanpassen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Er zit nog een verdachte waarde in: de voorspelling kan te hoog zijn.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>Er zitten nog {count} verdachte waarden in: de voorspelling kan te hoog zijn.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>{units} verkocht op {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Nu niets te bestellen</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>{units} bestellen vóór {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>{units} bestellen</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Veiligheidsvoorraad {safety} · bestelpunt {point} · bestellen tot {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Tegenover nu: bestelling {order}, veiligheidsvoorraad {safety}, bestelpunt {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Met het 80%-interval</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Van u</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artikelen</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Elk artikel staat naast wat het nu is. Er wordt niets gewijzigd, en geschreven bestellingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Aanpassing van {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Geen aanpassing van {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact} van {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>het voorstel accepteren, naar de volgende open regel</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>een rekening kiezen: code of naam typen, pijlen, Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>overslaan naar de volgende open regel</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>een boeking terugdraaien</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>een regel splitsen</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>een notitie schrijven</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>er een boekingsregel van maken</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>meerdere regels kiezen</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>alle regels van het filter boeken</translation>
    </message>
    <message>
        <source>find</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>ongedaan maken, opnieuw: alles, ook na een herstart</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>deze lijst</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Geen ervan is nodig: alles kan ook met de muis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Hoe dit cijfer wordt berekend</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Overslaan (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Ongedaan maken (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>Nog {count} labelen</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Twee onderwerpen hebben elk minstens {count} berichten nodig.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>Dat waren ze allemaal. Ga door of label er nog een paar: dat helpt altijd.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Gelabeld: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>geen van deze</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Automatisch, juist</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Automatisch, fout</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Met wedervraag</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Naar een mens</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Staat op de eerste pagina van elk rapport, in alle pilots. Elk deel mag worden weggelaten.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Gedrukt als {colour}, donkerder dan uw kleur: op wit papier zou die niet leesbaar zijn.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Uw naam of die van uw bedrijf</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Het logo verwijderen</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Een kleur kiezen</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logo, als PNG of SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>Zo begint de eerste pagina</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Opgesteld door {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Naam van het bedrijf</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel van het rapport</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai bestaat uit deze onderdelen. Kies er een om de voorwaarden te lezen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Onderdeel of licentie zoeken</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Voorwaarden</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>Wat AI zou kunnen doen</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Zijn we er klaar voor?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>Op volgorde van verwacht geld, verlaagd door inspanning, risico en ontbrekende gegevens, verhoogd door wat knelt. Tel de regels niet op: meerdere besparen dezelfde uren.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>De antwoorden wijzigen</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: {count} toepassingen van AI</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} zonder handeling geboekt</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} automatisch</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} automatisch, ongeveer {hours} per maand</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Vandaag, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gisteren, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>{items} artikelen te bestellen voor {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Aanvragen per maand</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Een aanvraag is</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Eigen computer</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Bekeken jaren</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>een bericht</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>een bankregel</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>een pagina</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>een voorspelling</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>alleen het gebruikte deel</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>alleen hiervoor gekocht</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} jaar</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Zet hier bankafschriften neer, zoveel u hebt</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Bankafschriften kiezen</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>Uw cijfers</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>Naar wat de werkruimte, het bestand of het land zegt, of naar wat wordt aangenomen.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Terugzetten: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>De bedrijfscijfers zijn in {theirs}, deze in {ours}: bedragen worden daar niet overgenomen.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>Een afgesloten maand weigert elke wijziging tot ze wordt heropend. Beide staan in het controlespoor en kunnen ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>{settled} van {lines} afgehandeld</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Naam van de werkruimte</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>De map blijft waar die is en houdt zijn naam.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Werkruimte hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Geef de naam van uw cliënt of van uw bedrijf. Wat erbij hoort, blijft in een eigen map.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nieuwe werkruimte</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Plaats van de map</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Naam van de werkruimte</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Kies de plaats van de map</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>Notitie bij {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>Wat iemand die dit later bekijkt, moet weten</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Drie taken, elk beproefd op de eigen spreadsheet van het bedrijf. Geen account, geen cloud, niets in te stellen.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>‘Waar gaan onze gegevens heen?’ Nergens: klik op het schild aan de zijkant en toon het bewijs.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Kies de taak die de meeste uren kost. Het voorbeeld toont in twee minuten wat het eigen bestand zal tonen.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>‘Moeten onze gegevens schoon zijn?’ Nee: wat twijfelachtig is, wordt met de rij genoemd en gevraagd.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>Het bestand zoals het uit hun systeem kwam. Het wordt alleen gelezen; bij datums en getallen met twee mogelijke betekenissen wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>‘Onze export ziet er anders uit.’ Sleep hem erin: kopregels, scheidingstekens en bladen worden gevonden en kunnen worden gewijzigd.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Welke kolom wat is, is geraden uit namen en inhoud. Eén klik wijzigt het, en het wordt onthouden.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>‘De helft hiervan hebben we niet.’ Alleen de eerste is nodig; elke volgende maakt het resultaat beter.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Bekijk dubbele berichten en kleine onderwerpen vóór welk cijfer ook. Hier begint het vertrouwen.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>‘Onze labels zijn slecht.’ Dat is gewoon; de test zegt hoe erg, en foute kunnen hier worden hersteld.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Voorraadbreuk is geen vraag: dagen waarop er niets lag, worden eruit gehaald, zodat de voorspelling er niet van leert.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>‘Wijzigt u onze cijfers?’ Nooit in het bestand, en elk herstel wordt hier goedgekeurd en kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Zonder labels zet smeai berichten die op elkaar lijken bij elkaar en stelt het namen voor. Mensen beslissen.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>‘Is dat betrouwbaar?’ Het is een begin: de volgende stap vraagt naar een paar berichten om zeker te zijn.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Een paar minuten labelen, bij de berichten waarvan het meest te leren is. Eén toets per bericht.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>‘Hoeveel hebben we er nodig?’ De pagina meldt wanneer meer nauwelijks nog helpt.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Een deel blijft achter en wordt bij het trainen nooit gezien. Alle cijfers hierna komen uit dat deel.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>‘Werkt het even goed op nieuwe berichten?’ Het interval naast elk cijfer zegt hoe zeker men kan zijn.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Eén zin, één getal. Toon daarna eerst de foute: dat overtuigt meer dan de juiste.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>‘En als het fout is?’ Verschuif de regelaar: minder fouten, meer voor mensen. Twijfelgevallen gaan naar een mens.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Zes formaten tegelijk. Elk bestand wordt aan zijn eigen saldi gecontroleerd, tot op de cent.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>‘En als er een regel ontbreekt?’ Dan klopt het saldo niet en wordt de rij genoemd.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Overlappende exports, eigen overboekingen en storno’s worden tussen de bestanden gevonden. Niets wordt stilletjes verwijderd.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>‘Twee gelijke regels kunnen allebei kloppen.’ Ja: daarom vraagt het en houdt het beide, tenzij anders aangegeven.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>Het eigen rekeningschema van de cliënt. Niets wordt geboekt op een rekening die er niet in staat.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>‘Wij gebruiken een ander schema.’ Sleep het erin als tabel; gangbare worden meegeleverd.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Het leert van de eerder geboekte maanden en wordt getest op de laatste, zoals het in het echt zou zijn gegaan.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>‘Hoeveel zou er fout worden geboekt?’ Stel de gevraagde precisie in; wat die niet haalt, wordt alleen voorgesteld.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Onzekere regels eerst. Enter accepteert, typen wijzigt, en elke regel zegt waarom die zo is geboekt.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>‘Wie deed wat?’ Het controlespoor bewaart elke wijziging met de reden, en elke wijziging kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Meerdere methoden worden beproefd op het eigen verleden van de winkel, naast ‘zoals vorig jaar’. De beste mix voorspelt.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>‘Dat kan niemand voorzien.’ Klopt: kijk naar de band. De bestellingen houden er rekening mee.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>Wat bij wie te bestellen, en wanneer uiterlijk. Het naspelen toont wat opvolgen zou hebben opgeleverd.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>‘Hoeveel geld komt er vrij?’ Verschuif het serviceniveau en let op voorraad en tekorten.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, werkmap en webpagina. Elk cijfer heeft zijn formule in de werkmap, met de grenzen op een eigen pagina.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>‘Kunnen we dit controleren?’ Open de werkmap: de formules rekenen mee.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Alle geteste pilots samen: terugverdientijd, en waar die van afhangt. Vul hun loon in terwijl ze toekijken.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>‘Dit zijn aannames.’ Die met een sterretje wel; vul hun cijfers in en het sterretje verdwijnt.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Na de start komt de controle: elke maand wat het opleverde en wat er misging.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>‘En als het slechter wordt?’ Dat is hier te zien, en de pilot kan worden gestopt of opnieuw getraind.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Wat een uur hun kost. Eén keer ingevoerd, overal gebruikt, met de bron ernaast.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>‘Dat weten we niet.’ De stopwatch meet het aan tien echte gevallen.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Wat hun eigen computer kost naast clouddiensten, per bericht en per maand.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>‘Hebben we een server nodig?’ Nee: deze computer doet het; de pagina zegt hoelang het duurt.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Zeg waar de pagina voor is voordat u klikt. Sta stil bij de cijfers.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 opent de handleiding bij deze pagina.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Groepen en klassen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Inkooporders</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Nog geen voorspelling</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Eerst voorspellen en testen: één stap terug.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Er is iets veranderd sinds deze voorspelling.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Ga één stap terug en voorspel opnieuw: de bestellingen volgen.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>{items} artikelen te bestellen voor {value}, {risk} omzet loopt gevaar</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>Uw cijfer komt in de plaats van de voorspelling, ook nadat die opnieuw is gemaakt. Is de dag gekomen, dan wordt het beoordeeld.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>De voorspelling van {item} aanpassen</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>Wat u weet en het verleden niet: een feest, een nieuwe winkel ernaast …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stuks</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>Laag, basis en hoog</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Geld in kas, maand voor maand</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* berust op een aanname. Vul uw eigen cijfers ernaast in, of onder ‘Scenario’s’.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>Laag en hoog bewegen alle gegevens tegelijk {way} van de weg naar hun voorzichtige of gunstige uiterste.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Typ woorden, kies met de pijltjes, Enter voert uit, Escape sluit.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Niets heet zo. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nieuwe pilot</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>Uw cijfers</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>Per taal</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Per onderwerp</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Elk aandeel met zijn 95%-interval en zijn aantal berichten; routes zoals bij {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mens</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Altijd door een mens beantwoord</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Geleerd van</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Berichten waarop is getraind</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Juist ingedeeld</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>Waarvan fout</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Gemiddelde tijd van een mens, uit uw bestand</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: altijd naar een mens.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: niet langer altijd naar een mens.</translation>
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
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Beginnen: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Voorbeeld proberen</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Voorbeeld proberen: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Uw cijfers</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Bedrijf en computer</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Gemeten in de test</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Pilots erin</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Pilots erbuiten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Opnemen</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, zoals in {country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>In {country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>Wat in uw land gebruikelijk is, vult wat u openlaat. Het is grof: uw eigen cijfers zijn beter.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>De valuta van alle bedragen; er wordt niets omgerekend.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Welkom bij smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Twee vragen, daarna een rondleiding van een minuut. Beide antwoorden kunt u altijd wijzigen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>Van het venster. Rapporten en uw gegevens mogen in andere talen zijn.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Waar het bedrijf is: wat werk en energie daar kosten, vult in wat u openlaat.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Verder zonder rondleiding</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Bedragen zijn in {currency}, en een uur werk wordt gerekend zoals gebruikelijk in {country}, tot u uw eigen bedrag invoert.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>Hoeveel van 100 geboekte regels moeten juist zijn?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>zonder handeling geboekt</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>Van {n} regels zouden er {posted} zijn geboekt, waarvan {wrong} op een andere rekening dan u koos.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>Getraind op {trained} regels, getest op {tested} latere.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Juist van de geboekte</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Op een andere rekening geboekt</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>Te bevestigen, te beslissen</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Regels per maand zonder handeling</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Nog bezig. Ga verder als het klaar is.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>Deze pagina wacht tot er iets wordt gekozen of begonnen.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Presentatie loopt</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Presentatorweergave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Notities tonen</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Notities verbergen</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Notities hier</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Notities in een venster</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Beëindigen (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Een miljoen berichten in de cloud</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Prijzen bewerken</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Prijzen van clouddiensten</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Een dienst toevoegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Terug naar de meegeleverde lijst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>In {currency}, voor een bericht van {chars} tekens, {read} tokens gelezen en {written} geschreven. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>‘{text}’ is geen prijs.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Elke dienst heeft een naam en een prijs nodig.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Een bericht meer</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Gelezen in</translation>
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
        <translation>Bron</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Gelezen in (jaar-maand)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Valuta, als het niet die van de lijst is</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Bedoeld voor</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Een aanvraag</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Prijs van een aanvraag</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prijs van een eenheid</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Tekens van een eenheid</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Minimaal aantal eenheden per aanvraag</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Een miljoen gelezen tokens</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Een miljoen geschreven tokens</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Een maand</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Basistarief</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Aanvragen binnen het basistarief</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Gratis aanvragen of eenheden</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Met verbintenis</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Prijs voor de hele looptijd</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Maanden van de looptijd</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Aanvragen per maand daarbinnen</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Prijs van een extra aanvraag</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>bankregels</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papieren</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>voorspellingen</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>Eerst te herstellen</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Weggelaten of als leeg gelezen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>Wordt opgevraagd…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (proces {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>Er is iets naar het netwerk geopend:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Dit proces is niet bewaakt.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>Er is geen verbinding met een netwerk geopend.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Bewaakt sinds het begin om {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Dit systeem toont niet welke sockets nu open zijn.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Nu open, volgens de lijst van Linux: {network} naar een netwerk, {local} lokaal (scherm en rekenkern).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopt</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} tot nu toe</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>nog ongeveer {time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>Mijn bedrijf</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Werkruimte openen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie openen</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>{name} is geopend.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>De werkruimte {name} is niet waar die was: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Sluit de schijf aan, of open de werkruimte waar die nu is.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>De werkruimte heet nu {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Opgeslagen als {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Alle werkruimten</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Werkruimtemap openen…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie openen…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Kopie opslaan als één bestand…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Deze werkruimte hernoemen…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Alles verwijderen wat smeai bewaart…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Werkruimten</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Eén per cliënt: een map met de pilots, cijfers, modellen en rapporten van die cliënt, en van niemand anders.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Nu niet aanwezig</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>U werkt in</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Kopie opslaan als één bestand…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Map openen…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie openen…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Alles verwijderen wat smeai bewaart…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Bewijs tonen</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>Het netwerk is gebruikt</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Naam van dit onderwerp</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} berichten</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>Inkooporders</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>Eén per leverancier, met wat nu te bestellen is en voor wanneer.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>De bestellingen schrijven</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Map voor de bestellingen</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>Te bestellen, per leverancier</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestelwaarde</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen voor</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>geen leverancier genoemd</translation>
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
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Uitbreiden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Wat ging er mis?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>Wat zou u veranderen?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>Doorgaan, uitbreiden of stoppen?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Besloten op {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>Waar kan AI helpen?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Tien vragen, drie minuten. Wat u openlaat, wordt aangenomen en als aanname getoond. Alles blijft hier.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>De lijst tonen</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Kies eerst uw branche; al het andere mag open blijven.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} van {total} beantwoord</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Wat eerst te doen</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Vijf stappen van een eerste pilot</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Eén toepassing kiezen, niet drie</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Uw eigen gegevens geven</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>Testen op gevallen die nooit gezien zijn</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>De foute bekijken en besluiten wat een mens houdt</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Het rapport doorgeven en besluiten</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (gedaan)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>{title} verwijderen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>{pilot} openen</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>Laatst opgeslagen: {time}. Alles tot dan is er.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>smeai is de vorige keer onverwacht beëindigd.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>Ter goedkeuring</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Akkoord met alle van deze soort</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Alle laten zoals ze zijn</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stuks</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Vraag die niet kon worden bediend</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Niets lijkt fout: geen gat, geen voorraadbreuk, geen piek.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Akkoord: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Laten: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} leent van {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Akkoord met alle: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Alle laten: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>{first} tot {last}, dag voor dag, met alleen wat toen bekend was.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Vraag bediend uit het schap</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Gem. voorraad, tegen kostprijs</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>Er was te weinig verleden om na te spelen.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Met smeai zou {share} van de vraag zijn bediend, met {stock} voorraad</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} met {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Wie bestelt</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Leveringsgraad</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Cyclusservice</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Tijd zonder voorraad</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Gemiste omzet</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Gemiddelde voorraad</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekocht</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} stuks</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>nog geen: het rapport noemt niet wie het maakte</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>met logo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>zonder logo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Laat de naam van het bedrijf, bestandsnamen en alles wat uit uw bestanden wordt aangehaald weg; onderwerpen, rekeningen, artikelen en leveranciers worden genummerd.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>Briefhoofd…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Map voor het rapport</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Model opslaan</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>Het model is opgeslagen.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>Eerst de zin en het getal, dan het bewijs, de grenzen en de methode. Goed genoeg om door te geven.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Leert van alle berichten, ook de geteste, en wordt bewaard in één bestand dat elke smeai kan openen.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Model opslaan…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Eerst trainen en testen.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Nog niets te rapporteren</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Alle tabbladen in één document: de zinnen, grafieken en tabellen, elke formule en elk gegeven met zijn bron.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>Eerst de zin, het getal en het gevraagde besluit; dan laag, basis en hoog, waar het van afhangt, elke formule en bron.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Delen van het resultaat</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Nog geen resultaten</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Eerst trainen en testen: één stap terug.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Uren en geld</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Per onderwerp</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Per taal</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Verward</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Hoe zeker het moet zijn</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Er is iets veranderd sinds deze test.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Ga één stap terug en test opnieuw om het mee te laten tellen.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>De onderwerpen zijn voorgesteld, {count} labels zijn van u: zie dit als een eerste indruk.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Rijen: {now}. Het vorige bestand is er niet meer, dus verder valt er niets te vergelijken.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Rijen: {now} in plaats van {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Periode: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Periode: {now} in plaats van {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Nieuwe kolommen, niet gebruikt: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, nieuw: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, niet meer aanwezig: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: hetzelfde als eerst.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>Van {all} met de hand gelabelde rijen staan er {kept} in dit bestand; die houden hun label.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>{file} gebruiken in ‘{title}’?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Kolommen, opties, antwoorden en drempels blijven zoals u ze hebt ingesteld. De pilot wordt opnieuw getest. Met ‘Ongedaan maken’ komt het oude bestand terug.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Dit bestand gebruiken</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Er een nieuwe pilot mee beginnen</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Deze kolommen hebben nu een andere naam of zijn weg. Welke komen ervoor in de plaats?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Niet in dit bestand</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (was ‘{column}’)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Bankregels</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Kies een andere route of wis het filter.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Geen regel past</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>De boekingsregels exporteren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Boekingsregels</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Regels of boekingsregels</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Alle zekere regels boeken</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Handelt elke open regel van de route ‘Boeken’ af, in één stap</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Maanden…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Maandelijkse terugblik</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Besluiten van deze maand</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nieuwe pilot</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Test eerst een pilot; zodra hij dagelijks in gebruik is, bekijkt u hem hier elke maand.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nog niets om op terug te blikken</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Er is er geen vastgelegd.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: dagelijks in gebruik vanaf {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: niet dagelijks in gebruik</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Cijfers van deze maand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Antwoorden van deze maand</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>Wat het opleverde, naast vorige maand, wat is besloten en de drie antwoorden.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>Er een boekingsregel van maken?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Boekingsregel opslaan</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Vanaf nu gebruiken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Export the rules…</source>
        <translation>Boekingsregels exporteren…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Zodra u een begunstigde een paar keer hetzelfde hebt geboekt, wordt hier een boekingsregel aangeboden.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Nog geen boekingsregels</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Aangeboden op grond van wat u boekte</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Uw boekingsregels; de eerste die past, wint</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Boekingsregel maken</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Proberen…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Deze niet</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>Staan dagen, weken of maanden naast elkaar? Dan hebben ze geen rol nodig: alleen het artikel.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>‘{title}’ terugzetten zoals geleverd? De pilots, modellen en rapporten die erin zijn gemaakt, worden verwijderd.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Voorbeeldbedrijf terugzetten</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>‘{title}’ is weer zoals geleverd.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Voorbeeldbedrijven</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Verzonnen, elk in een eigen werkruimte. Probeer alles uit: aan uw eigen pilots verandert niets.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>Naar de startpagina</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Openen: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Terugzetten: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Naam van dit scenario</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>Gemeten cijfers en die van het hele bedrijf worden hier geprobeerd, niet overgenomen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>{count} gegevens met andere waarden geprobeerd</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>{count} gegeven met een andere waarde geprobeerd</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Verschuif een regelaar of typ een cijfer: er verandert niets tot u het overneemt.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>Naast de andere tonen; tot drie tegelijk.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} proberen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, gangbaar gebruik</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>Marge per klant per maand</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Wat van de omzet overblijft</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Afgeronde lijstprijzen: controleer ze voordat u beslist. De eerste wordt nader bekeken.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Prijzen bewerken</translation>
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
        <translation>niet bekend</translation>
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
        <translation>Details van het rapport</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Deze pilot is door een andere versie van smeai opgeslagen en kan niet worden getoond.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Deze pilot wordt bewaard in {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Bewijs dat niets deze computer verlaat</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Presentatorweergave</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Voorbeeldbedrijven</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rondleiding volgen</translation>
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
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>Offline, gegevens blijven hier</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nieuwe pilot</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Mijn pilots</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Businesscase</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Maandelijkse terugblik</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Bedrijfscijfers</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Rekenkosten</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Waar AI helpt</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Hoe dit cijfer wordt berekend</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>{amount} splitsen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Nog een deel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Nog zonder rekening: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Elk deel heeft een rekening en een bedrag nodig.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>De delen kloppen.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>Uw pilots aan het werk</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Maandelijkse terugblik</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Sinds het begin</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Volume per maand</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Rekenkosten, per stuk</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende terugblik</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Volgens de test van elke pilot, maal de maanden in dagelijks gebruik; daarvoor telt niets. * berust op een aanname.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Er wordt nog niets geteld: geef in de maandelijkse terugblik aan vanaf wanneer een pilot dagelijks in gebruik is.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>nog niet in gebruik</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>{file} gebruiken</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Hoe het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>Waar de kolommen voor zijn</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Stap %n van {total}: {title}</numerusform>
            <numerusform>Stap %n van {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Labelen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>Bankbestanden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekeningen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Voorspelling</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Verkochte stuks, alle artikelen</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkocht</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Voorspelling</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>{units} bestellen</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: de meeste omzet</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: het midden</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: veel met weinig</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: gelijkmatige vraag</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: wisselend</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: onregelmatig</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen voor</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Bestelwaarde</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagen over</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Gaat verkopen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Overvoorraad</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Veiligheidsvoorraad</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Bestelpunt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Gemiddeld gemiste verkopen als de bestelling één levertijd te laat is</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Hoe lang meegaat wat er ligt</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Bewaard voor het geval dat de voorspelling ernaast zit</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Als voorraad en open bestellingen tot hier dalen, is het tijd om te bestellen</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Te bestellen stuks, tegenover nu</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Veiligheidsvoorraad, tegenover nu</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Bestelpunt, tegenover nu</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Verwachte stuks over de stappen vooruit</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Tegenover evenveel stappen ervoor</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Geld in wat over de stappen vooruit niet verkoopt</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>A tot C naar omzet, X tot Z naar gelijkmatigheid</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Gemiddelde absolute geschaalde fout in de test; 1 is seizoensnaïef binnen het verleden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartalen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dagen</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} weken</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} maanden</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} kwartalen</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} jaar</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Uitverkocht</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Pieken</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Nieuwe artikelen</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Beëindigde artikelen</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Sluitingsdagen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaten</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>Er is niets verkocht omdat er niets was: de vraag wordt geschat.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Eén verkoop ver boven alle andere. Hij blijft in het bestand; van goedgekeurde wordt geleerd als van de op één na hoogste.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Te kort om alleen te voorspellen: elk leent van een gelijkend artikel.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Niet meer verkocht: er wordt niets meer besteld.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>Er wordt nooit iets op verkocht: het zijn geen dagen met weinig vraag.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Stappen zonder rij tijdens het leven van een artikel: goedgekeurde tellen als niets verkocht.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>open dagen</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prijzen</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>feestdagen</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Een eenvoudige regel</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>De regel, bij gelijke service</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>Wat de winkel deed</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Te bestellen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Dode voorraad</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Naspelen</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Uren en geld</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Eerst voorspellen en testen.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Nog niets te rapporteren</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Er is iets veranderd sinds deze voorspelling.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Voorspel opnieuw, zodat de cijfers erbij passen.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>Wat gaat verkopen en hoe zeker dat is, wat te bestellen, wat vorig jaar zou hebben opgeleverd, en elke formule.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>De test op het verleden is bewaard, en {part} van de voorspelling.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>{part} van de test op het verleden is bewaard.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>Wat sindsdien is veranderd, in de verkopen of in wat u goedkeurde, wordt opnieuw berekend.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Doe er {count} zoals altijd. Druk op de spatiebalk om te beginnen en na elk stuk. Sla over waarbij u werd gestoord.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Deze tijd overnemen</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Deze overslaan</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>De laatste ongedaan maken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Nog een</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>Stuk {number} van {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>Een gemiddelde wordt getoond vanaf {count} stuks.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} per stuk, {interval} bij 95 % zekerheid. Spreiding {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Rijen filteren</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} van {all} rijen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Delen van deze pagina</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>Hoeveel zou juist zijn geboekt?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>Het verleden van de cliënt zelf beslist: smeai leert van de eerder geboekte regels en wordt getest op de laatste, die het nooit zag. Zonder verleden wordt alleen met boekingsregels en het lexicon geboekt.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>Het verleden van het voorbeeld</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Een tabel met geboekte regels…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Doorgaan zonder test</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Leert van {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Geef een tabel met eerder geboekte regels: uit het boekhoudprogramma of een spreadsheet.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Trainen en testen</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Een tabel met geboekte regels kiezen</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Elke regel heeft een tekst, een bedrag en de geboekte rekening nodig.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Naar tegenpartij en bron</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Op een andere rekening geboekt dan mensen kozen</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Eenvoudigere methoden, op dezelfde regels</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Regels met</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>Waarvan juist</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>een bekende tegenpartij</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>een nieuwe tegenpartij</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Aangezien voor</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>Waar het vandaan kwam, en hoe zeker dat was</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>Bereik {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* aannames erin: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>eerst: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>zoals eerst</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} punten</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>{amount} meer dan eerst</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>{amount} minder dan eerst</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Vink aan wat altijd een mens moet beantwoorden: klachten, juridisch, medisch. Twee onderwerpen met één naam worden één.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>Ze worden in de volgende stap voorgesteld, uit wat de berichten zeggen.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Nog geen onderwerpen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mens</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Altijd door een mens beantwoord</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>{count} onderwerpen zijn nu één: {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: teruggezet.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: weggelaten uit de training.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: altijd naar een mens.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: niet langer altijd naar een mens.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} heet nu {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>Berichten die iets soortgelijks zeggen, zijn bij elkaar gezet. Geef de onderwerpen een naam; voeg ze samen, splits of verwijder ze.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Opnieuw voorstellen</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Aantal onderwerpen</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>onderwerpen</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>Er zijn minstens twee onderwerpen nodig.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>De onderwerpen zijn opnieuw voorgesteld.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} heet nu {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} hoort nu bij {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name} is verwijderd.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name} is gesplitst.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rondleiding verlaten</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Drie taken, geprobeerd op uw eigen cijfers</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>‘Beginnen’ neemt uw eigen bestand, dat alleen wordt gelezen. ‘Voorbeeld proberen’ toont hetzelfde met verzonnen gegevens.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>Of zet een bestand neer</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Een spreadsheet of wat de bank gaf, overal in het venster. Wat twijfelachtig is wordt gevraagd, nooit stil geraden.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles blijft bewaard</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>Pilots worden bewaard terwijl u werkt; elke stap kan ongedaan worden gemaakt, morgen ook. Hun rapporten staan hier.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>Van uren naar geld</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Voer één keer in wat uw werk kost. Alle pilots rekenen ermee, en de businesscase zegt wat ze samen opleveren.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Niets verlaat deze computer</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>Het schild toont het bewijs. In het menu staat de rest: hulp, voorbeeldbedrijven en nogmaals deze rondleiding.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Buurtwinkel</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 artikelen van zes leveranciers, drie jaar verkopen: wat te bestellen, en wanneer uiterlijk.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bakkerij</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Drie bankrekeningen in zes formaten om te boeken.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webwinkel</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1.600 berichten in drie talen over bestellingen, retouren en koffie.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Huisartsenpraktijk</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 berichten over afspraken, recepten en uitslagen.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Trainen en testen</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Klaar om van uw berichten te leren</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Een deel van de berichten wordt achtergehouden. Het model leert van de andere en wordt dan getest op wat het nooit zag. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Er is iets veranderd sinds de laatste test</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Test opnieuw, zodat de cijfers bij de huidige onderwerpen en opties passen.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Getraind en getest</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>{right} van {n} achtergehouden berichten zijn juist ingedeeld. Ga door naar de resultaten of test opnieuw.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Opties van de test</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Proberen: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Terugzetten: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles terugzetten</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Het geprobeerde overnemen</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Scenario {name} opslaan</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} proberen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Een klant schrijft</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Typ of plak een bericht zoals een klant het zou sturen.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>Het onderwerp, de route en het antwoord.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>Voor dit onderwerp is geen antwoord opgeslagen. Schrijf er een onder ‘Antwoorden’.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>In het bericht staat niet: {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Gelijkende berichten</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Geen bekend onderwerp</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>{sure} zeker</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>daarna: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Woorden die ervoor spraken: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie openen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} is met een wachtwoord beveiligd.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>Dagelijks in gebruik</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Uren en geld zijn die van de test van elke pilot, maal de maanden in dagelijks gebruik, gewogen met de volumes die u invoert. Er telt niets voordat u zegt vanaf wanneer. * berust op een aanname.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Benodigde gegevens</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>Wat smeai kan doen</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>Waarop het berust; vul uw eigen cijfers in</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Deze pilot beginnen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Bereik {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: aanwezig</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: ontbreekt</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Vooraf geen.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Hier te testen</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>Niet in smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Inspanning: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Risico: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Het test dit op uw eigen bestand en laat zien wat juist, fout en onzeker zou zijn geweest.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai kan dit niet uitvoeren. Wat u ook kiest, test het op vijftig eigen gevallen voordat u ervoor betaalt.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Toepassingen van AI, de beste eerst</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Toepassing</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>Verwachte bespaarde uren per maand; het bereik staat ernaast</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Per maand: uren in geld, verdere winst, min lopende kosten</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Of smeai het op uw eigen bestand kan testen</translation>
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
        <translation>Dit is geen getal; voorlopig wordt het aangenomen.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>aangenomen: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. Uw spreadsheet</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Zet hem neer zoals hij is. Twijfelachtige kolommen en datums worden gevraagd.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Een eerlijke test</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>Beproefd op rijen die nooit gezien zijn, naast een eenvoudige methode.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Uren en geld</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Een rapport met elke formule, de fouten en de grenzen.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Geprobeerd</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>De businesscase</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Bedrijf en computer</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Geprobeerd</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Geld in kas, maand voor maand</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>maanden vanaf vandaag</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Artikel voor artikel</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>nu {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opties van de voorspelling</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Te bestellen artikelen</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Te bestellen stuks</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Bestellingen komen op</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Gem. voorraad, tegen kostprijs</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Veiligheidsvoorraad, tegen kostprijs</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Voorraadkosten, per jaar</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Omzet in gevaar</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Overvoorraad</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Dode voorraad</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Nieuwe pilot</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>Wat wilt u op uw eigen cijfers proberen?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Mijn pilots</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Nog geen pilot</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Elke pilot die u begint, wordt hier bewaard en doorlopend opgeslagen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Nog geen rapport</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Een pilot eindigt met een rapport als PDF, Excel-werkmap en webpagina. U vindt ze hier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Spreadsheet openen…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Opdracht zoeken…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Een spreadsheet kiezen</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Een paar korte stappen. U kunt altijd terug; alles wordt doorlopend opgeslagen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>smeai sluiten</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>Er is nog iets bezig. Toch sluiten?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laten doorgaan</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Alles wat u hebt ingevoerd, is opgeslagen. De volgende keer dat smeai opent, biedt het aan opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>Wat de voorspelling tot nu toe heeft berekend, blijft bewaard: ze gaat daar verder.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: gestopt bij {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Test van ‘{title}’</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Voorspelling van ‘{title}’</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Import voor ‘{title}’</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Rapport van ‘{title}’</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>Wacht op: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Niet voltooid: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Klaar: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>Niet beginnen: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Werkruimte: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Woord of onderwerp zoeken</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Alle routes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Aangezien voor</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Waar het bij de drempel van de test heen ging</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} van {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>geen onderwerp</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Rij {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>Eerst te herstellen</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: dagelijks in gebruik vanaf</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Nog niet dagelijks in gebruik: er wordt niets geteld.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>Deze maand {hours} en {money}; sinds het begin {all_hours} en {all_money}. Volgende terugblik: {day}</translation>
    </message>
</context>
</TS>
