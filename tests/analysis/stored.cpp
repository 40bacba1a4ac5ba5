#include "tests/analysis/stored.hpp"

#include "parser/source/source.hpp"
#include "tests/analysis/store/stores.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>

namespace horseshoe::test {
namespace {

std::string replaced(std::string text, std::string_view old, std::string_view by)
{
    for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + by.size())) {
        text.replace(at, old.size(), by);
    }
    return text;
}

}  // namespace

void add_record(store::Store& store, int number, std::string_view date, std::string_view body)
{
    const auto name = std::to_string(number);
    const auto text =
        replaced(replaced(english_text(body), "90201", name), "Tuesday, 3 March 2020", date);
    put(store, document_at(name + ".txt", text));
}

void add_sample(store::Store& store, const std::string& name)
{
    const auto path = fmt::format("{}/samples/{}", HORSESHOE_ROOT, name);
    std::ifstream file(path, std::ios::binary);
    put(store, document_at(path, std::string(std::istreambuf_iterator<char>(file), {})));
}

}  // namespace horseshoe::test
