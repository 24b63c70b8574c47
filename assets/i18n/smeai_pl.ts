<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccountPicker</name>
    <message>
        <source>Code or name of an account</source>
        <translation>Numer lub nazwa konta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>No account fits. Accounts are added under Accounts.</source>
        <translation>Żadne konto nie pasuje. Konta dodaje się w „Konta”.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan kont</translation>
    </message>
    <message>
        <source>Take the client&apos;s own, or begin with one of these.</source>
        <translation>Proszę wczytać plan klienta lub zacząć od jednego z tych.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart…</source>
        <translation>Plan kont klienta…</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Choose a chart of accounts</source>
        <translation>Wybierz plan kont</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>{name} · {count} accounts</source>
        <translation>{name} · kont: {count}</translation>
    </message>
    <message>
        <source>No chart is chosen yet</source>
        <translation>Nie wybrano jeszcze planu kont</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Aktywa</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Zobowiązania</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Kapitał własny</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Przychody</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>Dowolna branża</translation>
    </message>
    <message>
        <source>Food and restaurants</source>
        <translation>Żywność i gastronomia</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>Services and crafts</source>
        <translation>Usługi i rzemiosło</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add {file} to “{title}”?</source>
        <translation>Dodać {file} do „{title}”?</translation>
    </message>
    <message>
        <source>Its lines join those in the ledger. Accounts, rules and what you booked stay as they are.</source>
        <translation>Jego pozycje dołączą do tych w księdze. Konta, reguły i to, co zaksięgowano, pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Dodaj ten plik</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Zacznij z nim nowy pilotaż</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Advice</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>Nothing to mend. The data is fit for a test.</source>
        <translation>Nic do poprawienia. Dane nadają się do testu.</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Suggest from past answers</source>
        <translation>Zaproponuj z dawnych odpowiedzi</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Hello {name}, thank you for your message …</source>
        <translation>Dzień dobry {name}, dziękujemy za wiadomość …</translation>
    </message>
    <message>
        <source>{name} and {order} are filled in from the message; other words in braces stay, for a person to fill in.</source>
        <translation>{name} i {order} są uzupełniane z wiadomości; inne słowa w nawiasach klamrowych zostają do ręcznego uzupełnienia.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Reply to {topic}</source>
        <translation>Odpowiedź na temat {topic}</translation>
    </message>
    <message>
        <source>{count} replies were suggested.</source>
        <translation>Zaproponowane odpowiedzi: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>Nowy pilotaż</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Czytaj raport…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>To błąd programu smeai, nie Państwa pliku. Prosimy go zgłosić: skopiować raport i przesłać go nam.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Coś poszło nie tak, choć nie powinno.</translation>
    </message>
