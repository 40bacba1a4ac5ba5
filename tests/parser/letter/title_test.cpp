#include "parser/letter/letter.hpp"
#include "read_letter.hpp"

#include <doctest/doctest.h>

namespace horseshoe::parser::test {
namespace {

struct TitleRow {
    const char* name;
    const char* language;
    const char* title;
    const char* sender;
    const char* delegation;
    const char* addressee;
};

constexpr TitleRow titles[] = {
    {"a representative",
     "en",
     "Letter dated 3 March 2031 from the Permanent Representative of Ghana to the United Nations "
     "addressed to the Secretary-General",
     "Permanent Representative of Ghana to the United Nations",
     "GHA",
     "Secretary-General"},
    {"a chargé d’affaires of a mission",
     "en",
     "Letter dated 3 March 2031 from the Chargé d’affaires a.i. of the Permanent Mission of Peru "
     "to "
     "the United Nations addressed to the President of the Security Council",
     "Chargé d’affaires a.i. of the Permanent Mission of Peru to the United Nations",
     "PER",
     "President of the Security Council"},
    {"a mission's note verbale",
     "fr",
     "Note verbale datée du 3 mars 2031, adressée au Président du Comité par la Mission permanente "
     "de l’Uruguay auprès de l’Organisation des Nations Unies",
     "Mission permanente de l’Uruguay auprès de l’Organisation des Nations Unies",
     "URY",
     "Président du Comité"},
    {"identical letters",
     "fr",
     "Lettres identiques datées du 3 mars 2031, adressées au Secrétaire général et à la Présidente "
     "du Conseil de sécurité par le Représentant permanent du Niger auprès de l’Organisation des "
     "Nations Unies",
     "Représentant permanent du Niger auprès de l’Organisation des Nations Unies",
     "NER",
     "Secrétaire général et à la Présidente du Conseil de sécurité"},
    {"the Secretary-General, who writes for the United Nations",
     "en",
     "Letter dated 3 March 2031 from the Secretary-General addressed to the President of the "
     "Security Council",
     "Secretary-General",
     "UN",
     "President of the Security Council"},
    {"the President of the Council, who writes for no delegation",
     "en",
     "Letter dated 3 March 2031 from the President of the Security Council addressed to the "
     "Secretary-General",
     "President of the Security Council",
     "",
     "Secretary-General"},
    {"a mission's note verbale in capitals, as they were printed without accents",
     "fr",
     "NOTE VERBALE DATEE DU 3 MARS 2031, ADRESSEE AU SECRETAIRE GENERAL PAR LA MISSION PERMANENTE "
     "DE LA NORVEGE AUPRES DE L’ORGANISATION DES NATIONS UNIES",
     "MISSION PERMANENTE DE LA NORVEGE AUPRES DE L’ORGANISATION DES NATIONS UNIES",
     "NOR",
     "SECRETAIRE GENERAL"},
    {"a mission's note verbale in English capitals",
     "en",
     "NOTE VERBALE DATED 3 MARCH 2031 FROM THE PERMANENT MISSION OF NORWAY TO THE UNITED NATIONS "
     "ADDRESSED TO THE SECRETARY-GENERAL",
     "PERMANENT MISSION OF NORWAY TO THE UNITED NATIONS",
     "NOR",
     "SECRETARY-GENERAL"},
    {"a telegram from a minister",
     "en",
     "TELEGRAM DATED 3 MARCH 2031 FROM THE MINISTER FOR FOREIGN AFFAIRS OF CYPRUS ADDRESSED TO THE "
     "PRESIDENT OF THE SECURITY COUNCIL",
     "MINISTER FOR FOREIGN AFFAIRS OF CYPRUS",
     "CYP",
     "PRESIDENT OF THE SECURITY COUNCIL"},
    {"identical letters that go to two",
     "en",
     "Identical letters dated 3 March 2031 from the Permanent Representative of Ghana to the "
     "United "
     "Nations addressed respectively to the Secretary-General and to the President of the Security "
     "Council",
     "Permanent Representative of Ghana to the United Nations",
     "GHA",
     "Secretary-General and to the President of the Security Council"},
    {"a minister in capitals",
     "fr",
     "LETTRE DATEE DU 3 MARS 2031, ADRESSEE AU PRESIDENT DU CONSEIL DE SECURITE PAR LE MINISTRE "
     "DES "
     "AFFAIRES ETRANGERES DE LA COTE D’IVOIRE",
     "MINISTRE DES AFFAIRES ETRANGERES DE LA COTE D’IVOIRE",
     "CIV",
     "PRESIDENT DU CONSEIL DE SECURITE"},
    {"a head of government in capitals",
     "en",
     "CABLEGRAM DATED 3 MARCH 2031 FROM THE PRIME MINISTER OF MALTA ADDRESSED TO THE "
     "SECRETARY-GENERAL",
     "PRIME MINISTER OF MALTA",
     "MLT",
     "SECRETARY-GENERAL"},
    {"who speaks for no State, in capitals",
     "en",
     "LETTER DATED 3 MARCH 2031 FROM THE PRESIDENT OF THE SECURITY COUNCIL ADDRESSED TO THE "
     "SECRETARY-GENERAL",
     "PRESIDENT OF THE SECURITY COUNCIL",
     "",
     "SECRETARY-GENERAL"},
    {"several representatives, in Spanish: the first that is named",
     "es",
     "Carta de fecha 3 de marzo de 2031 dirigida al Secretario General por los Representantes "
     "Permanentes del Uruguay, Bolivia y Cuba ante las Naciones Unidas",
     "Representantes Permanentes del Uruguay, Bolivia y Cuba ante las Naciones Unidas",
     "URY",
     "Secretario General"},
    {"a mission in Spanish capitals",
     "es",
     "NOTA VERBAL DE FECHA 3 DE MARZO DE 2031 DIRIGIDA AL SECRETARIO GENERAL POR LA MISION "
     "PERMANENTE DE CUBA ANTE LAS NACIONES UNIDAS",
     "MISION PERMANENTE DE CUBA ANTE LAS NACIONES UNIDAS",
     "CUB",
     "SECRETARIO GENERAL"},
    {"a mission that is sent to the United Nations does not speak for them",
     "es",
     "Carta de fecha 3 de marzo de 2031 dirigida al Secretario General por el Ministro Consejero "
     "de la Misión de Noruega ante las Naciones Unidas",
     "Ministro Consejero de la Misión de Noruega ante las Naciones Unidas",
     "NOR",
     "Secretario General"},
    {"an office without capitals, as scans have it",
     "fr",
     "Lettre datée du 3 mars 2031, adressée au Secrétaire général par l’observateur permanent de "
     "la "
     "Palestine auprès de l’organisation des Nations Unies",
     "observateur permanent de la Palestine auprès de l’organisation des Nations Unies",
     "PSE",
     "Secrétaire général"},
    {"to whom it goes without a word for it, as the printed Supplements have it",
     "en",
     "Letter dated 3 March 1988 from the representative of Norway to the Secretary-General",
     "representative of Norway",
     "NOR",
     "Secretary-General"},
    {"scanned badly",
     "en",
     "LETTER DATED 3 MARCH 1956 F~0N THB PERKANEUT REPRESENTATIVE OF NORWAY, ADDRBSSEO TO THE "
     "PRESIDENT OF THE SECURITY COUNCIL",
     "F~0N THB PERKANEUT REPRESENTATIVE OF NORWAY, ADDRBSSEO",
     "NOR",
     "PRESIDENT OF THE SECURITY COUNCIL"},
    {"with what it is about, as the first ones have it",
     "en",
     "LETTER DATED 3 MARCH 1949 FROM PERMANENT REPRESENTATIVE OF NORWAY TO THE PRESIDENT OF THE "
     "SECURITY COUNCIL, CONCERNING THE WATERS OF THE RIVER",
     "PERMANENT REPRESENTATIVE OF NORWAY",
     "NOR",
     "PRESIDENT OF THE SECURITY COUNCIL"},
    {"with commas, as the printed Supplements have it in French",
     "fr",
     "Lettre, en date du 3 mars 1988, adressée au Secrétaire général par le représentant de la "
     "Norvège",
     "représentant de la Norvège",
     "NOR",
     "Secrétaire général"},
    {"in Russian the writer comes before the date",
     "ru",
     "Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 3 марта 2031 "
     "года на имя Председателя Совета Безопасности",
     "Постоянного представителя Норвегии при Организации Объединенных Наций",
     "NOR",
     "Председателя Совета Безопасности"},
    {"whose office names a day's sign, too",
     "ru",
     "Идентичные письма Постоянного наблюдателя от Палестины при Организации Объединенных Наций от "
     "3 марта 2031 года на имя Генерального секретаря и Председателя Совета Безопасности",
     "Постоянного наблюдателя от Палестины при Организации Объединенных Наций",
     "PSE",
     "Генерального секретаря и Председателя Совета Безопасности"},
    {"a chargé d’affaires in Russian",
     "ru",
     "Письмо Временного поверенного в делах Постоянного представительства Перу при Организации "
     "Объединенных Наций от 3 марта 2031 года на имя Генерального секретаря",
     "Временного поверенного в делах Постоянного представительства Перу при Организации "
     "Объединенных Наций",
     "PER",
     "Генерального секретаря"},
    {"the Secretary-General in Russian",
     "ru",
     "Письмо Генерального секретаря от 3 марта 2031 года на имя Председателя Совета Безопасности",
     "Генерального секретаря",
     "UN",
     "Председателя Совета Безопасности"},
    {"in Russian with the date first",
     "ru",
     "Письмо от 3 марта 2031 года Постоянного представителя Ганы на имя Генерального секретаря",
     "Ганы",
     "GHA",
     "Генерального секретаря"},
};

TEST_CASE("the title of a letter says who writes, for whom, and to whom")
{
    for (const auto& row : titles) {
        CAPTURE(row.name);
        const auto title = read_letter_title(row.title, *find_language(row.language), 2031);
        CHECK(title.sender == row.sender);
        CHECK(title.delegation == row.delegation);
        CHECK(title.addressee == row.addressee);
    }
}

}  // namespace
}  // namespace horseshoe::parser::test
