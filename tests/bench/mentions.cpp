// Times the search for names alone: the documents given are parsed first. Prints, a line each,
// bytes of running text, processor seconds, and mentions; with names tenfold once more.
// With --names it prints the names instead, for tools that run beside it.
#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/find_mentions.hpp"
#include "parser/document.hpp"
#include "parser/source/source.hpp"

#include <ctime>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe;

double seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void measure(const std::string& label,
             const std::vector<parser::Document>& documents,
             const gazetteer::Gazetteer& gazetteer)
{
    std::size_t bytes = 0;
    std::size_t mentions = 0;
    for (const auto& document : documents) {
        gazetteer.names(document.language);  // made when it is asked for first
    }
    const auto start = seconds();
    for (const auto& document : documents) {
        mentions += mention::find_mentions(document, gazetteer).size();
        bytes += document.prepared.size();
    }
    std::cout << label << ' ' << bytes << ' ' << seconds() - start << ' ' << mentions << '\n';
}

/// Names that look like those of the tables and that no text has: nine for each.
gazetteer::Table invented_names(const gazetteer::Gazetteer& gazetteer)
{
    gazetteer::Table table{"invented.tsv", {}};
    for (const auto& use : gazetteer.uses()) {
        for (const char* ending : {"an", "be", "ci", "do", "eu", "fa", "gy", "ho", "iz"}) {
            const auto blank = use.name.find(' ');
            const auto rest = blank == std::string::npos ? "" : use.name.substr(blank);
            table.text += "INVENTED\torganisation\t";
            table.text.append(use.language).append("\tvariant\t");
            table.text.append(use.name.substr(0, blank)).append(ending).append(rest) += '\n';
        }
    }
    return table;
}

void print_names()
{
    for (const auto& use : gazetteer::builtin_gazetteer().uses()) {
        std::cout << use.name << '\n';
    }
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--names") {
        print_names();
        return 0;
    }
    std::vector<parser::Document> documents;
    for (int i = 1; i < argc; ++i) {
        documents.push_back(parser::parse_document(parser::read_source(argv[i])));
    }
    const auto& names = gazetteer::builtin_gazetteer();
    measure("names", documents, names);
    auto tables = gazetteer::embedded_tables();
    tables.push_back(invented_names(names));
    const gazetteer::Gazetteer tenfold(tables, {});
    measure("tenfold", documents, tenfold);
    return 0;
}