</context>
<context>
    <name>BaselinesTab</name>
    <message>
        <source>This model</source>
        <translation>Ten model</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Trafnie przypisane</translation>
    </message>
    <message>
        <source>Sorted right, in the same test</source>
        <translation>Trafnie przypisane, w tym samym teście</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Uczono na</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} wiadomości</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Przetestowano na</translation>
    </message>
    <message>
        <source>Of no topic, handed over</source>
        <translation>Bez tematu, przekazane</translation>
    </message>
    <message>
        <source>Known, yet handed over</source>
        <translation>Znane, a przekazane</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Błąd kalibracji</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Czas uczenia</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Jedna wiadomość</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>This month beside last month</source>
        <translation>Ten miesiąc obok zeszłego</translation>
    </message>
    <message>
        <source>Say above which pilot is in daily use.</source>
        <translation>Proszę wskazać powyżej, który pilotaż jest w codziennym użyciu.</translation>
    </message>
    <message>
        <source>By its test</source>
        <translation>Według testu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Zeszły miesiąc</translation>
    </message>
    <message>
        <source>This whole month</source>
        <translation>Cały ten miesiąc</translation>
    </message>
    <message>
        <source>Put right last month</source>
        <translation>Poprawione w zeszłym miesiącu</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Poprawione</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>It would have matched {count} lines</source>
        <translation>Pasowałaby do pozycji: {count}</translation>
    </message>
    <message>
        <source>, none booked otherwise.</source>
        <translation>, żadna nie jest zaksięgowana inaczej.</translation>
    </message>
    <message>
        <source>, {count} of them booked otherwise.</source>
        <translation>, zaksięgowane inaczej: {count}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Split in {count}</source>
        <translation>Podział na {count}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Księgowanie</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Leksykon</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Bliźniak</translation>
    </message>
    <message>
        <source>Own transfer</source>
        <translation>Przelew własny</translation>
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
        <translation>Godziny i pieniądze</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Nothing was tested, so there is nothing to report. The lines are booked all the same.</source>
        <translation>Nic nie testowano, więc nie ma o czym raportować. Pozycje są mimo to zaksięgowane.</translation>
    </message>
    <message>
        <source>What was posted, what was right, what was left to people, and how it was measured.</source>
        <translation>Co zaksięgowano, co było trafne, co zostało dla ludzi i jak to zmierzono.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Report of a fault</source>
        <translation>Raport o błędzie</translation>
    </message>
    <message>
        <source>This is all there is in it. smeai sends nothing: pass it on only if you wish.</source>
        <translation>To wszystko, co zawiera. smeai niczego nie wysyła: można go przekazać dalej tylko z własnej woli.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>The report could not be written to a file; it can be copied.</source>
        <translation>Nie udało się zapisać raportu do pliku; można go skopiować.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Book all {count} lines of this filter?</source>
        <translation>Zaksięgować wszystkie pozycje tego filtra ({count})?</translation>
    </message>
    <message>
        <source>Lines of closed months stay as they are. It is one step: one Undo takes all of it back.</source>
        <translation>Pozycje zamkniętych miesięcy zostają bez zmian. To jeden krok: jedno „Cofnij” przywraca wszystko.</translation>
    </message>
    <message>
        <source>Book {count} lines</source>
        <translation>Zaksięguj pozycje ({count})</translation>
    </message>
    <message>
        <source>Each as it is suggested</source>
        <translation>Każda według propozycji</translation>
    </message>
    <message>
        <source>All on one account:</source>
        <translation>Wszystkie na jedno konto:</translation>
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
        <translation>W uzasadnieniu nie ma jeszcze przetestowanego pilotażu</translation>
    </message>
    <message>
        <source>No tested pilot yet</source>
        <translation>Nie ma jeszcze przetestowanego pilotażu</translation>
    </message>
    <message>
        <source>Run a pilot on your own numbers, or on a sample: what its test found becomes the business case here.</source>
        <translation>Proszę przeprowadzić pilotaż na własnych liczbach lub na przykładzie: wynik jego testu staje się tu uzasadnieniem biznesowym.</translation>
    </message>
    <message>
        <source>Take out {title}</source>
        <translation>Wyłącz: {title}</translation>
    </message>
    <message>
        <source>Take in {title}</source>
        <translation>Włącz: {title}</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Uzasadnienie biznesowe</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nowy pilotaż</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Od czego zależy</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Wszystkie liczby</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Z dopytaniem</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Do człowieka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Of 100 messages, {auto} would have been answered automatically, {wrong} of them wrong</source>
        <translation>Na 100 wiadomości {auto} otrzymałoby odpowiedź automatyczną, w tym {wrong} błędną</translation>
    </message>
    <message>
        <source>: about {hours} hours saved a month.</source>
        <translation>: około {hours} zaoszczędzonych godz. miesięcznie.</translation>
    </message>
    <message>
        <source>. Looking after it would take {hours} hours a month more than it saves.</source>
        <translation>. Obsługa zajęłaby miesięcznie o {hours} godz. więcej, niż oszczędza.</translation>
    </message>
    <message>
        <source>Tested on {n} messages the model had never seen.</source>
        <translation>Testowano na {n} wiadomości, których model nigdy nie widział.</translation>
    </message>
    <message>
        <source>Forecast and order stock</source>
        <translation>Prognozowanie i zamawianie zapasu</translation>
    </message>
    <message>
        <source>From sales history: what will sell, how sure that is, what to order and by when.</source>
        <translation>Z historii sprzedaży: co się sprzeda, jak bardzo to pewne, co i do kiedy zamówić.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>What was sold. Without it the file is one item.</source>
        <translation>Co sprzedano. Bez tej kolumny plik to jeden artykuł.</translation>
    </message>
    <message>
        <source>When it was sold. Not needed where months or weeks stand side by side.</source>
        <translation>Kiedy sprzedano. Zbędne, gdy miesiące lub tygodnie stoją obok siebie.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>How much was sold; several rows of one day are added up.</source>
        <translation>Ile sprzedano; kilka wierszy z jednego dnia jest sumowanych.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Shop or warehouse: each item is forecast for each place.</source>
        <translation>Sklep lub magazyn: każdy artykuł ma prognozę dla każdego miejsca.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>What a unit cost the customer that day; future rows tell a coming price.</source>
        <translation>Ile sztuka kosztowała klienta tego dnia; przyszłe wiersze podają nadchodzącą cenę.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promocja</translation>
    </message>
    <message>
        <source>Whether it was on offer; future rows tell a coming one.</source>
        <translation>Czy był w promocji; przyszłe wiersze podają nadchodzącą promocję.</translation>
    </message>
    <message>
        <source>Shop open</source>
        <translation>Sklep otwarty</translation>
    </message>
    <message>
        <source>1 where the shop was open.</source>
        <translation>1, gdy sklep był otwarty.</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Sklep zamknięty</translation>
    </message>
    <message>
        <source>1 where the shop was closed.</source>
        <translation>1, gdy sklep był zamknięty.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Święto</translation>
    </message>
    <message>
        <source>1 on public or school holidays.</source>
        <translation>1 w święta lub ferie szkolne.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>How many came that day; shown, not forecast with: the future ones are not known.</source>
        <translation>Ilu przyszło tego dnia; pokazywane, ale nieużywane w prognozie: przyszli nie są znani.</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stan zapasu</translation>
    </message>
    <message>
        <source>How much lay there at the end of that day: shows when it was sold out.</source>
        <translation>Ile leżało na koniec tego dnia: pokazuje, kiedy towar się wyprzedał.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Jak się go nazywa.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Forecasts of a group add up to those of its items.</source>
        <translation>Prognozy grupy są sumą prognoz jej artykułów.</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Koszt jednostkowy</translation>
    </message>
    <message>
        <source>What you pay for a unit: turns stock into money.</source>
        <translation>Ile płacą Państwo za sztukę: zamienia zapas na pieniądze.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Czas dostawy, dni</translation>
    </message>
    <message>
        <source>From order to shelf.</source>
        <translation>Od zamówienia do półki.</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Wielkość opakowania</translation>
    </message>
    <message>
        <source>Orders are whole packs.</source>
        <translation>Zamawia się całe opakowania.</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Minimalne zamówienie</translation>
    </message>
    <message>
        <source>The least the supplier delivers.</source>
        <translation>Najmniej, ile dostarcza dostawca.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Orders are written one for each supplier.</source>
        <translation>Powstaje jedno zamówienie na dostawcę.</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Trwałość, dni</translation>
    </message>
    <message>
        <source>Nothing is ordered that would spoil.</source>
        <translation>Nie zamawia się niczego, co by się zepsuło.</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Ordered and not yet delivered.</source>
        <translation>Zamówione, a jeszcze niedostarczone.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin dostawy</translation>
    </message>
    <message>
        <source>When the open order arrives.</source>
        <translation>Kiedy nadejdzie otwarte zamówienie.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales.</source>
        <translation>Ten sam numer lub nazwa co w sprzedaży.</translation>
    </message>
    <message>
        <source>How much lies there now.</source>
        <translation>Ile leży teraz.</translation>
    </message>
    <message>
        <source>What a customer pays for a unit: turns lost sales into money.</source>
        <translation>Ile klient płaci za sztukę: zamienia utraconą sprzedaż na pieniądze.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Days, weeks or months; what the file holds, unless you say otherwise.</source>
        <translation>Dni, tygodnie lub miesiące; to, co zawiera plik, jeśli nie podadzą Państwo inaczej.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Jak w pliku</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartały</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>Kroki naprzód</translation>
    </message>
    <message>
        <source>How far to look; 0: 28 days, 13 weeks, 12 months or 4 quarters.</source>
        <translation>Jak daleko patrzeć; 0: 28 dni, 13 tygodni, 12 miesięcy lub 4 kwartały.</translation>
    </message>
    <message>
        <source>Service is measured as</source>
        <translation>Obsługę mierzy się jako</translation>
    </message>
    <message>
        <source>Cycle service level: the share of order cycles without a stock-out. Fill rate: the share of demand served from the shelf.</source>
        <translation>Poziom obsługi cyklu: udział cykli zamówień bez braku towaru. Stopień realizacji: udział popytu obsłużonego z półki.</translation>
    </message>
    <message>
        <source>Cycle service level</source>
        <translation>Poziom obsługi cyklu</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Stopień realizacji</translation>
    </message>
    <message>
        <source>Service wished, in %</source>
        <translation>Pożądana obsługa, w %</translation>
    </message>
    <message>
        <source>Higher keeps more in stock and runs out less often.</source>
        <translation>Wyższa utrzymuje większy zapas i rzadziej dopuszcza braki.</translation>
    </message>
    <message>
        <source>Days between orders</source>
        <translation>Dni między zamówieniami</translation>
    </message>
    <message>
        <source>How often you order from one supplier.</source>
        <translation>Jak często zamawiają Państwo u jednego dostawcy.</translation>
    </message>
    <message>
        <source>Where the item does not say.</source>
        <translation>Gdy artykuł tego nie podaje.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Święta w kraju</translation>
    </message>
    <message>
        <source>A country code such as DE; empty: none.</source>
        <translation>Kod kraju, np. PL; puste: brak.</translation>
    </message>
    <message>
        <source>Share of the past kept for the test, in %</source>
        <translation>Udział przeszłości zachowany do testu, w %</translation>
    </message>
    <message>
        <source>Not learned from: the orders are tried on it.</source>
        <translation>Program się na nim nie uczy: sprawdza na nim zamówienia.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>The day, or the first one; a week or month does as well.</source>
        <translation>Dzień lub pierwszy z nich; może być też tydzień lub miesiąc.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>The last day; empty: one day.</source>
        <translation>Ostatni dzień; puste: jeden dzień.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Promotion, closed or holiday.</source>
        <translation>Promocja, zamknięcie lub święto.</translation>
    </message>
    <message>
        <source>The same number or name as in the sales; empty: all items.</source>
        <translation>Ten sam numer lub nazwa co w sprzedaży; puste: wszystkie artykuły.</translation>
    </message>
    <message>
        <source>All items of a group.</source>
        <translation>Wszystkie artykuły grupy.</translation>
    </message>
    <message>
        <source>All items of a supplier.</source>
        <translation>Wszystkie artykuły dostawcy.</translation>
    </message>
    <message>
        <source>The shop it is about; empty: all of them.</source>
        <translation>Sklep, którego to dotyczy; puste: wszystkie.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Off the usual price, in % or as a share.</source>
        <translation>Od zwykłej ceny, w % lub jako ułamek.</translation>
    </message>
    <message>
        <source>What a unit costs the customer meanwhile.</source>
        <translation>Ile sztuka kosztuje w tym czasie klienta.</translation>
    </message>
    <message>
        <source>More of demand served</source>
        <translation>Więcej obsłużonego popytu</translation>
    </message>
    <message>
        <source>Share of demand served from the shelf, less that of the other policy.</source>
        <translation>Udział popytu obsłużonego z półki minus udział przy innej zasadzie.</translation>
    </message>
    <message>
        <source>Fewer empty shelves</source>
        <translation>Mniej pustych półek</translation>
    </message>
    <message>
        <source>The share of the time without stock that is avoided.</source>
        <translation>Udział czasu bez zapasu, którego się unika.</translation>
    </message>
    <message>
        <source>Cash freed, once</source>
        <translation>Uwolniona gotówka, jednorazowo</translation>
    </message>
    <message>
        <source>The average stock at cost of the other policy, less that of smeai; negative: tied up.</source>
        <translation>Średni zapas po koszcie przy innej zasadzie minus zapas smeai; ujemne: zamrożone.</translation>
    </message>
    <message>
        <source>Less stock</source>
        <translation>Mniejszy zapas</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s stock.</source>
        <translation>To samo jako udział w zapasie innej zasady.</translation>
    </message>
    <message>
        <source>Carrying cost of stock, a year</source>
        <translation>Koszt utrzymania zapasu, rocznie</translation>
    </message>
    <message>
        <source>Capital, storage, service and risk, as a share of stock at cost.</source>
        <translation>Kapitał, magazyn, obsługa i ryzyko jako udział w zapasie po koszcie.</translation>
    </message>
    <message>
        <source>Carrying cost under smeai, a year</source>
        <translation>Koszt utrzymania przy smeai, rocznie</translation>
    </message>
    <message>
        <source>Average stock at cost times that share.</source>
        <translation>Średni zapas po koszcie razy ten udział.</translation>
    </message>
    <message>
        <source>Carrying cost otherwise, a year</source>
        <translation>Koszt utrzymania inaczej, rocznie</translation>
    </message>
    <message>
        <source>The same under the other policy.</source>
        <translation>To samo przy innej zasadzie.</translation>
    </message>
    <message>
        <source>Carrying cost saved, a year</source>
        <translation>Zaoszczędzony koszt utrzymania, rocznie</translation>
    </message>
    <message>
        <source>The difference of both.</source>
        <translation>Różnica obu.</translation>
    </message>
    <message>
        <source>Carrying cost reduction</source>
        <translation>Obniżka kosztu utrzymania</translation>
    </message>
    <message>
        <source>The same as a share of the other policy&apos;s carrying cost.</source>
        <translation>To samo jako udział w koszcie utrzymania innej zasady.</translation>
    </message>
    <message>
        <source>Less stock for the same service</source>
        <translation>Mniejszy zapas przy tej samej obsłudze</translation>
    </message>
    <message>
        <source>Beside a simple rule that was set afterwards to serve as much.</source>
        <translation>Obok prostej reguły ustawionej potem na tę samą obsługę.</translation>
    </message>
    <message>
        <source>Lost sales avoided, a year</source>
        <translation>Uniknięta utrata sprzedaży, rocznie</translation>
    </message>
    <message>
        <source>Demand that met an empty shelf, at selling prices: theirs less ours.</source>
        <translation>Popyt przy pustej półce w cenach sprzedaży: ich minus nasz.</translation>
    </message>
    <message>
        <source>Lost margin avoided, a year</source>
        <translation>Uniknięta utrata marży, rocznie</translation>
    </message>
    <message>
        <source>The same, less what the goods would have cost.</source>
        <translation>To samo minus koszt towaru.</translation>
    </message>
    <message>
        <source>Spoilage avoided, a year</source>
        <translation>Uniknięte zepsucie, rocznie</translation>
    </message>
    <message>
        <source>What is thrown away for its age, at cost: theirs less ours.</source>
        <translation>Co wyrzuca się ze starości, po koszcie: ich minus nasze.</translation>
    </message>
    <message>
        <source>Ordering by hand, hours a week</source>
        <translation>Ręczne zamawianie, godziny tygodniowo</translation>
    </message>
    <message>
        <source>What you say, but no more than every item by hand once a week.</source>
        <translation>Tyle, ile Państwo podają, ale nie więcej niż każdy artykuł ręcznie raz w tygodniu.</translation>
    </message>
    <message>
        <source>Planner hours saved a month</source>
        <translation>Zaoszczędzone godziny planowania miesięcznie</translation>
    </message>
    <message>
        <source>The share of that time that looking at proposals saves.</source>
        <translation>Część tego czasu, którą oszczędza przeglądanie propozycji.</translation>
    </message>
    <message>
        <source>Planner hours, worth a month</source>
        <translation>Godziny planowania, wartość miesięcznie</translation>
    </message>
    <message>
        <source>The same at the cost of an hour.</source>
        <translation>To samo po koszcie godziny.</translation>
    </message>
    <message>
        <source>Margin not lost, carrying cost and spoilage saved, where known, and planner hours.</source>
        <translation>Nieutracona marża, oszczędzony koszt utrzymania i zepsucie, gdzie znane, oraz godziny planowania.</translation>
    </message>
    <message>
        <source>Time of a run</source>
        <translation>Czas jednego przebiegu</translation>
    </message>
    <message>
        <source>Test, choice and forecast of all items, on this computer.</source>
        <translation>Test, wybór i prognoza wszystkich artykułów, na tym komputerze.</translation>
    </message>
    <message>
        <source>Computing, a run</source>
        <translation>Obliczenia, jeden przebieg</translation>
    </message>
    <message>
        <source>Power and wear of this computer.</source>
        <translation>Prąd i zużycie tego komputera.</translation>
    </message>
    <message>
        <source>Computing, a year</source>
        <translation>Obliczenia, rocznie</translation>
    </message>
    <message>
        <source>The same, once a week.</source>
        <translation>To samo, raz w tygodniu.</translation>
    </message>
    <message>
        <source>Capital tied up, a year</source>
        <translation>Zamrożony kapitał, rocznie</translation>
    </message>
    <message>
        <source>25 % a year is a common rule of thumb and no measurement, and its split into four parts is ours: put your own figures in their place.</source>
        <translation>25 % rocznie to zwykła reguła praktyczna, nie pomiar, a podział na cztery części jest nasz: proszę wstawić własne liczby.</translation>
    </message>
    <message>
        <source>Storage and handling, a year</source>
        <translation>Magazyn i obsługa, rocznie</translation>
    </message>
    <message>
        <source>Insurance, taxes and counting, a year</source>
        <translation>Ubezpieczenie, podatki i spis, rocznie</translation>
    </message>
    <message>
        <source>Shrinkage, damage and ageing, a year</source>
        <translation>Ubytki, szkody i starzenie, rocznie</translation>
    </message>
    <message>
        <source>Hours a week that go into ordering</source>
        <translation>Godziny tygodniowo na zamawianie</translation>
    </message>
    <message>
        <source>Minutes to plan an item by hand</source>
        <translation>Minuty na ręczne zaplanowanie artykułu</translation>
    </message>
    <message>
        <source>Minutes to look at a proposed order</source>
        <translation>Minuty na obejrzenie proponowanego zamówienia</translation>
    </message>
    <message>
        <source>Demand served, your shop</source>
        <translation>Obsłużony popyt, Państwa sklep</translation>
    </message>
    <message>
        <source>Demand served, a simple rule</source>
        <translation>Obsłużony popyt, prosta reguła</translation>
    </message>
    <message>
        <source>Demand served, smeai</source>
        <translation>Obsłużony popyt, smeai</translation>
    </message>
    <message>
        <source>Time without stock, your shop</source>
        <translation>Czas bez zapasu, Państwa sklep</translation>
    </message>
    <message>
        <source>Time without stock, a simple rule</source>
        <translation>Czas bez zapasu, prosta reguła</translation>
    </message>
    <message>
        <source>Time without stock, smeai</source>
        <translation>Czas bez zapasu, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, your shop</source>
        <translation>Średni zapas po koszcie, Państwa sklep</translation>
    </message>
    <message>
        <source>Average stock at cost, a simple rule</source>
        <translation>Średni zapas po koszcie, prosta reguła</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai</source>
        <translation>Średni zapas po koszcie, smeai</translation>
    </message>
    <message>
        <source>Lost sales, your shop</source>
        <translation>Utracona sprzedaż, Państwa sklep</translation>
    </message>
    <message>
        <source>Lost sales, a simple rule</source>
        <translation>Utracona sprzedaż, prosta reguła</translation>
    </message>
    <message>
        <source>Lost sales, smeai</source>
        <translation>Utracona sprzedaż, smeai</translation>
    </message>
    <message>
        <source>Lost margin, your shop</source>
        <translation>Utracona marża, Państwa sklep</translation>
    </message>
    <message>
        <source>Lost margin, a simple rule</source>
        <translation>Utracona marża, prosta reguła</translation>
    </message>
    <message>
        <source>Lost margin, smeai</source>
        <translation>Utracona marża, smeai</translation>
    </message>
    <message>
        <source>Spoiled, at cost, your shop</source>
        <translation>Zepsute, po koszcie, Państwa sklep</translation>
    </message>
    <message>
        <source>Spoiled, at cost, a simple rule</source>
        <translation>Zepsute, po koszcie, prosta reguła</translation>
    </message>
    <message>
        <source>Spoiled, at cost, smeai</source>
        <translation>Zepsute, po koszcie, smeai</translation>
    </message>
    <message>
        <source>Average stock at cost, a rule that serves as much</source>
        <translation>Średni zapas po koszcie, reguła o tej samej obsłudze</translation>
    </message>
    <message>
        <source>Average stock at cost, smeai, all items</source>
        <translation>Średni zapas po koszcie, smeai, wszystkie artykuły</translation>
    </message>
    <message>
        <source>Days measured</source>
        <translation>Zmierzone dni</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Seconds of a run</source>
        <translation>Sekundy przebiegu</translation>
    </message>
    <message>
        <source>Sort customer messages</source>
        <translation>Sortowanie wiadomości od klientów</translation>
    </message>
    <message>
        <source>Past messages in; out comes what could be answered automatically, what needs a question back, and what needs a person.</source>
        <translation>Wchodzą dawne wiadomości; wychodzi, na co można odpowiedzieć automatycznie, gdzie trzeba dopytać, a co wymaga człowieka.</translation>
    </message>
    <message>
        <source>Book bank statements</source>
        <translation>Księgowanie wyciągów bankowych</translation>
    </message>
    <message>
        <source>From bank lines: every line booked, proposed or queued with its reason, to the cent.</source>
        <translation>Z pozycji bankowych: każda zaksięgowana, zaproponowana albo odłożona z powodem, co do grosza.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>The customer&apos;s words: what is sorted.</source>
        <translation>Słowa klienta: to, co się sortuje.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>What it was about, if somebody sorted them. Without it, topics are proposed.</source>
        <translation>Czego dotyczyła, jeśli ktoś je posortował. Bez tego tematy są proponowane.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>The reply that was given: the starting point of answer templates.</source>
        <translation>Udzielona odpowiedź: punkt wyjścia dla szablonów.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>When it came in: the test then uses the latest messages, as in real life.</source>
        <translation>Kiedy przyszła: test bierze wtedy najnowsze wiadomości, jak w życiu.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Mail, chat, telephone: figures can be told apart.</source>
        <translation>E-mail, czat, telefon: liczby można oglądać osobno.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Its language, if known. Otherwise it is detected.</source>
        <translation>Jej język, jeśli znany. W przeciwnym razie jest rozpoznawany.</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Czas w minutach</translation>
    </message>
    <message>
        <source>How long a person took: makes the hours saved yours instead of assumed.</source>
        <translation>Ile czasu to zajęło człowiekowi: zaoszczędzone godziny są wtedy Państwa, a nie założone.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Messages of one conversation are kept together in the test.</source>
        <translation>Wiadomości z jednej rozmowy są w teście razem.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Zakryj dane osobowe</translation>
    </message>
    <message>
        <source>Mail addresses, telephone, account and card numbers are replaced before anything is kept.</source>
        <translation>Adresy e-mail, numery telefonów, kont i kart są zastępowane, zanim cokolwiek zostanie zapisane.</translation>
    </message>
    <message>
        <source>Wrong ones accepted, of 100 automatic</source>
        <translation>Dopuszczalne błędy na 100 automatycznych</translation>
    </message>
    <message>
        <source>0 lets money decide: what wrong answers and work cost.</source>
        <translation>Przy 0 decydują pieniądze: ile kosztują błędne odpowiedzi i praca.</translation>
    </message>
    <message>
        <source>Known messages that may be handed over as unknown, of 100</source>
        <translation>Znane wiadomości, które wolno przekazać jako nieznane, na 100</translation>
    </message>
    <message>
        <source>Lower lets more unknown messages through.</source>
        <translation>Niższa wartość przepuszcza więcej nieznanych wiadomości.</translation>
    </message>
    <message>
        <source>Share of messages kept for the test, in %</source>
        <translation>Udział wiadomości zachowanych do testu, w %</translation>
    </message>
    <message>
        <source>They are never trained on before the test is over.</source>
        <translation>Przed końcem testu nigdy się na nich nie uczy.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Ziarno losowości</translation>
    </message>
    <message>
        <source>The same number gives the same result.</source>
        <translation>Ta sama liczba daje ten sam wynik.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>What the bank says of the line: what is booked by.</source>
        <translation>Co bank mówi o pozycji: na tej podstawie się księguje.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Money in or out; out is negative. Or choose debit and credit.</source>
        <translation>Wpływ lub wydatek; wydatki są ujemne. Albo proszę wybrać Winien i Ma.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account it was booked on: what is learned from.</source>
        <translation>Konto, na którym zaksięgowano: na tym program się uczy.</translation>
    </message>
    <message>
        <source>When it was booked: the test then uses the last months, as in real life.</source>
        <translation>Kiedy zaksięgowano: test bierze wtedy ostatnie miesiące, jak w życiu.</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Kontrahent</translation>
    </message>
    <message>
        <source>Who is on the other side, where the bank tells it apart.</source>
        <translation>Kto jest po drugiej stronie, jeśli bank podaje to osobno.</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Wydatki</translation>
    </message>
    <message>
        <source>Where money in and out have columns of their own.</source>
        <translation>Gdy wpływy i wydatki mają osobne kolumny.</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Wpływy</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Kod podatku</translation>
    </message>
    <message>
        <source>The tax code it was booked with.</source>
        <translation>Kod podatku, z którym zaksięgowano.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>The other side&apos;s account: the surest sign of who it is.</source>
        <translation>Konto drugiej strony: najpewniejszy znak, kto to jest.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer referencyjny</translation>
    </message>
    <message>
        <source>The bank&apos;s own number of the line: finds duplicates.</source>
        <translation>Własny numer pozycji w banku: wykrywa duplikaty.</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Kod bankowy</translation>
    </message>
    <message>
        <source>The bank&apos;s own kind of booking, or a merchant category code.</source>
        <translation>Rodzaj operacji według banku lub kod kategorii sprzedawcy (MCC).</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Konto bankowe</translation>
    </message>
    <message>
        <source>Which of your accounts it stands on.</source>
        <translation>Na którym z Państwa kont widnieje.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Of the amount, as an ISO code.</source>
        <translation>Kwoty, jako kod ISO.</translation>
    </message>
    <message>
        <source>Right ones asked, of 100 posted without a touch</source>
        <translation>Wymagane trafne na 100 zaksięgowanych bez udziału człowieka</translation>
    </message>
    <message>
        <source>Higher posts fewer lines and leaves more to you.</source>
        <translation>Wyższa wartość księguje mniej pozycji i zostawia więcej Państwu.</translation>
    </message>
    <message>
        <source>Share of lines kept for the test, in %</source>
        <translation>Udział pozycji zachowanych do testu, w %</translation>
    </message>
    <message>
        <source>The last ones: not learned from before the test is over.</source>
        <translation>Ostatnie: program uczy się na nich dopiero po teście.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan kont</translation>
    </message>
    <message>
        <source>A starter chart, or a file with code, name, type and tax code.</source>
        <translation>Gotowy plan kont lub plik z numerem, nazwą, rodzajem i kodem podatku.</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Udział programu</translation>
    </message>
    <message>
        <source>The share of messages that the program takes part in.</source>
        <translation>Udział wiadomości, w których program bierze udział.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Skuteczność</translation>
    </message>
    <message>
        <source>The share of those that end right without a person. Assumed from the test, not yet confirmed by customers.</source>
        <translation>Udział tych, które kończą się dobrze bez człowieka. Założony na podstawie testu, jeszcze niepotwierdzony przez klientów.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Stopień automatyzacji</translation>
    </message>
    <message>
        <source>Involvement times resolution: messages done without a person.</source>
        <translation>Udział razy skuteczność: wiadomości załatwione bez człowieka.</translation>
    </message>
    <message>
        <source>Wrong, of 100 automatic</source>
        <translation>Błędne na 100 automatycznych</translation>
    </message>
    <message>
        <source>Automatic answers that would have been wrong.</source>
        <translation>Odpowiedzi automatyczne, które byłyby błędne.</translation>
    </message>
    <message>
        <source>Hours saved a month</source>
        <translation>Zaoszczędzone godziny miesięcznie</translation>
    </message>
    <message>
        <source>Net of looking answers over; a wrong answer saves nothing.</source>
        <translation>Po odjęciu przeglądania odpowiedzi; błędna odpowiedź nic nie oszczędza.</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Wartość miesięcznie</translation>
    </message>
    <message>
        <source>Hours saved, less what wrong answers and questions back cost.</source>
        <translation>Zaoszczędzone godziny minus koszt błędnych odpowiedzi i dopytań.</translation>
    </message>
    <message>
        <source>Computing, a message</source>
        <translation>Obliczenia, jedna wiadomość</translation>
    </message>
    <message>
        <source>Power and wear of this computer, for one message.</source>
        <translation>Prąd i zużycie tego komputera na jedną wiadomość.</translation>
    </message>
    <message>
        <source>Computing, a million messages</source>
        <translation>Obliczenia, milion wiadomości</translation>
    </message>
    <message>
        <source>The same, to compare with price lists of cloud services.</source>
        <translation>To samo, do porównania z cennikami usług w chmurze.</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Czas uczenia</translation>
    </message>
    <message>
        <source>From table to tested model, on this computer.</source>
        <translation>Od tabeli do przetestowanego modelu, na tym komputerze.</translation>
    </message>
    <message>
        <source>Cost of an hour of work, all included</source>
        <translation>Koszt godziny pracy, ze wszystkim</translation>
    </message>
    <message>
        <source>Minutes a person needs for a message</source>
        <translation>Minuty człowieka na jedną wiadomość</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Wiadomości miesięcznie</translation>
    </message>
    <message>
        <source>Cost of one wrong automatic answer</source>
        <translation>Koszt jednej błędnej odpowiedzi automatycznej</translation>
    </message>
    <message>
        <source>Cost of asking a customer back</source>
        <translation>Koszt dopytania klienta</translation>
    </message>
    <message>
        <source>Share of automatic answers that a person looks over</source>
        <translation>Udział odpowiedzi automatycznych przeglądanych przez człowieka</translation>
    </message>
    <message>
        <source>Minutes to look over one answer</source>
        <translation>Minuty na przejrzenie odpowiedzi</translation>
    </message>
    <message>
        <source>Price of this computer</source>
        <translation>Cena tego komputera</translation>
    </message>
    <message>
        <source>Years it is used</source>
        <translation>Lata użytkowania</translation>
    </message>
    <message>
        <source>Hours a day it runs</source>
        <translation>Godziny pracy dziennie</translation>
    </message>
    <message>
        <source>Power while it works</source>
        <translation>Moc podczas pracy</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Cena kilowatogodziny</translation>
    </message>
    <message>
        <source>Messages tested</source>
        <translation>Przetestowane wiadomości</translation>
    </message>
    <message>
        <source>Answered automatically</source>
        <translation>Odpowiedziano automatycznie</translation>
    </message>
    <message>
        <source>Wrong among the automatic</source>
        <translation>Błędne wśród automatycznych</translation>
    </message>
    <message>
        <source>Right topic offered among those asked back</source>
        <translation>Trafny temat podany wśród dopytanych</translation>
    </message>
    <message>
        <source>Seconds for a message</source>
        <translation>Sekundy na wiadomość</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Dni robocze w roku</translation>
    </message>
    <message>
        <source>Seconds to train and test</source>
        <translation>Sekundy na uczenie i test</translation>
    </message>
    <message>
        <source>a common value, 2026; please put in your own</source>
        <translation>typowa wartość, 2026; proszę wpisać własną</translation>
    </message>
    <message>
        <source>timed on this computer</source>
        <translation>zmierzono na tym komputerze</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>wpisano</translation>
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
        <translation>karta</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Always the most frequent topic</source>
        <translation>Zawsze najczęstszy temat</translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation>Reguły słów kluczowych</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Niemiecki</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francuski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Hiszpański</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Włoski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugalski</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niderlandzki</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Duński</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Szwedzki</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norweski</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fiński</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czeski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumuński</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Węgierski</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turecki</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grecki</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rosyjski</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraiński</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bułgarski</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabski</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrajski</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perski</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalski</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonezyjski</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malajski</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Wietnamski</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tajski</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chiński</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japoński</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreański</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharski</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suahili</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Państwa wartość</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>zmierzone</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>założenie</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The advice names what has to be mended first.</source>
        <translation>Wskazówki mówią, co trzeba poprawić najpierw.</translation>
    </message>
    <message>
        <source>{share} have a topic</source>
        <translation>z tematem: {share}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>Zakryte dane osobowe</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nie znaleziono</translation>
    </message>
    <message>
        <source>Borrows from</source>
        <translation>Pożycza od</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>{units} units sold</source>
        <translation>Sprzedano {units} szt.</translation>
    </message>
    <message>
        <source>Known in advance</source>
        <translation>Znane z góry</translation>
    </message>
    <message>
        <source>nothing: the past alone decides</source>
        <translation>nic: decyduje sama przeszłość</translation>
    </message>
    <message>
        <source>the cost of {count}</source>
        <translation>znany koszt: {count}</translation>
    </message>
    <message>
        <source>Stock on hand known</source>
        <translation>Znany stan zapasu</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Jak odczytywany jest plik</translation>
    </message>
    <message>
        <source>All items together</source>
        <translation>Wszystkie artykuły razem</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Proszę najpierw wybrać usługę.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Co wiedzą tylko Państwo</translation>
    </message>
    <message>
        <source>Is there personal data in it?</source>
        <translation>Czy są w tym dane osobowe?</translation>
    </message>
    <message>
        <source>Is there an agreement with the provider?</source>
        <translation>Czy jest umowa z dostawcą?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Right on this computer, of all tested</source>
        <translation>Trafne na tym komputerze, spośród testowanych</translation>
    </message>
    <message>
        <source>Right in the cloud, of the same</source>
        <translation>Trafne w chmurze, spośród tych samych</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Chmura</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lepiej</translation>
    </message>
