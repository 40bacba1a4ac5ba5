#include "tests/analysis/store/stores.hpp"

#include "analysis/store/connection.hpp"

#include <fmt/format.h>
#include <stdlib.h>

#include <utility>

namespace horseshoe::test {
const findings::Analyser& analyser()
{
    static const findings::Analyser made;
    return made;
}

parser::Document document_at(const std::string& path, std::string_view text)
{
    return parser::parse_document(parser::decode_source(path, std::string(text)));
}

std::string english_text(std::string_view body)
{
    return fmt::format("United Nations S/PV.90201\n\nSecurity Council\nSeventy-fifth year\n\n"
                       "90201st meeting\nTuesday, 3 March 2020, 10 a.m.\nNew York\n\n"
                       "President: Ms. Lindqvist . . . . . . . . . . (Sweden)\n\n"
                       "Members: Chad . . . . . . . . . . . . . Mr. Sorel\n"
                       "China . . . . . . . . . . . . . Mr. Fan\n"
                       "Kenya . . . . . . . . . . . . . Mr. Otieno\n"
                       "Russian Federation . . . . . . . Mr. Orlov\n\nAgenda\n\n"
                       "Winter on the river\n\nThe meeting was called to order at 10 a.m.\n\n{}\n\n"
                       "The meeting rose at 11 a.m.\n",
                       body);
}

std::string french_text(std::string_view body)
{
    return fmt::format(
        "Nations Unies S/PV.90201\n\nConseil de sécurité\nSoixante-quinzième année\n\n"
        "90201e séance\nMardi 3 mars 2020, 10 heures\nNew York\n\n"
        "Présidente : Mme Lindqvist . . . . . . . . . . (Suède)\n\n"
        "Membres : Tchad . . . . . . . . . . . . . M. Sorel\n"
        "Chine . . . . . . . . . . . . . M. Fan\n"
        "Kenya . . . . . . . . . . . . . M. Otieno\n\nOrdre du jour\n\n"
        "L’hiver sur le fleuve\n\nLa séance est ouverte à 10 heures.\n\n{}\n\n"
        "La séance est levée à 11 heures.\n",
        body);
}

store::Outcome put(store::Store& store, parser::Document document)
{
    store::Writer writer(store, analyser().gazetteer(), "one way of reading");
    auto findings = analyser().read(document);
    const auto outcome = writer.write({std::move(document), std::move(findings)});
    writer.commit();
    return outcome;
}

std::vector<std::string> answers(const store::Store& store, const std::string& sql)
{
    std::vector<std::string> lines;
    SQLite::Statement query(store.connection().database, sql);
    while (query.executeStep()) {
        std::string line;
        for (int i = 0; i < query.getColumnCount(); ++i) {
            line += (i == 0 ? "" : "|") + query.getColumn(i).getString();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Folder::Folder()
{
    auto made = (std::filesystem::temp_directory_path() / "horseshoe-store-XXXXXX").string();
    path_ = ::mkdtemp(made.data());
}

Folder::~Folder()
{
    std::filesystem::remove_all(path_);
}

}  // namespace horseshoe::test
