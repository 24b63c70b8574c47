"""Small bank exports, made up, in the styles of many countries: text, what must be read, and what must be asked."""

from typing import NamedTuple


class Layout(NamedTuple):
    """`lines` is "day amount" pairs; `asked` the keys of the questions."""

    text: str
    lines: str
    asked: tuple[str, ...] = ()
    encoding: str = "utf-8"


LAYOUTS = {
    "german": Layout(
        "Umsätze Girokonto;;;;;\nIBAN:;DE02120300000000202051;;;;\nZeitraum:;01.03.2026 - 31.03.2026;;;;\n\n"
        "Buchungstag;Wertstellung;Auftraggeber / Empfänger;Verwendungszweck;Betrag;Währung\n"
        "05.03.2026;05.03.2026;Mühlen GmbH;Rechnung 4711;-1.234,56;EUR\n06.03.2026;07.03.2026;Kunde AG;Auftrag 12;2.000,00;EUR\n",
        "2026-03-05 -1234.56, 2026-03-06 2000.00",
        encoding="cp1252",
    ),
    "german soll haben": Layout(
        "Datum;Text;Betrag;S/H\n02.01.26;Miete;800,00;S\n03.01.26;Kunde;950,50;H\n04.01.26;Strom;60,00;S\n",
        "2026-01-02 -800.00, 2026-01-03 950.50, 2026-01-04 -60.00",
    ),
    "swiss": Layout(
        "Datum;Beschreibung;Belastung CHF;Gutschrift CHF;Saldo CHF\n31.01.2026;Lohn;;5'400.00;6'380.00\n"
        "30.01.2026;Miete;1'520.00;;980.00\n",
        "2026-01-31 5400.00, 2026-01-30 -1520.00",
    ),
    "swiss with negative debits": Layout(
        "Buchungsdatum;Buchungstext;Belastung;Gutschrift\n2026-01-30;Miete;-1520.00;\n2026-01-31;Lohn;;5400.00\n",
        "2026-01-30 -1520.00, 2026-01-31 5400.00",
    ),
    "british": Layout(
        "Date,Type,Description,Paid out,Paid in,Balance\n13/01/2026,DD,Water,£30.00,,£970.00\n"
        '14/01/2026,CR,Client,,"£1,200.00","£2,170.00"\n',
        "2026-01-13 -30.00, 2026-01-14 1200.00",
    ),
    "american": Layout(
        '"Date","Description","Withdrawals","Deposits","Running Balance"\n"01/13/2026","Check #12","$103.00","","$858.47"\n'
        '"01/15/2026","Deposit","","$20.00","$878.47"\n',
        "2026-01-13 -103.00, 2026-01-15 20.00",
    ),
    "american card": Layout(
        "Transaction Date,Post Date,Card Member,Description,Amount\n01/13/2026,01/15/2026,A B,SHOP,25.10\n"
        "01/20/2026,01/22/2026,A B,CAFE,4.50\n"
        "01/25/2026,01/26/2026,A B,SHOP,9.99\n",
        "2026-01-15 -25.10, 2026-01-22 -4.50, 2026-01-26 -9.99",
        ("sign",),
    ),
    "french": Layout(
        "Date;Libellé;Débit euros;Crédit euros\n27/02/2026;VIR SEPA CLIENT;;1 250,00\n26/02/2026;PRLV EDF;-84,10;\n"
        "Solde au 27/02/2026;;;3 000,00\n",
        "2026-02-27 1250.00, 2026-02-26 -84.10",
        encoding="cp1252",
    ),
    "spanish": Layout(
        "Fecha;Fecha valor;Concepto;Importe;Saldo\n15/03/2026;15/03/2026;Recibo luz;-45,20 €;954,80 €\n"
        "16/03/2026;16/03/2026;Abono;100,00 €;1.054,80 €\n",
        "2026-03-15 -45.20, 2026-03-16 100.00",
    ),
    "italian": Layout(
        "Data contabile;Data valuta;Dare;Avere;Descrizione\n21/01/2026;21/01/2026;45,00;;Addebito\n"
        "22/01/2026;22/01/2026;;1.500,00;Bonifico\n",
        "2026-01-21 -45.00, 2026-01-22 1500.00",
    ),
    "portuguese": Layout(
        "Data Lançamento;Histórico;Valor;Saldo\n21/01/2026;Compra;-45,90;54,10\n22/01/2026;Pix recebido;1.500,00;1.554,10\n",
        "2026-01-21 -45.90, 2026-01-22 1500.00",
    ),
    "dutch": Layout(
        '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Af Bij","Bedrag (EUR)"\n'
        '"20260213","Kosten","NL91ABNA0417164300","","Af","1,25"\n'
        '"20260214","Klant","NL91ABNA0417164300","NL20INGB0001234567","Bij","20,00"\n',
        "2026-02-13 -1.25, 2026-02-14 20.00",
    ),
    "swedish": Layout(
        "Bokföringsdag;Belopp;Avsändare;Mottagare;Saldo\n2026-01-20;-1 300,00;;Hyra AB;700,00\n2026-01-19;2 000,00;Kund AB;;2 000,00\n",
        "2026-01-20 -1300.00, 2026-01-19 2000.00",
    ),
    "norwegian": Layout(
        "Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n20.01.2026;Husleie;20.01.2026;8000,00;\n"
        "21.01.2026;Lønn;21.01.2026;;30000,00\n",
        "2026-01-20 -8000.00, 2026-01-21 30000.00",
    ),
    "danish": Layout(
        "Dato;Tekst;Beløb;Saldo\n20-01-2026;Husleje;-8.000,00;2.000,00\n21-01-2026;Løn;30.000,00;32.000,00\n",
        "2026-01-20 -8000.00, 2026-01-21 30000.00",
    ),
    "finnish": Layout(
        "Kirjauspäivä;Arvopäivä;Määrä EUR;Saaja/Maksaja;Viesti\n20.01.2026;20.01.2026;-80,00;Vuokra Oy;tammikuu\n"
        "21.01.2026;21.01.2026;+300,00;Asiakas;lasku\n",
        "2026-01-20 -80.00, 2026-01-21 300.00",
    ),
    "polish": Layout(
        "Data operacji;Data księgowania;Opis operacji;Kwota;Saldo po operacji\n2026-01-20;2026-01-21;Zakup żywności;-80,00;920,00\n"
        "2026-01-22;2026-01-22;Przelew;300,00;1 220,00\n",
        "2026-01-21 -80.00, 2026-01-22 300.00",
        encoding="cp1250",
    ),
    "czech": Layout(
        "Datum zaúčtování;Částka;Měna;Protiúčet;Zpráva pro příjemce\n20.01.2026;-80,00;CZK;123/0100;nájem\n"
        "21.01.2026;300,00;CZK;456/0800;faktura\n",
        "2026-01-20 -80.00, 2026-01-21 300.00",
        encoding="cp1250",
    ),
    "hungarian": Layout(
        "Könyvelés dátuma;Partner neve;Be/Ki;Összeg;Devizanem\n2026.01.20.;Bolt;K;-4990;HUF\n2026.01.21.;Vevő;J;12000;HUF\n",
        "2026-01-20 -4990, 2026-01-21 12000",
    ),
    "romanian": Layout(
        "Data;Descriere;Debit;Credit\n20 ianuarie 2026;Cumparare;80,00;\n21 ianuarie 2026;Incasare;;300,00\n",
        "2026-01-20 -80.00, 2026-01-21 300.00",
    ),
    "turkish": Layout(
        "Tarih;Açıklama;Tutar;Bakiye\n20.01.2026;Kira;-8.000,00 TL;2.000,00 TL\n21.01.2026;Havale;300,50 TL;2.300,50 TL\n",
        "2026-01-20 -8000.00, 2026-01-21 300.50",
        encoding="cp1254",
    ),
    "russian": Layout(
        "Дата операции;Описание;Расход;Приход\n20.01.2026;Аренда;8000,00;\n21.01.2026;Перевод;;300,50\n",
        "2026-01-20 -8000.00, 2026-01-21 300.50",
        encoding="cp1251",
    ),
    "greek": Layout(
        "Ημερομηνία;Αιτιολογία;Χρέωση;Πίστωση;Υπόλοιπο\n20/01/2026;Ενοίκιο;800,00;;200,00\n21/01/2026;Πελάτης;;50,00;250,00\n",
        "2026-01-20 -800.00, 2026-01-21 50.00",
        encoding="cp1253",
    ),
    "hebrew": Layout(
        "תאריך,תיאור,חובה,זכות,יתרה\n20/01/2026,שכירות,800.00,,200.00\n21/01/2026,לקוח,,50.00,250.00\n",
        "2026-01-20 -800.00, 2026-01-21 50.00",
    ),
    "arabic": Layout(
        "التاريخ,البيان,مدين,دائن,الرصيد\n20/01/2026,إيجار,800.00,,200.00\n21/01/2026,عميل,,50.00,250.00\n",
        "2026-01-20 -800.00, 2026-01-21 50.00",
    ),
    "japanese": Layout(
        '日付,摘要,お支払い金額,お預り金額,差引残高\n2026年1月20日,家賃,"80,000",,"20,000"\n2026年1月21日,振込,,"5,000","25,000"\n',
        "2026-01-20 -80000, 2026-01-21 5000",
        encoding="cp932",
    ),
    "chinese": Layout(
        "交易日期,摘要,借贷,交易金额,余额\n20260120,房租,借,8000.00,2000.00\n20260121,客户,贷,500.00,2500.00\n",
        "2026-01-20 -8000.00, 2026-01-21 500.00",
        encoding="gb18030",
    ),
    "indian": Layout(
        "Txn Date,Narration,Chq./Ref.No.,Withdrawal Amt.,Deposit Amt.,Closing Balance\n"
        '20/01/26,RENT,1001,"1,20,000.00",,"3,80,000.00"\n21/01/26,UPI,1002,,"2,00,000.00","5,80,000.00"\n',
        "2026-01-20 -120000.00, 2026-01-21 200000.00",
    ),
    "brackets and suffixes": Layout(
        "Posted,Details,Amount\n2026-01-20,Rent,(800.00)\n2026-01-21,Client,50.00\n2026-01-22,Fee,12.00 DR\n"
        "2026-01-23,Back,7.00CR\n2026-01-24,Odd,3.00-\n",
        "2026-01-20 -800.00, 2026-01-21 50.00, 2026-01-22 -12.00, 2026-01-23 7.00, 2026-01-24 -3.00",
    ),
    "no header": Layout(
        "20/01/2026,-800.00,RENT JANUARY,200.00\n21/01/2026,50.00,CLIENT ONE,250.00\n22/01/2026,-10.00,WATER,240.00\n",
        "2026-01-20 -800.00, 2026-01-21 50.00, 2026-01-22 -10.00",
    ),
    "no header, money out and in apart": Layout(
        "20/01/2026\tRENT\t800.00\t\n21/01/2026\tCLIENT\t\t50.00\n22/01/2026\tWATER\t10.00\t\n",
        "2026-01-20 -800.00, 2026-01-21 50.00, 2026-01-22 -10.00",
        ("columns",),
    ),
    "balance before each row": Layout(
        "20-01-2026,NL91ABNA0417164300,Rent,EUR,1000.00,EUR,-800.00\n21-01-2026,NL91ABNA0417164300,Client,EUR,200.00,EUR,50.00\n"
        "25-01-2026,NL91ABNA0417164300,Water,EUR,250.00,EUR,-10.00\n",
        "2026-01-20 -800.00, 2026-01-21 50.00, 2026-01-25 -10.00",
    ),
    "marks of an unknown language": Layout(
        "Date,Text,Kuku,Amount,Balance\n2026-01-20,Rent,zig,800.00,200.00\n2026-01-21,Client,zag,50.00,250.00\n"
        "2026-01-22,Water,zig,10.00,240.00\n",
        "2026-01-20 -800.00, 2026-01-21 50.00, 2026-01-22 -10.00",
    ),
    "fee apart": Layout(
        "Completed Date,Description,Amount,Fee,Currency,State,Balance\n2026-01-20 10:00:00,Shop,-20.00,0.00,EUR,COMPLETED,80.00\n"
        "2026-01-21 10:00:00,Abroad,-30.00,1.50,EUR,COMPLETED,48.50\n2026-01-22 10:00:00,Top up,100.00,0.00,EUR,COMPLETED,148.50\n",
        "2026-01-20 -20.00, 2026-01-21 -31.50, 2026-01-22 100.00",
    ),
}
