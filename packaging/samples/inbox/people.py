"""Invented people, firms and addresses; every phone, mail, IBAN and card is from a range reserved for examples."""

import unicodedata
from dataclasses import dataclass
from random import Random

FIRST = {
    "en": "Aoife Ben Callum Ciara Dermot Eleanor Fiona George Hannah Imogen Jack Kieran Laura Maeve Niall Olivia Priya Rory Sam Sinead Tom "
    "Una Wendy Yusuf Zoe Marek Ingrid Joost Agnieszka Luc Deirdre Oscar Harriet Colm Mina",
    "de": "Anke Bernd Carla Dieter Elif Franziska Gerd Heike Jens Katrin Lena Matthias Nadine Ole Petra Ralf Sabine Tobias Ute Wiebke",
    "es": "Alba Bruno Carmen Diego Elena Fermín Gloria Íñigo Jimena Lucía Marcos Nerea Óscar Pilar Raquel Saúl Teresa Vicente",
}
LAST = {
    "en": "Ashdown Brannock Carraway Delmere Egglestone Farrell Gadsby Hollis Iveson Jarrow Keane Lindqvist Moynihan Nettlefold Orpen "
    "Penhallow Quirke Redfern Shaw Tierney Underhill Vance Whelan Yarrow Bakker Nowicki Duval Okafor Mehta",
    "de": "Albers Brinkmann Czerny Dornfeld Eggers Fröhlich Gerlach Hinrichs Jansen Kaltenbach Lohse Mertens Nagel Ohlsen Pfeiffer Ritter "
    "Seidel Thoma Vogt Wiesner",
    "es": "Abascal Barrios Cifuentes Dorado Echave Fuertes Garrido Herranz Iriarte Lozano Montalvo Nogales Oliva Pardo Quesada Robledo "
    "Salvatierra Tejedor",
}
CITIES = {
    "en": "Cork|Limerick|Kilkenny|Belfast|Leeds|Bath|Utrecht|Ghent|Aarhus|Sligo|Ennis|Norwich|Cardiff|Porto|Lyon|Gothenburg",
    "de": "Bremen|Kassel|Graz|Freiburg|Leipzig|Linz|Münster|Erfurt|Kiel|Regensburg|Hamburg|Aachen",
    "es": "Gijón|Valencia|Murcia|Zaragoza|Vigo|Cádiz|Burgos|Alicante|Málaga|Lleida",
}
STREETS = {
    "en": "Orchard Row|Tannery Lane|St Brendan's Road|Mill Street|Harbour View|Long Walk|Quarry Hill|Chapel Court",
    "de": "Lindenstraße|Am Mühlbach|Gartenweg|Kirchgasse|Fliederstraße|Alter Markt|Bergstraße",
    "es": "Calle del Olmo|Calle Mayor|Avenida del Puerto|Plaza de la Fuente|Calle San Roque|Paseo del Río",
}
COMPANIES = {
    "en": "Ovenbird Bakehouse|Thistle & Quorn Deli|Lantern Row Books|Studio Halvard Lumm|Marrowby Surveyors Ltd|The Wren's Nest Guesthouse",
    "de": "Büro Wendelstark GmbH|Pension Silberkauz|Café Kranichruh|Tischlerei Odermark|Praxis Lindhofer & Kurz",
    "es": "Café Lúmbrigo|Hostal Tres Garzas|Estudio Nardoval SL|Librería La Perdiz Azul|Gestoría Almendral",
}
VAT = {"en": "IE1234567X|NL123456789B01|GB123456789", "de": "DE123456789|ATU12345678", "es": "ESB12345678|ESX1234567X"}
IBANS = {
    "en": "GB29 NWBK 6016 1331 9268 19|IE29AIBK93115212345678|GB82WEST12345698765432",
    "de": "DE89 3704 0044 0532 0130 00|DE89370400440532013000",
    "es": "ES91 2100 0418 4502 0005 1332|ES9121000418450200051332",
}
CARDS = "4111 1111 1111 1111|5555 5555 5555 4444|4242424242424242|4111-1111-1111-1111"


@dataclass(frozen=True, slots=True)
class Person:
    """Who writes; `language` is en, de or es."""

    first: str
    last: str
    language: str

    @property
    def full(self) -> str:
        return f"{self.first} {self.last}"


def invent(language: str, random: Random) -> Person:
    return Person(random.choice(FIRST[language].split()), random.choice(LAST[language].split()), language)


def pick(options: str, random: Random) -> str:
    return random.choice(options.split("|"))


def mail(person: Person, random: Random) -> str:
    """An address in a domain that RFC 2606 reserves."""
    first, last = _plain(person.first), _plain(person.last)
    local = random.choice((f"{first}.{last}", f"{first[0]}.{last}", f"{last}{random.randrange(60, 99)}", f"{first}_{last}"))
    return f"{local}@example.{random.choice(('com', 'org', 'net'))}"


def phone(language: str, random: Random) -> str:
    """A number in a range reserved for fiction: London 7946 0, Berlin 23125, North America 555-01."""
    if language == "de":
        return random.choice(("+49 30 23125 {:03d}", "030 23125{:03d}", "0049 30 23125-{:03d}")).format(random.randrange(1000))
    if random.random() < 0.2:
        return f"({random.choice((202, 312, 415))}) 555-01{random.randrange(100):02d}"
    return random.choice(("+44 20 7946 0{:03d}", "020 7946 0{:03d}", "+442079460{:03d}")).format(random.randrange(1000))


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