</context>
<context>
    <name>ClassMatrix</name>
    <message>
        <source>1 item</source>
        <translation>1 artykuł</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>Artykuły: {count}</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} szt.</translation>
    </message>
    <message>
        <source>{worth} a year · {share}</source>
        <translation>{worth} rocznie · {share}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What the columns are for</source>
        <translation>Do czego służą kolumny</translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation>Użyj tej tabeli</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>Te role odgadnięto z nazw i wartości. Proszę zmienić, co odgadnięto błędnie.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>Brakuje jeszcze: {roles}</translation>
    </message>
    <message>
        <source>and {count} more columns</source>
        <translation>i kolejne kolumny: {count}</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>Rola kolumny {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nieużywana</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Jak ostatnim razem.</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>Odgadnięto: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: znaleziono</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: potrzebne</translation>
    </message>
</context>
<context>
    <name>ComingCard</name>
    <message>
        <source>Coming promotions and closed days, if they are written down</source>
        <translation>Nadchodzące promocje i dni zamknięcia, jeśli są zapisane</translation>
    </message>
    <message>
        <source>One row each: from, to, what, and which item. Past ones help too: they show what a promotion does.</source>
        <translation>Każda w osobnym wierszu: od, do, co i który artykuł. Dawne też pomagają: pokazują, co daje promocja.</translation>
    </message>
    <message>
        <source>Promotions and closed days · {file} · {rows} rows</source>
        <translation>Promocje i dni zamknięcia · {file} · wierszy: {rows}</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Dodaj listę…</translation>
    </message>
    <message>
        <source>Choose a list of promotions and closed days</source>
        <translation>Wybierz listę promocji i dni zamknięcia</translation>
    </message>
    <message>
        <source>One column holds the first day; the others say how long, what it is, and for which items.</source>
        <translation>Jedna kolumna zawiera pierwszy dzień; pozostałe mówią, jak długo, co to jest i których artykułów dotyczy.</translation>
    </message>
    <message>
        <source>List of promotions and closed days</source>
        <translation>Lista promocji i dni zamknięcia</translation>
    </message>
    <message>
        <source>Without the list of promotions and closed days</source>
        <translation>Bez listy promocji i dni zamknięcia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>i jeszcze {count} na następnej stronie</translation>
    </message>
    <message>
        <source>Promotions: {count}</source>
        <translation>Promocje: {count}</translation>
    </message>
    <message>
        <source>Items named: {count}</source>
        <translation>Wymienione artykuły: {count}</translation>
    </message>
    <message>
        <source>Closed days: {count}</source>
        <translation>Dni zamknięcia: {count}</translation>
    </message>
    <message>
        <source>Holidays: {count}</source>
        <translation>Święta: {count}</translation>
    </message>
    <message>
        <source>No row of it could be read.</source>
        <translation>Nie udało się odczytać żadnego jej wiersza.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Nothing is suggested for this line. Type the code or the name of an account.</source>
        <translation>Dla tej pozycji nic nie zaproponowano. Proszę wpisać numer lub nazwę konta.</translation>
    </message>
    <message>
        <source>Book the line first: a rule needs an account.</source>
        <translation>Najpierw proszę zaksięgować pozycję: reguła potrzebuje konta.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Cofnięto: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Ponowiono: {step}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma nic do ponowienia.</translation>
    </message>
    <message>
        <source>More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).</source>
        <translation>Wybrano ponad {count} pozycji. Zamiast tego proszę zaksięgować wszystkie pozycje filtra (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Some of these lines are still on their way. Try again in a moment.</source>
        <translation>Niektóre z tych pozycji są jeszcze w drodze. Proszę spróbować za chwilę.</translation>
    </message>
    <message>
        <source>This month is closed. Open it again under Months to change its lines.</source>
        <translation>Ten miesiąc jest zamknięty. Aby zmienić pozycje, proszę otworzyć go ponownie w „Miesiące”.</translation>
    </message>
</context>
<context>
    <name>CommitmentPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Proszę najpierw wybrać usługę.</translation>
    </message>
    <message>
        <source>Bill a month, as you go</source>
        <translation>Rachunek miesięczny, według zużycia</translation>
    </message>
</context>
<context>
    <name>ComputingBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Szczegóły raportu</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>A call is</source>
        <translation>Zapytanie to</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Własny komputer</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Rozpatrywane lata</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Co wiedzą tylko Państwo</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Koszt obliczeń</translation>
    </message>
    <message>
        <source>Your own computer beside the cloud. Hover over a figure for its formula; * marks what rests on an assumption.</source>
        <translation>Własny komputer obok chmury. Po wskazaniu liczby widać jej wzór; * oznacza to, co opiera się na założeniu.</translation>
    </message>
    <message>
        <source>Here and cloud</source>
        <translation>Tu i chmura</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zobowiązania</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Która</translation>
    </message>
    <message>
        <source>For sellers</source>
        <translation>Dla sprzedających</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>In and out</source>
        <translation>Wpływy i wydatki</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Wpływy</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Wydatki</translation>
    </message>
    <message>
        <source>Payee is</source>
        <translation>Odbiorca to</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>Tekst zawiera</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>ConfusionsTab</name>
    <message>
        <source>Was</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Uznano za</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Pomyłki</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>bez tematu</translation>
    </message>
    <message>
        <source>No two topics were mixed up.</source>
        <translation>Żadnych dwóch tematów nie pomylono.</translation>
    </message>
    <message>
        <source>{was}, said to be {said}</source>
        <translation>{was}, uznano za {said}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the guide</source>
        <translation>Szukaj w przewodniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>No chapter speaks of that. Try fewer or shorter words.</source>
        <translation>Żaden rozdział o tym nie mówi. Proszę użyć mniej słów lub krótszych.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Protect it with a password</source>
        <translation>Zabezpiecz hasłem</translation>
    </message>
    <message>
        <source>One file with its pilots, figures, models and reports. It opens just the same on another computer.</source>
        <translation>Jeden plik z pilotażami, liczbami, modelami i raportami. Na innym komputerze otworzy się tak samo.</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Zapisz kopię: {name}</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Wybierz miejsce zapisu…</translation>
    </message>
    <message numerus="yes">
        <source>Take along %n file(s) the pilots read ({size})</source>
        <translation>
            <numerusform>Dołącz %n plik czytany przez pilotaże ({size})</numerusform>
            <numerusform>Dołącz %n pliki czytane przez pilotaże ({size})</numerusform>
            <numerusform>Dołącz %n plików czytanych przez pilotaże ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can open it without the password: not even we can help.</source>
        <translation>Bez hasła nikt go nie otworzy: nawet my nie możemy pomóc.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła różnią się od siebie.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Powtórz hasło</translation>
    </message>
</context>
<context>
    <name>CostPart</name>
    <message>
        <source>a month</source>
        <translation>miesięcznie</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>rocznie</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>jedno zapytanie</translation>
    </message>
    <message>
        <source>a million more</source>
        <translation>milion więcej</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Własny komputer</translation>
    </message>
    <message>
        <source>What the calls cost</source>
        <translation>Ile kosztują zapytania</translation>
    </message>
    <message>
        <source>This computer, a month</source>
        <translation>Ten komputer, miesięcznie</translation>
    </message>
    <message>
        <source>The cloud, a month</source>
        <translation>Chmura, miesięcznie</translation>
    </message>
    <message>
        <source>Months until the computer has cost less</source>
        <translation>Miesiące, po których komputer kosztował mniej</translation>
    </message>
</context>
<context>
    <name>CurrencySelect</name>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>Waluta wszystkich kwot; nic nie jest przeliczane.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Wybierz wszystkie wiersze</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Zachowaj pierwszą kolumnę na widoku</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Wszystkie kolumny</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>This goes for good. Your own files, such as spreadsheets and reports you saved elsewhere, stay where they are.</source>
        <translation>To znika na zawsze. Własne pliki, takie jak arkusze i raporty zapisane gdzie indziej, zostają na miejscu.</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps</source>
        <translation>Usuń wszystko, co przechowuje smeai</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>usuń</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Logs of faults</source>
        <translation>Dzienniki błędów</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n plik, {size}</numerusform>
            <numerusform>%n pliki, {size}</numerusform>
            <numerusform>%n plików, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted, {size}.</source>
        <translation>
            <numerusform>Usunięto %n plik, {size}.</numerusform>
            <numerusform>Usunięto %n pliki, {size}.</numerusform>
            <numerusform>Usunięto %n plików, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some could not be deleted.</source>
        <translation>Niektórych nie udało się usunąć.</translation>
    </message>
    <message>
        <source>Close smeai</source>
        <translation>Zamknij smeai</translation>
    </message>
    <message>
        <source>Type “{word}” to say that it is meant:</source>
        <translation>Aby potwierdzić, proszę wpisać „{word}”:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Delete this pilot with its models and reports? Your own file stays. This cannot be undone.</source>
        <translation>Usunąć ten pilotaż z modelami i raportami? Państwa plik zostaje. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Delete pilot</source>
        <translation>Usuń pilotaż</translation>
    </message>
    <message>
        <source>The report could not be opened.</source>
        <translation>Nie udało się otworzyć raportu.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
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
        <translation>Podziel…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Reguła…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Nie wybrano pozycji.</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Wycofaj (Backspace)</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Przyjmij (Enter)</translation>
    </message>
    <message>
        <source>No payee</source>
        <translation>Brak odbiorcy</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>Miesiąc zamknięty</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>None is suggested</source>
        <translation>Brak propozycji</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Other likely accounts</source>
        <translation>Inne prawdopodobne konta</translation>
    </message>
    <message>
        <source>Lines like this</source>
        <translation>Podobne pozycje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>How often nothing runs out while you wait for a delivery: 95 of 100 times. A day short by one unit counts.</source>
        <translation>Jak często nic się nie kończy, gdy czekają Państwo na dostawę: 95 na 100 razy. Liczy się już brak jednej sztuki.</translation>
    </message>
    <message>
        <source>How much of what is asked for is there: 95 of 100 units. Often needs less stock for the same figure.</source>
        <translation>Ile z tego, o co się pyta, jest na miejscu: 95 na 100 sztuk. Przy tej samej liczbie często wystarcza mniejszy zapas.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Dials</name>
    <message>
        <source>a promotion in step {step}, +{lift}</source>
        <translation>promocja w kroku {step}, +{lift}</translation>
    </message>
    <message>
        <source>What if: {dials}</source>
        <translation>Scenariusz: {dials}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dni</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom obsługi</translation>
    </message>
    <message>
        <source>Lead time, of all items</source>
        <translation>Czas dostawy, wszystkich artykułów</translation>
    </message>
    <message>
        <source>Between orders</source>
        <translation>Między zamówieniami</translation>
    </message>
    <message>
        <source>Price of capital, a year</source>
        <translation>Cena kapitału, rocznie</translation>
    </message>
    <message>
        <source>Sells more by</source>
        <translation>Sprzedaż większa o</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>W kroku</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Turn a dial: totals and items follow at once, and nothing is changed.</source>
        <translation>Po obróceniu pokrętła sumy i artykuły zmieniają się od razu, a nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>A promotion</source>
        <translation>Promocja</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jak jest</translation>
    </message>
    <message>
        <source>Keep as options</source>
        <translation>Zachowaj jako opcje</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>lub nacisnąć Enter, aby wybrać · zostanie na tym komputerze</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>Wybierz plik lub upuść go tutaj</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Proszę upuścić tu plik Excel lub CSV</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Wybierz arkusz kalkulacyjny</translation>
    </message>
</context>
<context>
    <name>EbitdaPart</name>
    <message>
        <source>Choose a service first.</source>
        <translation>Proszę najpierw wybrać usługę.</translation>
    </message>
    <message>
        <source>Own: paid</source>
        <translation>Własny: zapłacono</translation>
    </message>
    <message>
        <source>Own: EBITDA</source>
        <translation>Własny: EBITDA</translation>
    </message>
    <message>
        <source>Own: depreciation</source>
        <translation>Własny: amortyzacja</translation>
    </message>
    <message>
        <source>Cloud: both</source>
        <translation>Chmura: oba</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Rok {year}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Wszystkie lata</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Rok po roku</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>The engine, which reads your files</source>
        <translation>Silnik, który czyta Państwa pliki</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>smeai is two processes. This is what each of them opened since it was started.</source>
        <translation>smeai to dwa procesy. Oto, co każdy z nich otworzył od swojego uruchomienia.</translation>
    </message>
    <message>
        <source>How it is known: Python reports every socket and every name look-up to smeai before it happens, whichever library asks. Parts in native code do not pass through Python; the list of the system shows theirs, as long as they are open. To be quite sure, turn on flight mode: everything works the same.</source>
        <translation>Skąd to wiadomo: Python zgłasza smeai każde gniazdo i każde zapytanie o nazwę, zanim do nich dojdzie, niezależnie od tego, która biblioteka o nie prosi. Części w kodzie natywnym nie przechodzą przez Pythona; lista systemowa pokazuje ich gniazda, dopóki są otwarte. Dla całkowitej pewności proszę włączyć tryb samolotowy: wszystko działa tak samo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A suspicious value is still in.</source>
        <translation>Jedna podejrzana wartość nadal jest w danych.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in.</source>
        <translation>Podejrzane wartości nadal w danych: {count}.</translation>
    </message>
    <message>
        <source>A slip of the hand makes the forecast of its item too high: agree to it, or leave it on purpose.</source>
        <translation>Pomyłka przy wpisywaniu zawyża prognozę artykułu: proszę zgodzić się na poprawkę albo świadomie zostawić.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Suspicious values</source>
        <translation>Podejrzane wartości</translation>
    </message>
    <message>
        <source>Forecasts of {items} items from {day} on, made with what was known before, {points} figures in all.</source>
        <translation>Prognozy dla {items} art. od {day}, na podstawie tego, co wiedziano wcześniej, razem {points} liczb.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metody</translation>
    </message>
    <message>
        <source>Where it was wrong, by money</source>
        <translation>Gdzie się mylono, według pieniędzy</translation>
    </message>
    <message>
        <source>What was mended before</source>
        <translation>Co wcześniej naprawiono</translation>
    </message>
    <message>
        <source>Of your own figures whose day has come, {helped} were closer than the forecast and {hurt} were not.</source>
        <translation>Z Państwa liczb, których dzień nadszedł, {helped} było bliżej niż prognoza, a {hurt} nie.</translation>
    </message>
    <message>
        <source>There was too little past to test the forecasts on.</source>
        <translation>Przeszłości było zbyt mało, by przetestować prognozy.</translation>
    </message>
    <message>
        <source>The forecasts were {share} closer than taking the same season of last time.</source>
        <translation>Prognozy były o {share} bliższe niż powtórzenie tego samego sezonu z ostatniego razu.</translation>
    </message>
    <message>
        <source>The forecasts were no closer than taking the same season of last time.</source>
        <translation>Prognozy nie były bliższe niż powtórzenie tego samego sezonu z ostatniego razu.</translation>
    </message>
    <message>
        <source>seasonal naive: {error}</source>
        <translation>sezonowa naiwna: {error}</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>Błąd (MASE)</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>forecast less sold, of all that was sold</source>
        <translation>prognoza minus sprzedaż, względem całej sprzedaży</translation>
    </message>
    <message>
        <source>Inside the 80 % interval</source>
        <translation>W przedziale 80 %</translation>
    </message>
    <message>
        <source>Quantile loss</source>
        <translation>Strata kwantylowa</translation>
    </message>
    <message>
        <source>1 is the seasonal naive; lower is better</source>
        <translation>1 to sezonowa naiwna; mniej znaczy lepiej</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Sezonowa naiwna</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedano</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Of what was missing or lay too long</source>
        <translation>Tego, czego brakło lub co leżało za długo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Zaakceptowane</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Co się z nimi dzieje</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: a file is written where you say.</source>
        <translation>Nic nie opuszcza tego komputera: plik powstaje tam, gdzie Państwo wskażą.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Settled lines only ({count})</source>
        <translation>Tylko załatwione pozycje ({count})</translation>
    </message>
    <message>
        <source>{count} lines are not settled yet.</source>
        <translation>Jeszcze niezałatwione pozycje: {count}.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Excel, with your own columns</source>
        <translation>Excel, z własnymi kolumnami</translation>
    </message>
    <message>
        <source>CSV, with your own columns</source>
        <translation>CSV, z własnymi kolumnami</translation>
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
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Stan zapasu</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Zamówione</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Czas dostawy, dni</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Koszt jednostkowy</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Wielkość opakowania</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Minimalne zamówienie</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Trwałość, dni</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Put back: {title}</source>
        <translation>Przywróć: {title}</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Take back what was entered</source>
        <translation>Wycofaj wpis</translation>
    </message>
    <message>
        <source>Measure it</source>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>Not known; what rests on it is not shown.</source>
        <translation>Nie wiadomo; to, co się na tym opiera, nie jest pokazywane.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Liczby firmy</translation>
    </message>
    <message>
        <source>Entered once, used by every pilot. Each says whether it is yours, measured or assumed.</source>
        <translation>Wpisane raz, używane w każdym pilotażu. Przy każdej widać, czy jest Państwa, zmierzona czy założona.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nie wybrano</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Kraj: {name}</translation>
    </message>
    <message>
        <source>Currency: {name}</source>
        <translation>Waluta: {name}</translation>
    </message>
    <message>
        <source>that of the country</source>
        <translation>waluta kraju</translation>
    </message>
    <message>
        <source>{figure}: taken back</source>
        <translation>{figure}: wycofano</translation>
    </message>
    <message>
        <source>Measuring for two seconds under full load.</source>
        <translation>Pomiar przez dwie sekundy przy pełnym obciążeniu.</translation>
    </message>
    <message>
        <source>Customer messages</source>
        <translation>Wiadomości od klientów</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Pozycje bankowe</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapas</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Search a figure</source>
        <translation>Szukaj liczby</translation>
    </message>
    <message>
        <source>All it rests on</source>
        <translation>Na czym się opiera</translation>
    </message>
    <message>
        <source>Every figure of the case</source>
        <translation>Wszystkie liczby uzasadnienia</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bazowy</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Adds up to the cent</source>
        <translation>Zgadza się co do grosza</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Nie zgadza się</translation>
    </message>
    <message>
        <source>States no balances</source>
        <translation>Nie podaje sald</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Pomiń ten plik</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Pomiń {file}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Saldo początkowe</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Saldo końcowe</translation>
    </message>
    <message>
        <source>and {count} more accounts</source>
        <translation>i kolejne konta: {count}</translation>
    </message>
    <message>
        <source>I have compared it with the bank&apos;s own statement: go on anyway</source>
        <translation>Porównano z wyciągiem z samego banku: mimo to dalej</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>Pozycje: {count}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>Brak pliku pod ręką? Można wypróbować przykład</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Inny plik</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Podgląd pliku</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>Podgląd · {file} · wierszy: {rows}</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Made for</source>
        <translation>Przygotowano dla</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaty</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>More files</source>
        <translation>Więcej plików</translation>
    </message>
    <message>
        <source>No statement at hand? Try the sample</source>
        <translation>Brak wyciągu pod ręką? Można wypróbować przykład</translation>
    </message>
    <message>
        <source>A file does not add up. Confirm that you want to go on, or leave it out.</source>
        <translation>Jeden plik się nie zgadza. Proszę potwierdzić, że chcą Państwo iść dalej, albo go pominąć.</translation>
    </message>
    <message>
        <source>{files} files · {lines} lines</source>
        <translation>Pliki: {files} · pozycje: {lines}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Szukaj (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a payee, a text or an amount</source>
        <translation>Szukaj odbiorcy, tekstu lub kwoty</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Zaksięguj wszystko…</translation>
    </message>
    <message>
        <source>Book all lines of this filter in one step (Ctrl+Enter)</source>
        <translation>Zaksięguj wszystkie pozycje tego filtra w jednym kroku (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Klawisze (?)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>To do  {count}</source>
        <translation>Do zrobienia  {count}</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Dowolne źródło</translation>
    </message>
    <message>
        <source>Any month</source>
        <translation>Dowolny miesiąc</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Dowolne konto</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>Załatwiono {settled} z {lines}</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>What will sell, and how sure that is</source>
        <translation>Co się sprzeda i jak bardzo to pewne</translation>
    </message>
    <message>
        <source>Several methods are tried on the past of each item, from several moments of it; the closest one forecasts. Then the orders are replayed over the end of the past, with only what was known then.</source>
        <translation>Kilka metod sprawdza się na przeszłości każdego artykułu, od kilku momentów; prognozuje najbliższa. Potem zamówienia są odtwarzane na końcu przeszłości, tylko z tym, co wtedy wiedziano.</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>Prognozuj ponownie</translation>
    </message>
    <message>
        <source>Forecast and test</source>
        <translation>Prognozuj i testuj</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Od tej prognozy coś się zmieniło.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Proszę prognozować ponownie, aby liczby to uwzględniły.</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opcje prognozy</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>An hour of work costs {amount} in all ({origin}).</source>
        <translation>Godzina pracy kosztuje łącznie {amount} ({origin}).</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Classes of items</source>
        <translation>Klasy artykułów</translation>
    </message>
    <message>
        <source>By sales and by how even demand is. A click shows the items.</source>
        <translation>Według sprzedaży i równomierności popytu. Kliknięcie pokazuje artykuły.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Show its items</source>
        <translation>Pokaż jej artykuły</translation>
    </message>
    <message>
        <source>All {items} items: {units} units over {span}, in four of five cases {low} to {high}.</source>
        <translation>Wszystkie artykuły ({items}): {units} szt. w ciągu {span}, w czterech na pięć przypadków od {low} do {high}.</translation>
    </message>
    <message>
        <source>The {count} groups add up to it.</source>
        <translation>Suma grup ({count}) daje dokładnie tyle.</translation>
    </message>
    <message>
        <source>The {count} groups come to {units}.</source>
        <translation>Suma grup ({count}) to {units}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Sprzeda się</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>The sum lies between both in four of five cases</source>
        <translation>Suma leży między obiema wartościami w czterech na pięć przypadków</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Do zamówienia</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Wartość zamówienia</translation>
    </message>
    <message>
        <source>no group named</source>
        <translation>nie podano grupy</translation>
    </message>
</context>
<context>
    <name>GuessButtons</name>
    <message>
        <source>Another topic:</source>
        <translation>Inny temat:</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Inny temat</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Żaden z nich</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>The guide is not translated into your language yet. This chapter is in English.</source>
        <translation>Przewodnik nie jest jeszcze przetłumaczony na Państwa język. Ten rozdział jest po angielsku.</translation>
    </message>
</context>
<context>
    <name>HangsTab</name>
    <message>
        <source>Three years, one input at a time at its ends</source>
        <translation>Trzy lata, po jednej danej na jej krańcach</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Próg rentowności</translation>
    </message>
    <message>
        <source>Measured inputs go to the ends of their 95 % interval, your own figures 10 % to each side, assumptions 30 % or to the ends they state.</source>
        <translation>Dane zmierzone sięgają krańców 95-procentowego przedziału, własne liczby 10 % w obie strony, założenia 30 % lub podanych krańców.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bazowy</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dana</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Cautious end</source>
        <translation>Ostrożny kraniec</translation>
    </message>
    <message>
        <source>Three years there</source>
        <translation>Trzy lata na nim</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>Korzystny kraniec</translation>
    </message>
    <message>
        <source>Every input that moves the case</source>
        <translation>Każda dana, która porusza uzasadnienie</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>How sure must it be?</source>
        <translation>Jaka pewność?</translation>
    </message>
    <message>
        <source>saved a month</source>
        <translation>zaoszczędzone miesięcznie</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Wrong of 100</source>
        <translation>Błędne na 100</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Godziny miesięcznie</translation>
    </message>
    <message>
        <source>Worth a month</source>
        <translation>Wartość miesięcznie</translation>
    </message>
    <message>
        <source>Automatic {auto}, wrong of these {wrong}.</source>
        <translation>Automatycznie {auto}, w tym błędnie {wrong}.</translation>
    </message>
    <message>
        <source>at least {sure} %</source>
        <translation>co najmniej {sure} %</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start a pilot, try it with the sample, or go on with one you began. A file may be dropped anywhere.</source>
        <translation>Można zacząć pilotaż, wypróbować go na przykładzie albo kontynuować rozpoczęty. Plik można upuścić w dowolnym miejscu.</translation>
    </message>
    <message>
        <source>Choose what you would like to try. Nothing is changed in your files, and nothing leaves this computer.</source>
        <translation>Proszę wybrać, co chcą Państwo wypróbować. W plikach nic się nie zmienia i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Every pilot is kept as you go. Choose one to go on where you were.</source>
        <translation>Każdy pilotaż jest zapisywany na bieżąco. Proszę wybrać jeden, aby kontynuować.</translation>
    </message>
    <message>
        <source>Every report you made, as long as its file is where it was.</source>
        <translation>Każdy utworzony raport, dopóki jego plik jest tam, gdzie był.</translation>
    </message>
    <message>
        <source>Ten questions about your business, then a list of what AI could do for it. Every figure shows what it rests on.</source>
        <translation>Dziesięć pytań o firmę, potem lista tego, co mogłaby dla niej zrobić AI. Przy każdej liczbie widać, na czym się opiera.</translation>
    </message>
    <message>
        <source>Say from when a pilot is in daily use; then look every month at what it came to, what went wrong, and whether to go on.</source>
        <translation>Proszę podać, od kiedy pilotaż jest w codziennym użyciu; potem co miesiąc sprawdzać, co przyniósł, co poszło nie tak i czy kontynuować.</translation>
    </message>
    <message>
        <source>What all tested pilots come to together: payback, worth today, what it hangs on. Move any figure and see what follows.</source>
        <translation>Co dają razem wszystkie przetestowane pilotaże: zwrot, wartość dziś, od czego to zależy. Można zmienić dowolną liczbę i zobaczyć skutek.</translation>
    </message>
    <message>
        <source>What your work, your computer and your energy cost. Enter it once: every pilot reckons with it, and says so.</source>
        <translation>Ile kosztują Państwa praca, komputer i energia. Wystarczy wpisać raz: każdy pilotaż z tego korzysta i o tym mówi.</translation>
    </message>
    <message>
        <source>What your own computer costs beside cloud services, when a commitment pays, and what to charge if you sell such a service.</source>
        <translation>Ile kosztuje własny komputer obok usług w chmurze, kiedy opłaca się zobowiązanie i ile żądać, jeśli sprzedają Państwo taką usługę.</translation>
    </message>
    <message>
        <source>One workspace for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Jeden obszar roboczy na klienta: folder z jego pilotażami, liczbami, modelami i raportami, i niczyimi innymi.</translation>
    </message>
    <message>
        <source>Invented businesses to try anything on, each in a workspace of its own. Your own pilots are not touched.</source>
        <translation>Zmyślone firmy do dowolnych prób, każda we własnym obszarze roboczym. Państwa pilotaże pozostają nietknięte.</translation>
    </message>
    <message>
        <source>Give a spreadsheet: Excel, OpenDocument or text. It is only read. Doubtful dates and numbers are asked.</source>
        <translation>Proszę podać arkusz: Excel, OpenDocument lub tekst. Jest tylko odczytywany. O niejasne daty i liczby program zapyta.</translation>
    </message>
    <message>
        <source>Say what each column is for. Only the message is needed; each further column makes the result better.</source>
        <translation>Proszę wskazać, do czego służy każda kolumna. Potrzebna jest tylko wiadomość; każda kolejna kolumna poprawia wynik.</translation>
    </message>
    <message>
        <source>What your file holds, and what would make the result better. Topics can be renamed, merged and left out.</source>
        <translation>Co zawiera plik i co poprawiłoby wynik. Tematy można nazwać inaczej, połączyć i pominąć.</translation>
    </message>
    <message>
        <source>Messages that speak of the same thing were put together. Name them, merge them, split them, or leave them out.</source>
        <translation>Wiadomości o tym samym zebrano razem. Można je nazwać, połączyć, podzielić lub pominąć.</translation>
    </message>
    <message>
        <source>Say what these messages are about. They were chosen because each answer teaches most.</source>
        <translation>Proszę powiedzieć, czego dotyczą te wiadomości. Wybrano je, bo każda odpowiedź najwięcej uczy.</translation>
    </message>
    <message>
        <source>Say what each column is for. Date, item and quantity are needed; a list of items with stock and cost makes orders possible.</source>
        <translation>Proszę wskazać, do czego służy każda kolumna. Potrzebne są data, artykuł i ilość; lista artykułów z zapasem i kosztem umożliwia zamówienia.</translation>
    </message>
    <message>
        <source>What your sales hold: days without stock, one-off peaks, new and ended items. Nothing is mended before you agree.</source>
        <translation>Co zawiera sprzedaż: dni bez zapasu, jednorazowe szczyty, artykuły nowe i wycofane. Nic nie jest poprawiane bez Państwa zgody.</translation>
    </message>
    <message>
        <source>Several methods forecast your own past and are weighed by how well they did. The newest part of it is kept back for the test.</source>
        <translation>Kilka metod prognozuje Państwa własną przeszłość i jest ważonych według trafności. Najnowsza część jest zachowana do testu.</translation>
    </message>
    <message>
        <source>What to order, how much and by when, item by item, with the reason. Move the dials to weigh stock against sales lost.</source>
        <translation>Co zamówić, ile i do kiedy, artykuł po artykule, z powodem. Pokrętłami można wyważyć zapas i utraconą sprzedaż.</translation>
    </message>
    <message>
        <source>Part of the messages is kept back; the model learns from the others and is tested on those it never saw.</source>
        <translation>Część wiadomości jest odkładana; model uczy się na pozostałych i jest testowany na tych, których nie widział.</translation>
    </message>
    <message>
        <source>What would have been answered, what would have been wrong, and what that is worth. Move the slider to weigh them.</source>
        <translation>Na co byłaby odpowiedź, co byłoby błędne i ile to jest warte. Suwakiem można to wyważyć.</translation>
    </message>
    <message>
        <source>Give what the bank gave: Excel, CSV, OFX, QIF, MT940, CAMT or PDF. Each file is proved by its balances, to the cent.</source>
        <translation>Proszę podać to, co dał bank: Excel, CSV, OFX, QIF, MT940, CAMT lub PDF. Każdy plik jest sprawdzany saldami, co do grosza.</translation>
    </message>
    <message>
        <source>What was found between the lines: duplicates, own transfers, reversals. Nothing is removed.</source>
        <translation>Co znaleziono między pozycjami: duplikaty, przelewy własne, storna. Nic nie jest usuwane.</translation>
    </message>
    <message>
        <source>The accounts lines are booked on: the client&apos;s own chart, or one of those that come along.</source>
        <translation>Konta, na które się księguje: plan kont klienta lub jeden z dołączonych.</translation>
    </message>
    <message>
        <source>How much would have been booked right, tested on the client&apos;s own last months.</source>
        <translation>Ile zaksięgowano by trafnie, według testu na ostatnich miesiącach klienta.</translation>
    </message>
    <message>
        <source>Accept with Enter, or type an account. Everything can be undone. A question mark shows all keys.</source>
        <translation>Enter przyjmuje, albo proszę wpisać konto. Wszystko można cofnąć. Znak zapytania pokazuje wszystkie klawisze.</translation>
    </message>
    <message>
        <source>A report to hand on, and the model to put to work. Every figure shows its formula and what it rests on.</source>
        <translation>Raport do przekazania i model do użycia. Przy każdej liczbie widać wzór i to, na czym się opiera.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>Proszę wybrać zadanie lub upuścić plik. Bez programowania, bez chmury: wszystko działa na tym komputerze.</translation>
    </message>
    <message>
        <source>Not sure where to begin? Ten questions show where AI could help.</source>
        <translation>Nie wiadomo, od czego zacząć? Dziesięć pytań pokaże, gdzie AI może pomóc.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Kontynuuj tam, gdzie przerwano</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>Jeszcze nic tu nie ma. Przykład pokazuje gotowy pilotaż w dwie minuty; niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>Dzień dobry. Co chcą Państwo zrobić?</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>Dzień dobry. Co chcą Państwo zrobić?</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>Dobry wieczór. Co chcą Państwo zrobić?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Nothing stands out: no duplicate, no problem</source>
        <translation>Nic nie zwraca uwagi: brak duplikatów, brak problemów</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Pozycje w księdze</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>The same booking in two files; marked, not removed.</source>
        <translation>Ten sam zapis w dwóch plikach; oznaczony, nieusunięty.</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Przelewy własne</translation>
    </message>
    <message>
        <source>Between your own accounts: neither cost nor income.</source>
        <translation>Między własnymi kontami: ani koszt, ani przychód.</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Storna</translation>
    </message>
    <message>
        <source>A booking and its way back.</source>
        <translation>Zapis i jego odwrócenie.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Bliźniaki</translation>
    </message>
    <message>
        <source>They look the same and are two: both stay.</source>
        <translation>Wyglądają tak samo, a są dwa: oba zostają.</translation>
    </message>
</context>
<context>
    <name>InputGroups</name>
    <message>
        <source>Search an input</source>
        <translation>Szukaj danej</translation>
    </message>
    <message>
        <source>No input is called so.</source>
        <translation>Nie ma danej o tej nazwie.</translation>
    </message>
    <message>
        <source>{title}: {count} tried</source>
        <translation>{title}: sprawdzane {count}</translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <source>being tried; before: {value}</source>
        <translation>sprawdzana; przedtem: {value}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Przywróć: {title}</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Your figures</source>
        <translation>Własne liczby</translation>
    </message>
</context>
<context>
    <name>ItemFilter</name>
    <message>
        <source>Find an item, a group, a supplier</source>
        <translation>Szukaj artykułu, grupy, dostawcy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Dowolna klasa</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Dowolna grupa</translation>
    </message>
    <message>
        <source>Any supplier</source>
        <translation>Dowolny dostawca</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Item list, if there is one</source>
        <translation>Lista artykułów, jeśli jest</translation>
    </message>
    <message>
        <source>Stock on hand, cost, price, lead time, pack, supplier: what turns a forecast into an order.</source>
        <translation>Stan zapasu, koszt, cena, czas dostawy, opakowanie, dostawca: to, co zamienia prognozę w zamówienie.</translation>
    </message>
    <message>
        <source>Item list · {file} · {rows} rows</source>
        <translation>Lista artykułów · {file} · wierszy: {rows}</translation>
    </message>
    <message>
        <source>Add an item list…</source>
        <translation>Dodaj listę artykułów…</translation>
    </message>
    <message>
        <source>Choose an item list</source>
        <translation>Wybierz listę artykułów</translation>
    </message>
    <message>
        <source>One column names the item as the sales do; the others say what is known of it.</source>
        <translation>Jedna kolumna nazywa artykuł tak jak w sprzedaży; pozostałe mówią, co o nim wiadomo.</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Lista artykułów</translation>
    </message>
    <message>
        <source>Without the item list</source>
        <translation>Bez listy artykułów</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Co o nim wiadomo</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Zmień prognozę…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>A suspicious value is still in: the forecast may be too high.</source>
        <translation>Jedna podejrzana wartość nadal jest w danych: prognoza może być zawyżona.</translation>
    </message>
    <message>
        <source>{count} suspicious values are still in: the forecast may be too high.</source>
        <translation>Podejrzane wartości nadal w danych: {count}. Prognoza może być zawyżona.</translation>
    </message>
    <message>
        <source>Sold {units} on {day}.</source>
        <translation>Sprzedano {units}, {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Teraz nic do zamówienia</translation>
    </message>
    <message>
        <source>Order {units} by {day}</source>
        <translation>Zamów {units} do {day}</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Zamów {units}</translation>
    </message>
    <message>
        <source>Safety stock {safety} · reorder point {point} · order up to {level}</source>
        <translation>Zapas bezpieczeństwa {safety} · punkt zamawiania {point} · zamawiać do {level}</translation>
    </message>
    <message>
        <source>Against now: order {order}, safety stock {safety}, reorder point {point}</source>
        <translation>Względem stanu obecnego: zamówienie {order}, zapas bezpieczeństwa {safety}, punkt zamawiania {point}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>With its 80 % interval</source>
        <translation>Z jego przedziałem 80 %</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Własna</translation>
    </message>
</context>
<context>
    <name>ItemsSheet</name>
    <message>
        <source>1 item</source>
        <translation>1 artykuł</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>Artykuły: {count}</translation>
    </message>
</context>
<context>
    <name>ItemsTab</name>
    <message>
        <source>Each item stands beside what it is now. Nothing is changed, and the orders that are written stay as they are.</source>
        <translation>Każdy artykuł stoi obok tego, jak jest teraz. Nic się nie zmienia, a zapisane zamówienia zostają bez zmian.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jak jest</translation>
    </message>
    <message>
        <source>Override of {item}</source>
        <translation>Zmiana prognozy: {item}</translation>
    </message>
    <message>
        <source>No override of {item}</source>
        <translation>Bez zmiany prognozy: {item}</translation>
    </message>
    <message>
        <source>{fact} of {item}</source>
        <translation>{fact}: {item}</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>Start again</source>
        <translation>Uruchom ponownie</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>accept what is suggested, go to the next open line</source>
        <translation>przyjmij propozycję, przejdź do następnej otwartej pozycji</translation>
    </message>
    <message>
        <source>choose an account: type a code or a name, arrows, Enter</source>
        <translation>wybierz konto: numer lub nazwa, strzałki, Enter</translation>
    </message>
    <message>
        <source>skip to the next open line</source>
        <translation>przejdź do następnej otwartej pozycji</translation>
    </message>
    <message>
        <source>take a booking back</source>
        <translation>wycofaj księgowanie</translation>
    </message>
    <message>
        <source>split a line</source>
        <translation>podziel pozycję</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>napisz notatkę</translation>
    </message>
    <message>
        <source>make it a rule</source>
        <translation>zrób z tego regułę</translation>
    </message>
    <message>
        <source>choose several lines</source>
        <translation>wybierz kilka pozycji</translation>
    </message>
    <message>
        <source>book all lines of the filter</source>
        <translation>zaksięguj wszystkie pozycje filtra</translation>
    </message>
    <message>
        <source>find</source>
        <translation>szukaj</translation>
    </message>
    <message>
        <source>undo, redo: everything, also after a restart</source>
        <translation>cofnij, ponów: wszystko, także po ponownym uruchomieniu</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>ta lista</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>None of them is needed: everything can be done with the mouse, too.</source>
        <translation>Żaden nie jest konieczny: wszystko można zrobić także myszą.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Jak obliczana jest ta liczba</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Skip (S)</source>
        <translation>Pomiń (S)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Cofnij (Backspace)</translation>
    </message>
    <message>
        <source>Label {count} more</source>
        <translation>Oznacz jeszcze {count}</translation>
    </message>
    <message>
        <source>Two topics need at least {count} messages each.</source>
        <translation>Dwa tematy potrzebują co najmniej po {count} wiadomości.</translation>
    </message>
    <message>
        <source>That is all of them. Go on, or label some more: it always helps.</source>
        <translation>To już wszystkie. Można iść dalej lub oznaczyć jeszcze kilka: to zawsze pomaga.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>Labelled: {topic}</source>
        <translation>Oznaczono: {topic}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>żaden z nich</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
</context>
<context>
    <name>LanesBar</name>
    <message>
        <source>Automatic, right</source>
        <translation>Automatycznie, trafnie</translation>
    </message>
    <message>
        <source>Automatic, wrong</source>
        <translation>Automatycznie, błędnie</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Z dopytaniem</translation>
    </message>
    <message>
        <source>To a person</source>
        <translation>Do człowieka</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Jak było</translation>
    </message>
    <message>
        <source>Stands on the first page of every report, in all pilots. Each part may be left out.</source>
        <translation>Stoi na pierwszej stronie każdego raportu, we wszystkich pilotażach. Każdą część można pominąć.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Nagłówek firmowy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Printed as {colour}, darker than yours: on white paper it could not be read.</source>
        <translation>Drukowany jako {colour}, ciemniejszy od wybranego: na białym papierze byłby nieczytelny.</translation>
    </message>
    <message>
        <source>Your name or that of your firm</source>
        <translation>Imię i nazwisko lub nazwa firmy</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Wybierz logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Usuń logo</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Wybierz kolor</translation>
    </message>
    <message>
        <source>Logo, as PNG or SVG</source>
        <translation>Logo, jako PNG lub SVG</translation>
    </message>
</context>
<context>
    <name>LetterheadPreview</name>
    <message>
        <source>How the first page begins</source>
        <translation>Tak zaczyna się pierwsza strona</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Opracowanie: {name}</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Tytuł raportu</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>smeai is made of these parts. Choose one to read its terms.</source>
        <translation>smeai składa się z tych części. Proszę wybrać jedną, aby przeczytać jej warunki.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Szukaj części lub licencji</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>What AI could do</source>
        <translation>Co mogłaby zrobić AI</translation>
    </message>
    <message>
        <source>Are we ready?</source>
        <translation>Czy jesteśmy gotowi?</translation>
    </message>
    <message>
        <source>In the order of expected money, lowered by effort, risk and missing data, raised by what hurts. Do not add the lines up: several save the same hours.</source>
        <translation>Według oczekiwanych pieniędzy, niżej z powodu nakładu, ryzyka i braku danych, wyżej z powodu tego, co doskwiera. Proszę nie sumować: kilka zastosowań oszczędza te same godziny.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Zmień odpowiedzi</translation>
    </message>
    <message>
        <source>{trade}: {count} uses of AI</source>
        <translation>{trade}: zastosowania AI: {count}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{posted} posted without a touch</source>
        <translation>{posted} zaksięgowane bez udziału człowieka</translation>
    </message>
    <message>
        <source>{automatic} automatic</source>
        <translation>{automatic} automatycznie</translation>
    </message>
    <message>
        <source>{automatic} automatic, about {hours} a month</source>
        <translation>{automatic} automatycznie, około {hours} miesięcznie</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Dziś, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Wczoraj, {time}</translation>
    </message>
    <message>
        <source>{items} items to order for {value}</source>
        <translation>Artykuły do zamówienia: {items}, za {value}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Calls a month</source>
        <translation>Zapytania miesięcznie</translation>
    </message>
    <message>
        <source>A call is</source>
        <translation>Zapytanie to</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Własny komputer</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Rozpatrywane lata</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>a bank line</source>
        <translation>pozycja bankowa</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>strona</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>prognoza</translation>
    </message>
    <message>
        <source>only the share that is used</source>
        <translation>tylko używana część</translation>
    </message>
    <message>
        <source>bought for this alone</source>
        <translation>kupiony tylko do tego</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>Lata: {count}</translation>
    </message>
</context>
<context>
    <name>MadeFiles</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Pokaż folder</translation>
    </message>
</context>
<context>
    <name>ManyDrop</name>
    <message>
        <source>Drop bank statements here, as many as you have</source>
        <translation>Proszę upuścić tu wyciągi bankowe, dowolną liczbę</translation>
    </message>
    <message>
        <source>Choose bank statements</source>
        <translation>Wybierz wyciągi bankowe</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Your figures</source>
        <translation>Własne liczby</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Przywróć wszystko</translation>
    </message>
    <message>
        <source>To what the workspace, the file or the country says, or to what is assumed.</source>
        <translation>Do tego, co mówi obszar roboczy, plik lub kraj, albo do założenia.</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Przywróć: {title}</translation>
    </message>
    <message>
        <source>The business figures are in {theirs}, these are in {ours}: amounts are not taken from there.</source>
        <translation>Liczby firmy są w {theirs}, te w {ours}: kwoty nie są stamtąd brane.</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone.</source>
        <translation>Zamknięty miesiąc nie przyjmuje zmian, dopóki nie zostanie ponownie otwarty. Jedno i drugie widać w dzienniku zmian i można to cofnąć.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>{settled} of {lines} settled</source>
        <translation>Załatwiono {settled} z {lines}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Nazwa obszaru roboczego</translation>
    </message>
    <message>
        <source>Its folder stays where it is and keeps its name.</source>
        <translation>Jego folder zostaje na miejscu i zachowuje nazwę.</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Zmień nazwę obszaru roboczego</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Give it the name of your client or of your business. What belongs to it stays in a folder of its own.</source>
        <translation>Proszę nadać mu nazwę klienta lub firmy. To, co do niego należy, pozostaje we własnym folderze.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Where to put the folder</source>
        <translation>Miejsce na folder</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nazwa obszaru roboczego</translation>
    </message>
    <message>
        <source>Choose where to put the folder</source>
        <translation>Wybierz miejsce na folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {payee}</source>
        <translation>Notatka: {payee}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What whoever looks at this later should know</source>
        <translation>Co powinien wiedzieć ktoś, kto spojrzy na to później</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Three tasks, each tried on the business&apos;s own spreadsheet. No account, no cloud, nothing to set up.</source>
        <translation>Trzy zadania, każde wypróbowane na własnym arkuszu firmy. Bez konta, bez chmury, bez konfiguracji.</translation>
    </message>
    <message>
        <source>“Where does our data go?” Nowhere: click the shield at the side and show the evidence.</source>
        <translation>„Dokąd trafiają nasze dane?” Donikąd: proszę kliknąć tarczę z boku i pokazać dowody.</translation>
    </message>
    <message>
        <source>Pick the task that eats most hours. The sample shows in two minutes what the own file will show.</source>
        <translation>Proszę wybrać zadanie, które zabiera najwięcej godzin. Przykład w dwie minuty pokaże to, co pokaże własny plik.</translation>
    </message>
    <message>
        <source>“Do we need clean data?” No: what is doubtful is named by its row, and asked.</source>
        <translation>„Czy potrzebujemy czystych danych?” Nie: to, co wątpliwe, jest wskazane numerem wiersza i program o to pyta.</translation>
    </message>
    <message>
        <source>The file as it came out of their system. It is only read; dates and numbers that could mean two things are asked.</source>
        <translation>Plik taki, jaki wyszedł z ich systemu. Jest tylko odczytywany; o daty i liczby, które mogą znaczyć dwie rzeczy, program pyta.</translation>
    </message>
    <message>
        <source>“Our export looks different.” Drop it: headings, separators and sheets are found, and can be changed.</source>
        <translation>„Nasz eksport wygląda inaczej”. Wystarczy go upuścić: nagłówki, separatory i arkusze są wykrywane i można je zmienić.</translation>
    </message>
    <message>
        <source>Which column is what was guessed from names and contents. One click changes it, and it is remembered.</source>
        <translation>Program odgadł z nazw i zawartości, która kolumna jest czym. Jedno kliknięcie to zmienia i zostaje zapamiętane.</translation>
    </message>
    <message>
        <source>“We lack half of these.” Only the first is needed; each further one makes the result better.</source>
        <translation>„Połowy z tego nie mamy”. Potrzebna jest tylko pierwsza; każda kolejna poprawia wynik.</translation>
    </message>
    <message>
        <source>Look at duplicates and thin topics before any figure. This is where trust begins.</source>
        <translation>Najpierw duplikaty i skąpe tematy, dopiero potem liczby. Tu zaczyna się zaufanie.</translation>
    </message>
    <message>
        <source>“Our labels are bad.” That is usual; the test says how much, and wrong ones can be mended here.</source>
        <translation>„Nasze oznaczenia są złe”. To zwykła rzecz; test pokaże, jak bardzo, a błędne można tu poprawić.</translation>
    </message>
    <message>
        <source>Stock-outs are no demand: days on which nothing lay there are taken out, so that the forecast does not learn them.</source>
        <translation>Brak towaru to nie brak popytu: dni, gdy nic nie leżało na półce, są wyłączane, by prognoza się na nich nie uczyła.</translation>
    </message>
    <message>
        <source>“Do you change our figures?” Never in the file, and each repair is agreed to here and can be undone.</source>
        <translation>„Czy zmieniacie nasze liczby?” W pliku nigdy, a każdą poprawkę akceptuje się tutaj i można ją cofnąć.</translation>
    </message>
    <message>
        <source>Without labels smeai puts alike messages together and proposes names. People decide.</source>
        <translation>Bez oznaczeń smeai zbiera podobne wiadomości i proponuje nazwy. Decydują ludzie.</translation>
    </message>
    <message>
        <source>“Is that reliable?” It is a beginning: the next step asks a few messages to make sure.</source>
        <translation>„Czy to wiarygodne?” To początek: następny krok dla pewności pyta o kilka wiadomości.</translation>
    </message>
    <message>
        <source>A few minutes of labelling, on the messages that teach most. One key each.</source>
        <translation>Kilka minut oznaczania, na wiadomościach, które najwięcej uczą. Jeden klawisz na każdą.</translation>
    </message>
    <message>
        <source>“How many do we need?” The page says when more no longer helps much.</source>
        <translation>„Ilu potrzebujemy?” Strona powie, kiedy kolejne już niewiele pomagają.</translation>
    </message>
    <message>
        <source>A part is kept back and never seen in training. All figures that follow come from that part.</source>
        <translation>Część jest odłożona i nigdy nie jest widziana podczas uczenia. Z niej pochodzą wszystkie dalsze liczby.</translation>
    </message>
    <message>
        <source>“Will it do as well on new mail?” The interval beside each figure says how sure one can be.</source>
        <translation>„Czy z nową pocztą pójdzie równie dobrze?” Przedział obok każdej liczby mówi, jaką można mieć pewność.</translation>
    </message>
    <message>
        <source>One sentence, one number. Then show the wrong ones first: that convinces more than the right ones.</source>
        <translation>Jedno zdanie, jedna liczba. Potem proszę najpierw pokazać błędne: to przekonuje bardziej niż trafne.</translation>
    </message>
    <message>
        <source>“What if it is wrong?” Move the slider: fewer mistakes, more for people. Doubtful messages go to a person.</source>
        <translation>„A jeśli się pomyli?” Proszę przesunąć suwak: mniej błędów, więcej dla ludzi. Wątpliwe wiadomości trafiają do człowieka.</translation>
    </message>
    <message>
        <source>Six formats at once. Each file is proved by its own balances, to the cent.</source>
        <translation>Sześć formatów naraz. Każdy plik jest sprawdzany własnymi saldami, co do grosza.</translation>
    </message>
    <message>
        <source>“And if a line is missing?” Then the balance does not add up, and the row is named.</source>
        <translation>„A jeśli brakuje pozycji?” Wtedy saldo się nie zgadza i program wskazuje wiersz.</translation>
    </message>
    <message>
        <source>Overlapping exports, own transfers and reversals are found between the files. Nothing is removed silently.</source>
        <translation>Nakładające się eksporty, przelewy własne i storna są wykrywane między plikami. Nic nie znika po cichu.</translation>
    </message>
    <message>
        <source>“Two equal lines can both be right.” Yes: that is why it asks and keeps both unless told otherwise.</source>
        <translation>„Dwie takie same pozycje mogą być poprawne”. Tak: dlatego program pyta i zachowuje obie, chyba że polecą Państwo inaczej.</translation>
    </message>
    <message>
        <source>The client&apos;s own chart of accounts. Nothing is booked on an account that is not in it.</source>
        <translation>Własny plan kont klienta. Nic nie jest księgowane na konto, którego w nim nie ma.</translation>
    </message>
    <message>
        <source>“We use another chart.” Drop it as a table; usual ones come along.</source>
        <translation>„Mamy inny plan kont”. Wystarczy go upuścić jako tabelę; zwykłe plany są dołączone.</translation>
    </message>
    <message>
        <source>It learns from the earlier booked months and is tested on the last ones, as it would have been in real life.</source>
        <translation>Uczy się na wcześniej zaksięgowanych miesiącach i jest testowany na ostatnich, tak jak byłoby w rzeczywistości.</translation>
    </message>
    <message>
        <source>“How many would be posted wrongly?” Set the precision you ask for; what does not reach it is proposed only.</source>
        <translation>„Ile zostałoby zaksięgowanych błędnie?” Proszę ustawić wymaganą dokładność; co jej nie osiąga, jest tylko proponowane.</translation>
    </message>
    <message>
        <source>Unsure lines first. Enter accepts, typing changes, and each line says why it was booked so.</source>
        <translation>Najpierw niepewne pozycje. Enter przyjmuje, pisanie zmienia, a każda pozycja mówi, dlaczego tak ją zaksięgowano.</translation>
    </message>
    <message>
        <source>“Who did what?” The trail keeps every change with its reason, and every change can be undone.</source>
        <translation>„Kto co zrobił?” Dziennik zmian przechowuje każdą zmianę z powodem i każdą można cofnąć.</translation>
    </message>
    <message>
        <source>Several methods are tried on the shop&apos;s own past, beside “as last year”. The best mix forecasts.</source>
        <translation>Kilka metod sprawdza się na przeszłości samego sklepu, obok „jak w zeszłym roku”. Prognozuje najlepsze połączenie.</translation>
    </message>
    <message>
        <source>“Nobody can foresee that.” Right: look at the band. Orders reckon with it.</source>
        <translation>„Tego nikt nie przewidzi”. Zgadza się: proszę spojrzeć na pasmo. Zamówienia je uwzględniają.</translation>
    </message>
    <message>
        <source>What to order from whom, and by when. The replay shows what following it would have come to.</source>
        <translation>Co zamówić, u kogo i do kiedy. Odtworzenie pokazuje, co by to dało.</translation>
    </message>
    <message>
        <source>“How much cash does it free?” Move the service level and watch stock and misses.</source>
        <translation>„Ile gotówki to uwolni?” Proszę zmienić poziom obsługi i obserwować zapas oraz braki.</translation>
    </message>
    <message>
        <source>PDF, workbook and web page. Every figure has its formula in the workbook, with limits on a page of their own.</source>
        <translation>PDF, skoroszyt i strona WWW. Każda liczba ma w skoroszycie swoją formułę, a ograniczenia mają osobną stronę.</translation>
    </message>
    <message>
        <source>“Can we check this?” Open the workbook: the formulas are live.</source>
        <translation>„Czy możemy to sprawdzić?” Proszę otworzyć skoroszyt: formuły są aktywne.</translation>
    </message>
    <message>
        <source>All tested pilots together: payback, and what it hangs on. Put in their wage while they watch.</source>
        <translation>Wszystkie przetestowane pilotaże razem: okres zwrotu i od czego zależy. Proszę wpisać ich płacę, gdy patrzą.</translation>
    </message>
    <message>
        <source>“These are assumptions.” Those with a star are; enter their figures and the star goes.</source>
        <translation>„To są założenia”. Te z gwiazdką tak; po wpisaniu ich liczb gwiazdka znika.</translation>
    </message>
    <message>
        <source>After the start comes the control: every month what it came to, and what went wrong.</source>
        <translation>Po starcie przychodzi kontrola: co miesiąc, co to dało i co poszło nie tak.</translation>
    </message>
    <message>
        <source>“What if it gets worse?” It shows here, and the pilot can be stopped or trained again.</source>
        <translation>„A jeśli się pogorszy?” Widać to tutaj, a pilotaż można zakończyć lub uczyć od nowa.</translation>
    </message>
    <message>
        <source>What an hour costs them. Entered once, used everywhere, with its source beside it.</source>
        <translation>Ile kosztuje ich godzina. Wpisana raz, używana wszędzie, ze źródłem obok.</translation>
    </message>
    <message>
        <source>“We do not know that.” The stopwatch measures it on ten real cases.</source>
        <translation>„Tego nie wiemy”. Stoper zmierzy to na dziesięciu prawdziwych przypadkach.</translation>
    </message>
    <message>
        <source>What their own computer costs beside cloud services, per message and per month.</source>
        <translation>Ile kosztuje ich własny komputer w porównaniu z usługami w chmurze, na wiadomość i na miesiąc.</translation>
    </message>
    <message>
        <source>“Do we need a server?” No: this computer does it; the page says how long it takes.</source>
        <translation>„Czy potrzebujemy serwera?” Nie: wystarczy ten komputer; strona mówi, ile to trwa.</translation>
    </message>
    <message>
        <source>Say what the page is for before you click. Pause on the figures.</source>
        <translation>Przed kliknięciem proszę powiedzieć, do czego służy strona. Przy liczbach warto się zatrzymać.</translation>
    </message>
    <message>
        <source>F1 opens the guide at this page.</source>
        <translation>F1 otwiera przewodnik na tej stronie.</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Items</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Groups and classes</source>
        <translation>Grupy i klasy</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Zamówienia zakupu</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>Nie ma jeszcze prognozy</translation>
    </message>
    <message>
        <source>Forecast and test first: one step back.</source>
        <translation>Najpierw prognoza i test: jeden krok wstecz.</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Od tej prognozy coś się zmieniło.</translation>
    </message>
    <message>
        <source>Go one step back and forecast again: the orders follow.</source>
        <translation>Proszę cofnąć się o krok i prognozować ponownie: zamówienia się dostosują.</translation>
    </message>
    <message>
        <source>{items} items to order for {value}, {risk} of sales at risk</source>
        <translation>Artykuły do zamówienia: {items}, za {value}; zagrożona sprzedaż: {risk}</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Your figure takes the place of the forecast, also after it is made anew. Once the day has come it is scored.</source>
        <translation>Własna liczba zastępuje prognozę, także po jej odnowieniu. Gdy dzień nadejdzie, jest oceniana.</translation>
    </message>
    <message>
        <source>Override the forecast of {item}</source>
        <translation>Zmiana prognozy: {item}</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>What you know and the past does not: a fair, a new shop next door …</source>
        <translation>Co wiedzą Państwo, a czego nie wie przeszłość: jarmark, nowy sklep obok …</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Low, base and high</source>
        <translation>Niski, bazowy i wysoki</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Skumulowane środki, miesiąc po miesiącu</translation>
    </message>
    <message>
        <source>* rests on an assumption. Put in your own figures beside, or under What if.</source>
        <translation>* opiera się na założeniu. Własne liczby można wpisać obok lub w „Scenariusze”.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bazowy</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Low and high move all inputs at once {way} of the way to their cautious or good ends.</source>
        <translation>Niski i wysoki przesuwają wszystkie dane naraz o {way} drogi do ich ostrożnych lub korzystnych krańców.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Co chcą Państwo zrobić?</translation>
    </message>
    <message>
        <source>Type words, choose with the arrows, Enter does it, Escape leaves.</source>
        <translation>Wpisz słowa, wybierz strzałkami, Enter wykonuje, Esc zamyka.</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try another word.</source>
        <translation>Nic się tak nie nazywa. Proszę spróbować innego słowa.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nowy pilotaż</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Your figures</source>
        <translation>Własne liczby</translation>
    </message>
</context>
<context>
    <name>PartsTab</name>
    <message>
        <source>By language</source>
        <translation>Według języka</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Według tematu</translation>
    </message>
    <message>
        <source>Every share with its 95 % interval and its number of messages; lanes as at {sure}.</source>
        <translation>Każdy udział z przedziałem 95 % i liczbą wiadomości; ścieżki jak przy {sure}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Człowiek</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Zawsze odpowiada człowiek</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Uczono na</translation>
    </message>
    <message>
        <source>Messages it was trained on</source>
        <translation>Wiadomości, na których uczono</translation>
    </message>
    <message>
        <source>Sorted right</source>
        <translation>Trafnie przypisane</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Wrong of these</source>
        <translation>W tym błędne</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Mean time of a person, from your file</source>
        <translation>Średni czas człowieka, z Państwa pliku</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: zawsze do człowieka.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: już nie zawsze do człowieka.</translation>
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
        <translation>Wkrótce</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Zacznij: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Wypróbuj przykład</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>Wypróbuj przykład: {title}</translation>
    </message>
</context>
<context>
    <name>PilotWhatIf</name>
    <message>
        <source>As it is</source>
        <translation>Jak jest</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Własne liczby</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Firma i komputer</translation>
    </message>
    <message>
        <source>Measured in the test</source>
        <translation>Zmierzone w teście</translation>
    </message>
</context>
<context>
    <name>PilotsCard</name>
    <message>
        <source>Pilots in it</source>
        <translation>Pilotaże w środku</translation>
    </message>
    <message>
        <source>Pilots outside it</source>
        <translation>Pilotaże poza</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Włącz</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>{currency}, as in {country}</source>
        <translation>{currency}, jak w kraju: {country}</translation>
    </message>
    <message>
        <source>In {country}?</source>
        <translation>Kraj: {country}?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What is usual in your country fills what you leave open. It is rough: your own figures are better.</source>
        <translation>To, co w Państwa kraju zwykłe, uzupełnia pola puste. Jest przybliżone: własne liczby są lepsze.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>The currency of all amounts; nothing is converted.</source>
        <translation>Waluta wszystkich kwot; nic nie jest przeliczane.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Welcome to smeai</source>
        <translation>Witamy w smeai</translation>
    </message>
    <message>
        <source>Two questions, then a tour of one minute. Both answers can be changed at any time.</source>
        <translation>Dwa pytania, potem minutowe wprowadzenie. Obie odpowiedzi można w każdej chwili zmienić.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Of the window. Reports and your data may be in others.</source>
        <translation>Język okna. Raporty i dane mogą być w innych.</translation>
    </message>
    <message>
        <source>Where the business is: what work and energy cost there fills what you leave open.</source>
        <translation>Gdzie działa firma: tamtejsze koszty pracy i energii uzupełnią to, co pozostanie puste.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Continue without the tour</source>
        <translation>Dalej bez wprowadzenia</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, and an hour of work is reckoned as is usual in {country} until you enter your own.</source>
        <translation>Kwoty są w walucie {currency}, a godzina pracy jest liczona jak zwykle w kraju {country}, dopóki nie wpiszą Państwo własnej.</translation>
    </message>
</context>
<context>
    <name>PrecisionCard</name>
    <message>
        <source>How many of 100 posted lines must be right?</source>
        <translation>Ile na 100 zaksięgowanych pozycji musi być trafnych?</translation>
    </message>
    <message>
        <source>posted without a touch</source>
        <translation>zaksięgowane bez udziału człowieka</translation>
    </message>
    <message>
        <source>Of {n} lines, {posted} would have been posted, {wrong} of them on another account than you chose.</source>
        <translation>Z {n} pozycji zaksięgowano by {posted}, w tym {wrong} na innym koncie, niż Państwo wybrali.</translation>
    </message>
    <message>
        <source>Trained on {trained} lines, tested on {tested} later ones.</source>
        <translation>Uczono na {trained} pozycjach, testowano na {tested} późniejszych.</translation>
    </message>
    <message>
        <source>Right of the posted</source>
        <translation>Trafne wśród zaksięgowanych</translation>
    </message>
    <message>
        <source>Posted on another account</source>
        <translation>Zaksięgowane na innym koncie</translation>
    </message>
    <message>
        <source>To be confirmed, to be decided</source>
        <translation>Do potwierdzenia, do decyzji</translation>
    </message>
    <message>
        <source>Lines a month without a touch</source>
        <translation>Pozycje miesięcznie bez udziału człowieka</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Still at work. Go on when it is done.</source>
        <translation>Praca jeszcze trwa. Proszę iść dalej, gdy się skończy.</translation>
    </message>
    <message>
        <source>This page waits for something to be chosen or started.</source>
        <translation>Ta strona czeka, aż coś zostanie wybrane lub uruchomione.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Prezentacja trwa</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Widok prezentera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
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
        <translation>Pokaż notatki</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Ukryj notatki</translation>
    </message>
    <message>
        <source>Notes here</source>
        <translation>Notatki tutaj</translation>
    </message>
    <message>
        <source>Notes in a window</source>
        <translation>Notatki w oknie</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Zakończ (Esc)</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>A million messages in the cloud</source>
        <translation>Milion wiadomości w chmurze</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Edytuj ceny</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Prices of cloud services</source>
        <translation>Ceny usług w chmurze</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dodaj usługę</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Back to the shipped list</source>
        <translation>Wróć do listy dołączonej</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>In {currency}, for a message of {chars} characters, {read} tokens read and {written} written. {note}</source>
        <translation>W {currency}, za wiadomość o długości {chars} znaków, {read} tokenów odczytanych i {written} zapisanych. {note}</translation>
    </message>
    <message>
        <source>“{text}” is not a price.</source>
        <translation>„{text}” nie jest ceną.</translation>
    </message>
    <message>
        <source>Each service needs a name and a price.</source>
        <translation>Każda usługa potrzebuje nazwy i ceny.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>A message more</source>
        <translation>Kolejna wiadomość</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Stan na</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Read in (year-month)</source>
        <translation>Stan na (rok-miesiąc)</translation>
    </message>
    <message>
        <source>Currency, if not that of the list</source>
        <translation>Waluta, jeśli inna niż listy</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Przeznaczenie</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Price of a call</source>
        <translation>Cena zapytania</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Cena jednostki</translation>
    </message>
    <message>
        <source>Characters of a unit</source>
        <translation>Znaki w jednostce</translation>
    </message>
    <message>
        <source>Units a call at least</source>
        <translation>Minimum jednostek na zapytanie</translation>
    </message>
    <message>
        <source>A million tokens read</source>
        <translation>Milion tokenów odczytanych</translation>
    </message>
    <message>
        <source>A million tokens written</source>
        <translation>Milion tokenów zapisanych</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Opłata podstawowa</translation>
    </message>
    <message>
        <source>Calls within the base fee</source>
        <translation>Zapytania w opłacie podstawowej</translation>
    </message>
    <message>
        <source>Free calls, or units</source>
        <translation>Darmowe zapytania lub jednostki</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Ze zobowiązaniem</translation>
    </message>
    <message>
        <source>Price for the whole term</source>
        <translation>Cena za cały okres</translation>
    </message>
    <message>
        <source>Months of the term</source>
        <translation>Miesiące okresu</translation>
    </message>
    <message>
        <source>Calls a month within it</source>
        <translation>Zapytania miesięcznie w jej ramach</translation>
    </message>
    <message>
        <source>Price of a call beyond</source>
        <translation>Cena dodatkowego zapytania</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>wiadomości</translation>
    </message>
    <message>
        <source>bank lines</source>
        <translation>pozycje bankowe</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>dokumenty</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>prognozy</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>Do poprawienia najpierw</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>Pominięte lub odczytane jako puste</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
</context>
<context>
    <name>ProcessCard</name>
    <message>
        <source>Asking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>{name} (process {number})</source>
        <translation>{name} (proces {number})</translation>
    </message>
    <message>
        <source>Something was opened to the network:</source>
        <translation>Otwarto coś do sieci:</translation>
    </message>
    <message>
        <source>This process was not watched.</source>
        <translation>Ten proces nie był obserwowany.</translation>
    </message>
    <message>
        <source>No connection to any network was opened.</source>
        <translation>Nie otwarto żadnego połączenia z siecią.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Watched since its start at {time}.</source>
        <translation>Obserwowany od uruchomienia o {time}.</translation>
    </message>
    <message>
        <source>This system does not list the sockets that are open now.</source>
        <translation>Ten system nie podaje gniazd otwartych w tej chwili.</translation>
    </message>
    <message>
        <source>Open now, as Linux lists them: {network} to a network, {local} local (screen and engine).</source>
        <translation>Otwarte teraz, według listy Linuksa: do sieci: {network}, lokalne: {local} (ekran i silnik).</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Rozpoczynanie</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Przerwano. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Przerywanie</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>dotąd {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>zostało około {time}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My business</source>
        <translation>Moja firma</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otwórz obszar roboczy</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>{name} is open.</source>
        <translation>Otwarto: {name}.</translation>
    </message>
    <message>
        <source>The workspace {name} is not where it was: {folder}</source>
        <translation>Obszaru roboczego {name} nie ma tam, gdzie był: {folder}</translation>
    </message>
    <message>
        <source>Plug in its disk, or open it where it is now.</source>
        <translation>Proszę podłączyć jego dysk lub otworzyć go tam, gdzie teraz jest.</translation>
    </message>
    <message>
        <source>The workspace is called {name} now.</source>
        <translation>Obszar roboczy nazywa się teraz {name}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Zapisano jako {file}.</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Wszystkie obszary robocze</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>Open a workspace folder…</source>
        <translation>Otwórz folder obszaru roboczego…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Otwórz kopię…</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Zapisz kopię jako jeden plik…</translation>
    </message>
    <message>
        <source>Rename this workspace…</source>
        <translation>Zmień nazwę tego obszaru roboczego…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Usuń wszystko, co przechowuje smeai…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Workspaces</source>
        <translation>Obszary robocze</translation>
    </message>
    <message>
        <source>One for each client: a folder with its pilots, figures, models and reports, and nobody else&apos;s.</source>
        <translation>Jeden na klienta: folder z jego pilotażami, liczbami, modelami i raportami, i niczyimi innymi.</translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation>Teraz niedostępny</translation>
    </message>
    <message>
        <source>You work in</source>
        <translation>Bieżący obszar roboczy</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Otwierane wcześniej</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>Zapisz kopię jako jeden plik…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Otwórz folder…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Otwórz kopię…</translation>
    </message>
    <message>
        <source>Delete everything smeai keeps…</source>
        <translation>Usuń wszystko, co przechowuje smeai…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Show the evidence</source>
        <translation>Pokaż dowody</translation>
    </message>
    <message>
        <source>The network was used</source>
        <translation>Użyto sieci</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Name of this topic</source>
        <translation>Nazwa tego tematu</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} wiadomości</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Połącz z…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>PurchaseTab</name>
    <message>
        <source>Purchase orders</source>
        <translation>Zamówienia zakupu</translation>
    </message>
    <message>
        <source>One for each supplier, with what is to be ordered now and by when.</source>
        <translation>Po jednym na dostawcę, z tym, co i do kiedy trzeba teraz zamówić.</translation>
    </message>
    <message>
        <source>Write the orders</source>
        <translation>Zapisz zamówienia</translation>
    </message>
    <message>
        <source>Folder for the orders</source>
        <translation>Folder na zamówienia</translation>
    </message>
    <message>
        <source>To order, by supplier</source>
        <translation>Do zamówienia, według dostawców</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Wartość zamówienia</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Zamówić do</translation>
    </message>
    <message>
        <source>no supplier named</source>
        <translation>nie podano dostawcy</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Rozszerz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Co poszło nie tak?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>Co by Państwo zmienili?</translation>
    </message>
    <message>
        <source>Go on, widen, or stop?</source>
        <translation>Kontynuować, rozszerzyć czy zakończyć?</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Decyzja z dnia {day}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Where could AI help?</source>
        <translation>Gdzie AI może pomóc?</translation>
    </message>
    <message>
        <source>Ten questions, three minutes. What you leave open is assumed, and shown as an assumption. It all stays here.</source>
        <translation>Dziesięć pytań, trzy minuty. To, co zostanie puste, jest zakładane i pokazywane jako założenie. Wszystko zostaje tutaj.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Pokaż listę</translation>
    </message>
    <message>
        <source>Choose your trade first; all else may stay open.</source>
        <translation>Proszę najpierw wybrać branżę; reszta może zostać pusta.</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>Odpowiedzi: {count} z {total}</translation>
    </message>
</context>
<context>
    <name>ReadinessTab</name>
    <message>
        <source>What is there</source>
        <translation>Co jest</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Co zrobić najpierw</translation>
    </message>
    <message>
        <source>Five steps of a first pilot</source>
        <translation>Pięć kroków pierwszego pilotażu</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nic.</translation>
    </message>
    <message>
        <source>Choose one use, not three</source>
        <translation>Wybrać jedno zastosowanie, nie trzy</translation>
    </message>
    <message>
        <source>Give it your own data</source>
        <translation>Dać mu własne dane</translation>
    </message>
    <message>
        <source>Test it on cases it has never seen</source>
        <translation>Przetestować na przypadkach, których nie widziało</translation>
    </message>
    <message>
        <source>Look at the wrong ones, and decide what a person keeps</source>
        <translation>Obejrzeć błędne i zdecydować, co zostaje przy człowieku</translation>
    </message>
    <message>
        <source>Hand on the report, and decide</source>
        <translation>Przekazać raport i zdecydować</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (zrobione)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Delete {title}</source>
        <translation>Usuń: {title}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Open {pilot}</source>
        <translation>Otwórz: {pilot}</translation>
    </message>
    <message>
        <source>Last saved: {time}. Everything up to then is there.</source>
        <translation>Ostatni zapis: {time}. Wszystko do tej chwili jest na miejscu.</translation>
    </message>
    <message>
        <source>smeai ended unexpectedly the last time.</source>
        <translation>Ostatnim razem smeai zakończył się nieoczekiwanie.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nic nie przepadło.</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>To agree to</source>
        <translation>Do akceptacji</translation>
    </message>
    <message>
        <source>Agree to all of this kind</source>
        <translation>Zaakceptuj wszystkie tego rodzaju</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Zostaw wszystkie bez zmian</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zaakceptowano</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Demand that could not be served</source>
        <translation>Popyt, którego nie dało się obsłużyć</translation>
    </message>
    <message>
        <source>Nothing looks wrong: no gap, no stock-out, no spike.</source>
        <translation>Nic nie wygląda źle: brak luk, braków towaru i skoków.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>Agree: {what}</source>
        <translation>Zaakceptuj: {what}</translation>
    </message>
    <message>
        <source>Leave: {what}</source>
        <translation>Zostaw: {what}</translation>
    </message>
    <message>
        <source>{item} borrows from {other}</source>
        <translation>{item} pożycza od {other}</translation>
    </message>
    <message>
        <source>Agree to all: {kind}</source>
        <translation>Zaakceptuj wszystkie: {kind}</translation>
    </message>
    <message>
        <source>Leave all: {kind}</source>
        <translation>Zostaw wszystkie: {kind}</translation>
    </message>
</context>
<context>
    <name>ReplayPanel</name>
    <message>
        <source>{first} to {last}, day by day, with only what was known then.</source>
        <translation>Od {first} do {last}, dzień po dniu, tylko z tym, co wtedy wiedziano.</translation>
    </message>
    <message>
        <source>Demand served from the shelf</source>
        <translation>Popyt obsłużony z półki</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Średni zapas, po koszcie</translation>
    </message>
    <message>
        <source>There was too little past to replay.</source>
        <translation>Przeszłości było zbyt mało, by ją odtworzyć.</translation>
    </message>
    <message>
        <source>Following smeai, {share} of demand would have been served with {stock} in stock</source>
        <translation>Ze smeai obsłużono by {share} popytu przy zapasie {stock}</translation>
    </message>
    <message>
        <source>{who}: {share} with {stock}</source>
        <translation>{who}: {share} przy {stock}</translation>
    </message>
    <message>
        <source>Who orders</source>
        <translation>Kto zamawia</translation>
    </message>
    <message>
        <source>Fill rate</source>
        <translation>Stopień realizacji</translation>
    </message>
    <message>
        <source>Cycle service</source>
        <translation>Obsługa cyklu</translation>
    </message>
    <message>
        <source>Time without stock</source>
        <translation>Czas bez zapasu</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>Utracona sprzedaż</translation>
    </message>
    <message>
        <source>Average stock</source>
        <translation>Średni zapas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kupiono</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>{units} szt.</translation>
    </message>
</context>
<context>
    <name>ReportDetails</name>
    <message>
        <source>none yet: the report names nobody who made it</source>
        <translation>jeszcze brak: raport nie podaje, kto go sporządził</translation>
    </message>
    <message>
        <source>with a logo</source>
        <translation>z logo</translation>
    </message>
    <message>
        <source>without a logo</source>
        <translation>bez logo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Język raportu</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Nagłówek firmowy</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonimowo</translation>
    </message>
    <message>
        <source>Leaves out the name of the business, file names and whatever is quoted from your files; topics, accounts, items and suppliers are numbered.</source>
        <translation>Pomija nazwę firmy, nazwy plików i wszystko, co zacytowano z plików; tematy, konta, artykuły i dostawcy są numerowani.</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>Nagłówek firmowy…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Utwórz raport</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Folder na raport</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the model</source>
        <translation>Zapisz model</translation>
    </message>
    <message>
        <source>The model is saved.</source>
        <translation>Model zapisano.</translation>
    </message>
    <message>
        <source>The sentence and the number first, then the evidence, the limits and the method. Good enough to hand on.</source>
        <translation>Najpierw zdanie i liczba, potem dowody, ograniczenia i metoda. Gotowe do przekazania.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Learns from all messages, the tested ones too, and is kept in one file that any smeai can open.</source>
        <translation>Uczy się na wszystkich wiadomościach, także testowych, i jest w jednym pliku, który otworzy każdy smeai.</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Zapisz model…</translation>
    </message>
    <message>
        <source>Train and test first.</source>
        <translation>Najpierw uczenie i test.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Nie ma jeszcze o czym raportować</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>All tabs in one document: the sentences, charts and tables, every formula, and every input with its source.</source>
        <translation>Wszystkie karty w jednym dokumencie: zdania, wykresy i tabele, każdy wzór i każda dana ze źródłem.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Make the report</source>
        <translation>Utwórz raport</translation>
    </message>
    <message>
        <source>The sentence, the number and the decision asked first; then low, base and high, what it hangs on, every formula and source.</source>
        <translation>Najpierw zdanie, liczba i oczekiwana decyzja; potem niski, bazowy i wysoki, od czego to zależy, każdy wzór i źródło.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Parts of the result</source>
        <translation>Części wyniku</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Nie ma jeszcze wyników</translation>
    </message>
    <message>
        <source>Train and test first: one step back.</source>
        <translation>Najpierw uczenie i test: jeden krok wstecz.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Godziny i pieniądze</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Według tematu</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Według języka</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation>Pomyłki</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Wymagana pewność</translation>
    </message>
    <message>
        <source>Something has changed since this test.</source>
        <translation>Od tego testu coś się zmieniło.</translation>
    </message>
    <message>
        <source>Go one step back and test again to have it counted.</source>
        <translation>Proszę cofnąć się o krok i przetestować ponownie, aby to uwzględnić.</translation>
    </message>
    <message>
        <source>Topics were proposed, {count} labels are yours: take this as a first impression.</source>
        <translation>Tematy zaproponowano, Państwa oznaczenia: {count}. Proszę traktować to jako pierwsze wrażenie.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Rows: {now}. The file before is no longer there, so nothing else can be compared.</source>
        <translation>Wiersze: {now}. Poprzedniego pliku już nie ma, więc niczego więcej nie można porównać.</translation>
    </message>
    <message>
        <source>Rows: {now} instead of {before}.</source>
        <translation>Wiersze: {now} zamiast {before}.</translation>
    </message>
    <message>
        <source>Period: {now}.</source>
        <translation>Okres: {now}.</translation>
    </message>
    <message>
        <source>Period: {now} instead of {before}.</source>
        <translation>Okres: {now} zamiast {before}.</translation>
    </message>
    <message>
        <source>New columns, not used: {names}.</source>
        <translation>Nowe kolumny, nieużywane: {names}.</translation>
    </message>
    <message>
        <source>{role}, new: {count} ({names}).</source>
        <translation>{role}, nowe: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}, no longer there: {count} ({names}).</source>
        <translation>{role}, już nieobecne: {count} ({names}).</translation>
    </message>
    <message>
        <source>{role}: the same as before.</source>
        <translation>{role}: tak samo jak przedtem.</translation>
    </message>
    <message>
        <source>Of {all} rows labelled by hand, {kept} are in this file and keep their label.</source>
        <translation>Wiersze oznaczone ręcznie: {all}; w tym pliku jest z nich {kept} i zachowują oznaczenie.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
</context>
<context>
    <name>ReuseDialog</name>
    <message>
        <source>Use {file} in “{title}”?</source>
        <translation>Użyć {file} w „{title}”?</translation>
    </message>
    <message>
        <source>Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back.</source>
        <translation>Kolumny, opcje, odpowiedzi i progi pozostają bez zmian. Pilotaż jest testowany ponownie. „Cofnij” przywraca stary plik.</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Użyj tego pliku</translation>
    </message>
    <message>
        <source>Begin a new pilot with it</source>
        <translation>Zacznij z nim nowy pilotaż</translation>
    </message>
    <message>
        <source>These columns have another name now, or are gone. Which ones take their place?</source>
        <translation>Te kolumny mają teraz inną nazwę lub ich nie ma. Które je zastępują?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nie ma w tym pliku</translation>
    </message>
    <message>
        <source>{role} (was “{column}”)</source>
        <translation>{role} (przedtem „{column}”)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Bank lines</source>
        <translation>Pozycje bankowe</translation>
    </message>
    <message>
        <source>Choose another lane, or clear the filter.</source>
        <translation>Proszę wybrać inną ścieżkę lub wyczyścić filtr.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Żadna pozycja nie pasuje</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Export the rules</source>
        <translation>Eksportuj reguły</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Lines or rules</source>
        <translation>Pozycje lub reguły</translation>
    </message>
    <message>
        <source>Post all sure lines</source>
        <translation>Zaksięguj wszystkie pewne</translation>
    </message>
    <message>
        <source>Settles every open line of the lane Post, in one step</source>
        <translation>Załatwia wszystkie otwarte pozycje ścieżki „Księgowanie”, w jednym kroku</translation>
    </message>
    <message>
        <source>Months…</source>
        <translation>Miesiące…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Przegląd miesięczny</translation>
    </message>
    <message>
        <source>Decisions taken this month</source>
        <translation>Decyzje z tego miesiąca</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Nowy pilotaż</translation>
    </message>
    <message>
        <source>Test a pilot first; once it is in daily use, look at it here every month.</source>
        <translation>Proszę najpierw przetestować pilotaż; gdy będzie w codziennym użyciu, co miesiąc można go tu obejrzeć.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nie ma jeszcze czego przeglądać</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>Żadna nie jest zapisana.</translation>
    </message>
    <message>
        <source>{title}: in daily use from {day}</source>
        <translation>{title}: w codziennym użyciu od {day}</translation>
    </message>
    <message>
        <source>{title}: not in daily use</source>
        <translation>{title}: nie w codziennym użyciu</translation>
    </message>
    <message>
        <source>Numbers of this month</source>
        <translation>Liczby tego miesiąca</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Answers of this month</source>
        <translation>Odpowiedzi tego miesiąca</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Utwórz raport</translation>
    </message>
    <message>
        <source>What it came to, beside last month, what was decided, and the three answers.</source>
        <translation>Co to dało, obok zeszłego miesiąca, co postanowiono i trzy odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Make it a rule?</source>
        <translation>Zrobić z tego regułę?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Zapisz regułę</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Używaj od teraz</translation>
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
        <translation>Eksportuj reguły…</translation>
    </message>
    <message>
        <source>Once you have booked a payee a few times alike, a rule is offered here.</source>
        <translation>Gdy kilka razy zaksięgują Państwo odbiorcę tak samo, pojawi się tu propozycja reguły.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Nie ma jeszcze reguł</translation>
    </message>
    <message>
        <source>Offered from what you booked</source>
        <translation>Proponowane na podstawie księgowań</translation>
    </message>
    <message>
        <source>Your rules; the first that fits a line wins</source>
        <translation>Własne reguły; wygrywa pierwsza pasująca</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Zrób regułę</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Wypróbuj…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nie ta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wyżej</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>SalesColumnsPage</name>
    <message>
        <source>Do days, weeks or months stand side by side? Then they need no role: only the item does.</source>
        <translation>Czy dni, tygodnie lub miesiące stoją obok siebie? Wtedy nie potrzebują roli: potrzebuje jej tylko artykuł.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reset “{title}” to how it was delivered? The pilots, models and reports made in it are deleted.</source>
        <translation>Przywrócić „{title}” do stanu początkowego? Utworzone w nim pilotaże, modele i raporty zostaną usunięte.</translation>
    </message>
    <message>
        <source>Reset a sample business</source>
        <translation>Przywróć przykładową firmę</translation>
    </message>
    <message>
        <source>“{title}” is as it was delivered.</source>
        <translation>„{title}” jest w stanie początkowym.</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Sample businesses</source>
        <translation>Przykładowe firmy</translation>
    </message>
    <message>
        <source>Invented ones, each in a workspace of its own. Try anything: your own pilots are not touched.</source>
        <translation>Zmyślone, każda we własnym obszarze roboczym. Można próbować wszystkiego: Państwa pilotaże pozostają nietknięte.</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>Do strony startowej</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Otwórz: {title}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Przywróć: {title}</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Name of this what-if</source>
        <translation>Nazwa tego scenariusza</translation>
    </message>
    <message>
        <source>Measured figures and those of the whole business are tried here, not taken over.</source>
        <translation>Liczby zmierzone i dotyczące całej firmy są tu sprawdzane, a nie przejmowane.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Przywróć wszystko</translation>
    </message>
    <message>
        <source>{count} inputs tried at other values</source>
        <translation>Dane sprawdzane z innymi wartościami: {count}</translation>
    </message>
    <message>
        <source>{count} input tried at another value</source>
        <translation>Dane sprawdzane z inną wartością: {count}</translation>
    </message>
    <message>
        <source>Move a slider, or type a figure: nothing is changed until you take it over.</source>
        <translation>Można przesunąć suwak lub wpisać liczbę: nic się nie zmieni aż do przejęcia.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Show it beside the others; up to three at a time.</source>
        <translation>Pokaż obok innych; najwyżej trzy naraz.</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Wypróbuj: {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Usuń: {name}</translation>
    </message>
</context>
<context>
    <name>SellingPart</name>
    <message>
        <source>{model}, typical use</source>
        <translation>{model}, typowe użycie</translation>
    </message>
    <message>
        <source>Left of a customer a month</source>
        <translation>Marża na kliencie miesięcznie</translation>
    </message>
    <message>
        <source>Left of the revenue</source>
        <translation>Ile zostaje z przychodu</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Rounded list prices: check them before you decide. The first one is looked at closely.</source>
        <translation>Zaokrąglone ceny z cennika: proszę je sprawdzić przed decyzją. Pierwsza usługa jest badana dokładnie.</translation>
    </message>
    <message>
        <source>Edit prices</source>
        <translation>Edytuj ceny</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>in %, {origin}</source>
        <translation>w %, {origin}</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>w %</translation>
    </message>
</context>
<context>
    <name>SheetBook</name>
    <message>
        <source>Details of the report</source>
        <translation>Szczegóły raportu</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This pilot was saved by another version of smeai and cannot be shown.</source>
        <translation>Ten pilotaż zapisano w innej wersji smeai i nie można go pokazać.</translation>
    </message>
    <message>
        <source>This pilot is kept in {folder}.</source>
        <translation>Ten pilotaż jest przechowywany w {folder}.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Evidence that nothing leaves this computer</source>
        <translation>Dowody, że nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>Widok prezentera</translation>
    </message>
    <message>
        <source>Sample businesses</source>
        <translation>Przykładowe firmy</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Obejrzyj wprowadzenie</translation>
    </message>
    <message>
        <source>Country: {name}</source>
        <translation>Kraj: {name}</translation>
    </message>
</context>
<context>
    <name>SideFile</name>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Inny plik…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Offline, data stays here</source>
        <translation>Offline, dane zostają tutaj</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
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
        <translation>Nowy pilotaż</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Moje pilotaże</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Uzasadnienie biznesowe</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Przegląd miesięczny</translation>
    </message>
    <message>
        <source>Business figures</source>
        <translation>Liczby firmy</translation>
    </message>
    <message>
        <source>Cost of computing</source>
        <translation>Koszt obliczeń</translation>
    </message>
    <message>
        <source>Where AI helps</source>
        <translation>Gdzie pomaga AI</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>How this figure is computed</source>
        <translation>Jak obliczana jest ta liczba</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {amount}</source>
        <translation>Podział kwoty {amount}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Kolejna część</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Still to be given an account: {amount}</source>
        <translation>Jeszcze bez konta: {amount}</translation>
    </message>
    <message>
        <source>Each part needs an account and an amount.</source>
        <translation>Każda część potrzebuje konta i kwoty.</translation>
    </message>
    <message>
        <source>The parts add up.</source>
        <translation>Części się sumują.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your pilots at work</source>
        <translation>Pilotaże w użyciu</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Przegląd miesięczny</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Volume a month</source>
        <translation>Liczba spraw miesięcznie</translation>
    </message>
    <message>
        <source>Computing, each</source>
        <translation>Obliczenia, na sztukę</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następny przegląd</translation>
    </message>
    <message>
        <source>By each pilot&apos;s test, times the months in daily use; nothing is counted before. * rests on an assumption.</source>
        <translation>Według testu każdego pilotażu, razy miesiące codziennego użycia; wcześniej nic się nie liczy. * opiera się na założeniu.</translation>
    </message>
    <message>
        <source>Nothing is counted yet: say in the monthly review from when on a pilot is in daily use.</source>
        <translation>Jeszcze nic się nie liczy: proszę podać w przeglądzie miesięcznym, od kiedy pilotaż jest w codziennym użyciu.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>jeszcze nieużywany</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Use {file}</source>
        <translation>Użyj {file}</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Inny plik</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Jak odczytywany jest plik</translation>
    </message>
    <message>
        <source>What the columns are for</source>
        <translation>Do czego służą kolumny</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>Krok %n z {total}: {title}</numerusform>
            <numerusform>Krok %n z {total}: {title}</numerusform>
            <numerusform>Krok %n z {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Oznaczanie</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Uczenie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Bank files</source>
        <translation>Pliki z banku</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Księgowanie</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Units sold, all items</source>
        <translation>Sprzedane sztuki, wszystkie artykuły</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedano</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Popyt</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promocja</translation>
    </message>
    <message>
        <source>Order {units}</source>
        <translation>Zamów {units}</translation>
    </message>
    <message>
        <source>A: most of the sales</source>
        <translation>A: większość sprzedaży</translation>
    </message>
    <message>
        <source>B: the middle</source>
        <translation>B: środek</translation>
    </message>
    <message>
        <source>C: many with little</source>
        <translation>C: wiele, a mało</translation>
    </message>
    <message>
        <source>X: even demand</source>
        <translation>X: równomierny popyt</translation>
    </message>
    <message>
        <source>Y: changing</source>
        <translation>Y: zmienny</translation>
    </message>
    <message>
        <source>Z: irregular</source>
        <translation>Z: nieregularny</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Zagrożone</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówić</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Zamówić do</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Wartość zamówienia</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Starczy na dni</translation>
    </message>
    <message>
        <source>Will sell</source>
        <translation>Sprzeda się</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Nadmiar zapasu</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Zapas bezpieczeństwa</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Punkt zamawiania</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Sales lost on average if the order is a lead time late</source>
        <translation>Sprzedaż średnio utracona, jeśli zamówienie spóźni się o czas dostawy</translation>
    </message>
    <message>
        <source>How long what lies there lasts</source>
        <translation>Na jak długo starczy to, co leży</translation>
    </message>
    <message>
        <source>Kept against what the forecast may be wrong by</source>
        <translation>Trzymany na wypadek błędu prognozy</translation>
    </message>
    <message>
        <source>When stock and open orders come down to this, it is time to order</source>
        <translation>Gdy zapas i otwarte zamówienia spadną do tej wartości, pora zamawiać</translation>
    </message>
    <message>
        <source>Units to order, against now</source>
        <translation>Sztuki do zamówienia, względem stanu obecnego</translation>
    </message>
    <message>
        <source>Safety stock, against now</source>
        <translation>Zapas bezpieczeństwa, względem stanu obecnego</translation>
    </message>
    <message>
        <source>Reorder point, against now</source>
        <translation>Punkt zamawiania, względem stanu obecnego</translation>
    </message>
    <message>
        <source>Units expected over the steps ahead</source>
        <translation>Sztuki oczekiwane w krokach naprzód</translation>
    </message>
    <message>
        <source>Against as many steps before</source>
        <translation>Względem tylu samych kroków wcześniej</translation>
    </message>
    <message>
        <source>Money in what will not sell over the steps ahead</source>
        <translation>Pieniądze w tym, co nie sprzeda się w krokach naprzód</translation>
    </message>
    <message>
        <source>A to C by sales, X to Z by how even they are</source>
        <translation>Od A do C według sprzedaży, od X do Z według równomierności</translation>
    </message>
    <message>
        <source>Mean absolute scaled error in the test; 1 is the seasonal naive inside the past</source>
        <translation>Średni bezwzględny błąd skalowany w teście; 1 to sezonowa naiwna w przeszłości</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tygodnie</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartały</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Lata</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dni</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} tygodni</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} miesięcy</translation>
    </message>
    <message>
        <source>{count} quarters</source>
        <translation>{count} kwartałów</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} lat</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Wyprzedane</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Skoki</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Nowe artykuły</translation>
    </message>
    <message>
        <source>Ended items</source>
        <translation>Wycofane artykuły</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Dni zamknięcia</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Nothing was sold because nothing was there: the demand is estimated.</source>
        <translation>Nic nie sprzedano, bo nic nie było: popyt jest szacowany.</translation>
    </message>
    <message>
        <source>One sale far above all others. It stays in the file; agreed ones are learned from as the next highest.</source>
        <translation>Jedna sprzedaż dużo większa od innych. Zostaje w pliku; zaakceptowane liczą się w uczeniu jak druga co do wielkości.</translation>
    </message>
    <message>
        <source>Too short to be forecast alone: each borrows from a similar item.</source>
        <translation>Zbyt krótkie, by prognozować osobno: każdy pożycza od podobnego artykułu.</translation>
    </message>
    <message>
        <source>No longer sold: nothing more is ordered.</source>
        <translation>Już niesprzedawane: nic więcej się nie zamawia.</translation>
    </message>
    <message>
        <source>Nothing is ever sold on them: they are no days of low demand.</source>
        <translation>Nigdy się w nie nic nie sprzedaje: to nie dni małego popytu.</translation>
    </message>
    <message>
        <source>Steps without a row while an item lived: agreed ones count as nothing sold.</source>
        <translation>Kroki bez wiersza w czasie życia artykułu: zaakceptowane liczą się jako brak sprzedaży.</translation>
    </message>
    <message>
        <source>promotions</source>
        <translation>promocje</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>dni otwarcia</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>ceny</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>święta</translation>
    </message>
    <message>
        <source>A simple rule</source>
        <translation>Prosta reguła</translation>
    </message>
    <message>
        <source>The rule, at the same service</source>
        <translation>Reguła, przy tej samej obsłudze</translation>
    </message>
    <message>
        <source>What the shop did</source>
        <translation>Co robił sklep</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Do zamówienia</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Martwy zapas</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Zmienione ręcznie</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Podejrzane</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
</context>
<context>
    <name>StockReportPage</name>
    <message>
        <source>Replay</source>
        <translation>Odtworzenie</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Godziny i pieniądze</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Forecast and test first.</source>
        <translation>Najpierw prognoza i test.</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Nie ma jeszcze o czym raportować</translation>
    </message>
    <message>
        <source>Something has changed since this forecast.</source>
        <translation>Od tej prognozy coś się zmieniło.</translation>
    </message>
    <message>
        <source>Forecast again, so that the figures speak of it.</source>
        <translation>Proszę prognozować ponownie, aby liczby to uwzględniły.</translation>
    </message>
    <message>
        <source>What will sell and how sure that is, what to order, what last year would have come to, and every formula.</source>
        <translation>Co się sprzeda i jak bardzo to pewne, co zamówić, co dałby zeszły rok, i każdy wzór.</translation>
    </message>
</context>
<context>
    <name>StoppedBanner</name>
    <message>
        <source>The test on the past is kept, and {part} of the forecast.</source>
        <translation>Test na przeszłości jest zachowany, a z prognozy {part}.</translation>
    </message>
    <message>
        <source>{part} of the test on the past is kept.</source>
        <translation>Zachowano {part} testu na przeszłości.</translation>
    </message>
    <message>
        <source>What has changed since, in the sales or in what you agreed to, is worked out anew.</source>
        <translation>To, co się od tego czasu zmieniło w sprzedaży lub akceptacjach, jest liczone na nowo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>StopwatchDialog</name>
    <message>
        <source>Do {count} of them as always. Press the space bar to start, and after each one. Skip one that was disturbed.</source>
        <translation>Proszę zrobić {count} tak jak zawsze. Spacja na początek i po każdej sztuce. Zakłóconą proszę pominąć.</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Przejmij ten czas</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pomiń tę</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Cofnij ostatnią</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Jeszcze jedna</translation>
    </message>
    <message>
        <source>Item {number} of {total}</source>
        <translation>Sztuka {number} z {total}</translation>
    </message>
    <message>
        <source>A mean is shown from {count} items on.</source>
        <translation>Średnia jest pokazywana od {count} sztuk.</translation>
    </message>
    <message>
        <source>{mean} an item, {interval} at 95 % certainty. Spread {spread}, n = {count}.</source>
        <translation>{mean} na sztukę, {interval} przy pewności 95 %. Rozrzut {spread}, n = {count}.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Filter the rows</source>
        <translation>Filtruj wiersze</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n wybrany</numerusform>
            <numerusform>%n wybrane</numerusform>
            <numerusform>%n wybranych</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} z {all} wierszy</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Części tej strony</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>How much would have been booked right?</source>
        <translation>Ile zaksięgowano by trafnie?</translation>
    </message>
    <message>
        <source>The client&apos;s own past decides: smeai learns from the earlier booked lines and is tested on the last ones, which it has never seen. Lines without a past are booked by rules and the lexicon alone.</source>
        <translation>Decyduje przeszłość klienta: smeai uczy się na wcześniej zaksięgowanych pozycjach i jest testowany na ostatnich, których nie widział. Bez przeszłości księguje się tylko według reguł i leksykonu.</translation>
    </message>
    <message>
        <source>The sample&apos;s past</source>
        <translation>Przeszłość z przykładu</translation>
    </message>
    <message>
        <source>A table of booked lines…</source>
        <translation>Tabela zaksięgowanych pozycji…</translation>
    </message>
    <message>
        <source>Go on without a test</source>
        <translation>Dalej bez testu</translation>
    </message>
    <message>
        <source>Learns from {file}.</source>
        <translation>Uczy się na {file}.</translation>
    </message>
    <message>
        <source>Give a table of lines that were booked before: from the bookkeeping program, or a spreadsheet.</source>
        <translation>Proszę podać tabelę wcześniej zaksięgowanych pozycji: z programu księgowego lub arkusz.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>Train and test</source>
        <translation>Ucz i testuj</translation>
    </message>
    <message>
        <source>Choose a table of booked lines</source>
        <translation>Wybierz tabelę zaksięgowanych pozycji</translation>
    </message>
    <message>
        <source>Each line needs a text, an amount and the account it was booked on.</source>
        <translation>Każda pozycja potrzebuje tekstu, kwoty i konta, na którym ją zaksięgowano.</translation>
    </message>
</context>
<context>
    <name>TestParts</name>
    <message>
        <source>By counterparty and source</source>
        <translation>Według kontrahenta i źródła</translation>
    </message>
    <message>
        <source>Posted on another account than people chose</source>
        <translation>Zaksięgowane na innym koncie, niż wybrali ludzie</translation>
    </message>
    <message>
        <source>Simpler methods, on the same lines</source>
        <translation>Prostsze metody, na tych samych pozycjach</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>Pozycje z</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Poprawnie</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Zaksięgowane</translation>
    </message>
    <message>
        <source>Right of these</source>
        <translation>W tym trafne</translation>
    </message>
    <message>
        <source>a known counterparty</source>
        <translation>znanym kontrahentem</translation>
    </message>
    <message>
        <source>a new counterparty</source>
        <translation>nowym kontrahentem</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Uznano za</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Where it came from, and how sure that was</source>
        <translation>Skąd to wynikło i jak bardzo było pewne</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Range {range}</source>
        <translation>Zakres {range}</translation>
    </message>
    <message>
        <source>* assumptions in it: {count}</source>
        <translation>* założenia w tym: {count}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>przedtem: {figure}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>jak przedtem</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} pkt proc.</translation>
    </message>
    <message>
        <source>{amount} more than before</source>
        <translation>o {amount} więcej niż przedtem</translation>
    </message>
    <message>
        <source>{amount} less than before</source>
        <translation>o {amount} mniej niż przedtem</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Tick what a person should always answer: complaints, legal, medical. Two topics of one name become one.</source>
        <translation>Proszę zaznaczyć, na co zawsze ma odpowiadać człowiek: skargi, prawo, zdrowie. Dwa tematy o jednej nazwie stają się jednym.</translation>
    </message>
    <message>
        <source>They are proposed in the next step, from what the messages say.</source>
        <translation>Zostaną zaproponowane w następnym kroku, z treści wiadomości.</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Nie ma jeszcze tematów</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Człowiek</translation>
    </message>
    <message>
        <source>Always answered by a person</source>
        <translation>Zawsze odpowiada człowiek</translation>
    </message>
    <message>
        <source>{count} topics are now one: {name}.</source>
        <translation>Połączono tematy ({count}): {name}.</translation>
    </message>
    <message>
        <source>{names}: taken back.</source>
        <translation>{names}: przywrócono.</translation>
    </message>
    <message>
        <source>{names}: left out of training.</source>
        <translation>{names}: pominięto w uczeniu.</translation>
    </message>
    <message>
        <source>{name}: always to a person.</source>
        <translation>{name}: zawsze do człowieka.</translation>
    </message>
    <message>
        <source>{name}: no longer always to a person.</source>
        <translation>{name}: już nie zawsze do człowieka.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} nazywa się teraz {new}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięty</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Messages that say similar things were put together. Name the topics as you would; merge, split or drop them.</source>
        <translation>Wiadomości o podobnej treści zebrano razem. Tematy można nazwać po swojemu, połączyć, podzielić lub usunąć.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Zaproponuj na nowo</translation>
    </message>
    <message>
        <source>Number of topics</source>
        <translation>Liczba tematów</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>tematy</translation>
    </message>
    <message>
        <source>At least two topics are needed.</source>
        <translation>Potrzebne są co najmniej dwa tematy.</translation>
    </message>
    <message>
        <source>Topics were proposed anew.</source>
        <translation>Tematy zaproponowano na nowo.</translation>
    </message>
    <message>
        <source>{old} is now called {new}.</source>
        <translation>{old} nazywa się teraz {new}.</translation>
    </message>
    <message>
        <source>{old} is now part of {new}.</source>
        <translation>{old} należy teraz do {new}.</translation>
    </message>
    <message>
        <source>{name} was dropped.</source>
        <translation>{name}: usunięto.</translation>
    </message>
    <message>
        <source>{name} was split.</source>
        <translation>{name}: podzielono.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Zamknij wprowadzenie</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Three tasks, tried on your own numbers</source>
        <translation>Trzy zadania, sprawdzone na własnych liczbach</translation>
    </message>
    <message>
        <source>“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data.</source>
        <translation>„Zacznij” bierze własny plik, który jest tylko czytany. „Wypróbuj przykład” pokazuje to samo na zmyślonych danych.</translation>
    </message>
    <message>
        <source>Or drop a file</source>
        <translation>Albo upuść plik</translation>
    </message>
    <message>
        <source>A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.</source>
        <translation>Arkusz lub to, co dał bank, w dowolnym miejscu okna. O to, co wątpliwe, program pyta; nigdy nie zgaduje po cichu.</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Wszystko zostaje</translation>
    </message>
    <message>
        <source>Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here.</source>
        <translation>Pilotaże zapisują się na bieżąco; każdy krok można cofnąć, jutro też. Ich raporty są tutaj.</translation>
    </message>
    <message>
        <source>From hours to money</source>
        <translation>Od godzin do pieniędzy</translation>
    </message>
    <message>
        <source>Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together.</source>
        <translation>Koszt pracy wpisuje się raz. Wszystkie pilotaże z nim liczą, a uzasadnienie biznesowe mówi, ile dają razem.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again.</source>
        <translation>Tarcza pokazuje dowody. W menu jest reszta: pomoc, przykładowe firmy i jeszcze raz to wprowadzenie.</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>Corner shop</source>
        <translation>Sklep osiedlowy</translation>
    </message>
    <message>
        <source>180 articles of six suppliers, three years of sales: what to order, and by when.</source>
        <translation>180 artykułów od sześciu dostawców, trzy lata sprzedaży: co zamówić i do kiedy.</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Piekarnia</translation>
    </message>
    <message>
        <source>Three bank accounts in six formats to book.</source>
        <translation>Trzy rachunki bankowe w sześciu formatach do zaksięgowania.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Sklep internetowy</translation>
    </message>
    <message>
        <source>1,600 messages in three languages about orders, returns and coffee.</source>
        <translation>1600 wiadomości w trzech językach o zamówieniach, zwrotach i kawie.</translation>
    </message>
    <message>
        <source>Doctor&apos;s practice</source>
        <translation>Gabinet lekarski</translation>
    </message>
    <message>
        <source>560 messages about appointments, prescriptions and results.</source>
        <translation>560 wiadomości o wizytach, receptach i wynikach.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Train and test</source>
        <translation>Ucz i testuj</translation>
    </message>
    <message>
        <source>Ready to learn from your messages</source>
        <translation>Gotowe do nauki na Państwa wiadomościach</translation>
    </message>
    <message>
        <source>Part of the messages is held back. The model learns from the others, then it is tested on those it has never seen. Everything stays on this computer.</source>
        <translation>Część wiadomości jest odkładana. Model uczy się na pozostałych, a potem jest testowany na tych, których nie widział. Wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Something has changed since the last test</source>
        <translation>Od ostatniego testu coś się zmieniło</translation>
    </message>
    <message>
        <source>Test again, so that the figures speak of the topics and options as they are now.</source>
        <translation>Proszę przetestować ponownie, aby liczby dotyczyły obecnych tematów i opcji.</translation>
    </message>
    <message>
        <source>Trained and tested</source>
        <translation>Nauczono i przetestowano</translation>
    </message>
    <message>
        <source>{right} of {n} held-back messages were sorted right. Go on to the results, or test again.</source>
        <translation>Trafnie przypisano {right} z {n} odłożonych wiadomości. Można przejść do wyników lub przetestować ponownie.</translation>
    </message>
    <message>
        <source>Options of the test</source>
        <translation>Opcje testu</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try: {title}</source>
        <translation>Wypróbuj: {title}</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Przywróć: {title}</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Przywróć wszystko</translation>
    </message>
    <message>
        <source>Take over what was tried</source>
        <translation>Przejmij wypróbowane</translation>
    </message>
    <message>
        <source>Save what-if {name}</source>
        <translation>Zapisz scenariusz {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Wypróbuj: {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Usuń: {name}</translation>
    </message>
</context>
<context>
    <name>TryTab</name>
    <message>
        <source>A customer writes</source>
        <translation>Pisze klient</translation>
    </message>
    <message>
        <source>Type or paste a message, as a customer would send it.</source>
        <translation>Proszę wpisać lub wkleić wiadomość, jaką przysłałby klient.</translation>
    </message>
    <message>
        <source>Its topic, its lane, and the reply.</source>
        <translation>Jej temat, ścieżka i odpowiedź.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>No reply is stored for this topic. Write one under Answers.</source>
        <translation>Dla tego tematu nie zapisano odpowiedzi. Można ją napisać w „Odpowiedzi”.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>The message does not tell {gaps}.</source>
        <translation>W wiadomości nie podano: {gaps}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Similar messages</source>
        <translation>Podobne wiadomości</translation>
    </message>
    <message>
        <source>No known topic</source>
        <translation>Brak znanego tematu</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>pewność {sure}</translation>
    </message>
    <message>
        <source>next: {topic}, {sure}</source>
        <translation>następnie: {topic}, {sure}</translation>
    </message>
    <message>
        <source>Words that spoke for it: {words}.</source>
        <translation>Słowa, które za tym przemawiały: {words}.</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name}: plik jest zabezpieczony hasłem.</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>In daily use</source>
        <translation>W codziennym użyciu</translation>
    </message>
    <message>
        <source>Hours and money are those of each pilot&apos;s test, times the months in daily use, weighed by the volumes you enter. Nothing is counted before you say from when. * rests on an assumption.</source>
        <translation>Godziny i pieniądze pochodzą z testu każdego pilotażu, razy miesiące codziennego użycia, ważone wpisanymi liczbami spraw. Nic się nie liczy, zanim podadzą Państwo, od kiedy. * opiera się na założeniu.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Data it needs</source>
        <translation>Potrzebne dane</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>What smeai can do</source>
        <translation>Co może smeai</translation>
    </message>
    <message>
        <source>What it rests on; put in your own figures</source>
        <translation>Na czym się opiera; można wpisać własne liczby</translation>
    </message>
    <message>
        <source>Start this pilot</source>
        <translation>Zacznij ten pilotaż</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Obejrzyj przykład</translation>
    </message>
    <message>
        <source>Range {range}</source>
        <translation>Zakres {range}</translation>
    </message>
    <message>
        <source>{data}: there</source>
        <translation>{data}: jest</translation>
    </message>
    <message>
        <source>{data}: missing</source>
        <translation>{data}: brak</translation>
    </message>
    <message>
        <source>None in advance.</source>
        <translation>Z góry żadne.</translation>
    </message>
    <message>
        <source>Can be tested here</source>
        <translation>Do przetestowania tutaj</translation>
    </message>
    <message>
        <source>Not in smeai</source>
        <translation>Poza smeai</translation>
    </message>
    <message>
        <source>Effort: {level}</source>
        <translation>Nakład: {level}</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Ryzyko: {level}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niski</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>średni</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>It tests this on your own file, and shows what would have been right, wrong and unsure.</source>
        <translation>Testuje to na własnym pliku i pokazuje, co byłoby trafne, błędne i niepewne.</translation>
    </message>
    <message>
        <source>smeai cannot run this. Whatever you choose, test it on fifty cases of your own before you pay for it.</source>
        <translation>smeai tego nie wykona. Cokolwiek Państwo wybiorą, przed zapłatą proszę przetestować to na pięćdziesięciu własnych przypadkach.</translation>
    </message>
</context>
<context>
    <name>UsesTab</name>
    <message>
        <source>Uses of AI, the best first</source>
        <translation>Zastosowania AI, najlepsze najpierw</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zastosowanie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Expected hours saved a month; the range is shown beside</source>
        <translation>Oczekiwane zaoszczędzone godziny miesięcznie; zakres jest obok</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>A month: hours in money, further gain, less running costs</source>
        <translation>Miesięcznie: godziny w pieniądzu, dalszy zysk, minus koszty bieżące</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Whether smeai can test it on your own file</source>
        <translation>Czy smeai może to przetestować na własnym pliku</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>VolumeField</name>
    <message>
        <source>This is not a number; it is assumed for now.</source>
        <translation>To nie jest liczba; na razie przyjęto założenie.</translation>
    </message>
    <message>
        <source>assumed: {number}</source>
        <translation>założenie: {number}</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. Państwa arkusz</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>Wystarczy go upuścić. O niejasne kolumny i daty program zapyta.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. Uczciwy test</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>Sprawdzony na wierszach, których nie widział, obok prostej metody.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. Godziny i pieniądze</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>Raport z każdym wzorem, błędami i ograniczeniami.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Sprawdzono</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>The case</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <source>Business and computer</source>
        <translation>Firma i komputer</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Money in hand, month by month</source>
        <translation>Skumulowane środki, miesiąc po miesiącu</translation>
    </message>
    <message>
        <source>months from today</source>
        <translation>miesiące od dziś</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Artykuł po artykule</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>teraz {value}</translation>
    </message>
    <message>
        <source>Options of the forecast</source>
        <translation>Opcje prognozy</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Artykuły do zamówienia</translation>
    </message>
    <message>
        <source>Units to order</source>
        <translation>Sztuki do zamówienia</translation>
    </message>
    <message>
        <source>Orders come to</source>
        <translation>Zamówienia razem</translation>
    </message>
    <message>
        <source>Average stock, at cost</source>
        <translation>Średni zapas, po koszcie</translation>
    </message>
    <message>
        <source>Safety stock, at cost</source>
        <translation>Zapas bezpieczeństwa, po koszcie</translation>
    </message>
    <message>
        <source>Carrying cost, a year</source>
        <translation>Koszt utrzymania, rocznie</translation>
    </message>
    <message>
        <source>Sales at risk</source>
        <translation>Zagrożona sprzedaż</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>Nadmiar zapasu</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Martwy zapas</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>Nowy pilotaż</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>Co chcą Państwo wypróbować na własnych liczbach?</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>Moje pilotaże</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>Nie ma jeszcze pilotażu</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>Każdy rozpoczęty pilotaż jest tu przechowywany i zapisywany na bieżąco.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Nie ma jeszcze raportu</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>Pilotaż kończy się raportem w postaci PDF, skoroszytu Excel i strony WWW. Można je znaleźć tutaj.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Cofnij: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ponów: {step}</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Otwórz arkusz kalkulacyjny…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Znajdź polecenie…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Pomoc do tej strony</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Wybierz arkusz kalkulacyjny</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>Kilka krótkich kroków. W każdej chwili można wrócić; wszystko jest zapisywane na bieżąco.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Close smeai</source>
        <translation>Zamknij smeai</translation>
    </message>
    <message>
        <source>Something is still under way. Close all the same?</source>
        <translation>Coś jeszcze trwa. Zamknąć mimo to?</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Pozwól dokończyć</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Przerwij i zamknij</translation>
    </message>
    <message>
        <source>Everything you entered is saved. The next time smeai opens, it offers to start again.</source>
        <translation>Wszystko, co wpisano, jest zapisane. Przy następnym otwarciu smeai zaproponuje ponowne uruchomienie.</translation>
    </message>
    <message>
        <source>What the forecast has worked out so far is kept: it goes on from there.</source>
        <translation>To, co prognoza dotąd obliczyła, zostaje zachowane: stamtąd ruszy dalej.</translation>
    </message>
    <message>
        <source>{work}: stopped at {share}.</source>
        <translation>{work}: przerwano przy {share}.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Test of “{title}”</source>
        <translation>Test „{title}”</translation>
    </message>
    <message>
        <source>Forecast of “{title}”</source>
        <translation>Prognoza „{title}”</translation>
    </message>
    <message>
        <source>Import for “{title}”</source>
        <translation>Import do „{title}”</translation>
    </message>
    <message>
        <source>Report of “{title}”</source>
        <translation>Raport „{title}”</translation>
    </message>
    <message>
        <source>Waits for: {work}</source>
        <translation>Czeka na: {work}</translation>
    </message>
    <message>
        <source>Not finished: {work}</source>
        <translation>Nieukończone: {work}</translation>
    </message>
    <message>
        <source>Done: {work}</source>
        <translation>Gotowe: {work}</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n oczekuje</numerusform>
            <numerusform>%n oczekują</numerusform>
            <numerusform>%n oczekuje</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not start: {work}</source>
        <translation>Nie uruchamiaj: {work}</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace: {name}</source>
        <translation>Obszar roboczy: {name}</translation>
    </message>
</context>
<context>
    <name>WrongTab</name>
    <message>
        <source>Find a word or a topic</source>
        <translation>Szukaj słowa lub tematu</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Wszystkie ścieżki</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Uznano za</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Where it went at the threshold of the test</source>
        <translation>Dokąd trafiła przy progu z testu</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} z {all}</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>bez tematu</translation>
    </message>
    <message>
        <source>Row {row}, {language}</source>
        <translation>Wiersz {row}, {language}</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>To be mended first</source>
        <translation>Do poprawienia najpierw</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Warto poprawić</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{title}: in daily use from</source>
        <translation>{title}: w codziennym użyciu od</translation>
    </message>
    <message>
        <source>Not in daily use yet: nothing is counted.</source>
        <translation>Jeszcze nie w codziennym użyciu: nic się nie liczy.</translation>
    </message>
    <message>
        <source>This month {hours} and {money}; since the start {all_hours} and {all_money}. Next review: {day}</source>
        <translation>W tym miesiącu {hours} i {money}; od początku {all_hours} i {all_money}. Następny przegląd: {day}</translation>
    </message>
</context>
</TS>
