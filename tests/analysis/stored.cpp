#include "tests/analysis/stored.hpp"

#include "analysis/findings/analyser.hpp"
#include "analysis/store/content.hpp"
#include "analysis/store/writer.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace horseshoe::test {

void add_text(store::Store& store, std::string_view path, std::string_view text)
{
    static const findings::Analyser analyser;
    store::Writer writer(store, analyser.gazetteer(), "one way of reading");
    auto document =
        parser::parse_document(parser::decode_source(std::string(path), std::string(text)));
    auto findings = analyser.read(document);
    writer.write({std::move(document), std::move(findings)});
    writer.commit();
}

void add_record(store::Store& store, int number, std::string_view date, std::string_view body)
{
    add_text(
        store,
        fmt::format("{}.txt", number),
        fmt::format("United Nations S/PV.{0}\n\nSecurity Council\nSeventy-fifth year\n\n"
                    "{0}th meeting\n{1}, 10 a.m.\nNew York\n\n"
                    "President: Ms. Lindqvist . . . . . . . . . . (Sweden)\n\n"
                    "Members: Chad . . . . . . . . . . . . . Mr. Sorel\n"
                    "China . . . . . . . . . . . . . Mr. Fan\n"
                    "Kenya . . . . . . . . . . . . . Mr. Otieno\n\nAgenda\n\n"
                    "Winter on the river\n\nThe meeting was called to order at 10 a.m.\n\n{2}\n\n"
                    "The meeting rose at 11 a.m.\n",
                    number,
                    date,
                    body));
}

void add_sample(store::Store& store, std::string_view name)
{
    const auto path = fmt::format("{}/samples/{}", HORSESHOE_ROOT, name);
    std::ifstream file(path, std::ios::binary);
    add_text(store, path, std::string(std::istreambuf_iterator<char>(file), {}));
}

}  // namespace horseshoe::test
