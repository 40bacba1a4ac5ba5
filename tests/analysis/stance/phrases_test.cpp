#include "analysis/gazetteer/braces.hpp"
#include "analysis/stance/phrases.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace {

using namespace horseshoe;
using horseshoe::stance::Phrases;
using horseshoe::stance::PhraseStates;
using Text = std::vector<std::uint64_t>;
using Found = std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>>;

std::vector<gazetteer::Word> stems_of(std::string_view text)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(text, words);
    stance::Stems("en").replace(text, words);
    return words;
}

Text hashes_of(std::string_view text)
{
    Text hashes;
    for (const auto& word : stems_of(text)) {
        hashes.push_back(word.hash);
    }
    return hashes;
}

Found found_in(const Phrases& phrases, std::string_view text)
{
    std::vector<std::uint32_t> numbers;
    for (const auto hash : hashes_of(text)) {
        numbers.push_back(phrases.number_of(hash));
    }
    numbers.push_back(stance::StemNumbers::unknown);
    Found found;
    const auto any = [](std::uint32_t /*end*/, std::uint32_t /*value*/) { return true; };
    phrases.find(numbers, any, [&](std::uint32_t first, std::uint32_t end, std::uint32_t value) {
        found.emplace_back(first, end, value);
    });
    return found;
}

void add(PhraseStates& states, std::size_t kind, const std::string& row, std::uint32_t value)
{
    stance::RowForms forms("en");
    forms.read(row);
    states.add(kind, forms, value);
}

void take_out(PhraseStates& states, std::size_t kind, const std::string& row)
{
    stance::RowForms forms("en");
    forms.read(row);
    states.take_out(kind, forms);
}

/// Word by word, form by form; the value of a row is its number.
void find_slowly(const std::vector<std::string>& rows, const Text& text, Found& found)
{
    for (std::uint32_t first = 0; first < text.size();) {
        std::uint32_t end = 0;
        std::uint32_t value = 0;
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            for (const auto& form : gazetteer::expand_braces(rows[row])) {
                const auto stems = hashes_of(form);
                const auto last = static_cast<std::uint32_t>(first + stems.size());
                if (last > end && last <= text.size() &&
                    std::equal(stems.begin(), stems.end(), text.begin() + first)) {
                    end = last;
                    value = row;
                }
            }
        }
        if (end != 0) {
            found.emplace_back(first, end, value);
        }
        first = end != 0 ? end : first + 1;
    }
}

/// A few of a few words.
rc::Gen<std::string> some_words(int least, int most)
{
    const auto word =
        rc::gen::elementOf(std::vector<std::string>{"fiji", "tonga", "samoa", "palau"});
    return rc::gen::map(rc::gen::mapcat(rc::gen::inRange(least, most + 1),
                                        [=](int size) {
                                            return rc::gen::container<std::vector<std::string>>(
                                                static_cast<std::size_t>(size), word);
                                        }),
                        [](const std::vector<std::string>& words) {
                            return fmt::format("{}", fmt::join(words, " "));
                        });
}

/// Words, and up to two parts that may each be said in three ways or left out.
rc::Gen<std::string> some_row()
{
    const auto part =
        rc::gen::map(rc::gen::container<std::vector<std::string>>(3, some_words(0, 2)),
                     [](const auto& ways) { return fmt::format("{{{}}}", fmt::join(ways, ",")); });
    const auto parts = rc::gen::mapcat(rc::gen::inRange(0, 3), [=](int size) {
        return rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(size), part);
    });
    return rc::gen::map(
        rc::gen::tuple(some_words(1, 2), parts, rc::gen::arbitrary<bool>()), [](const auto& made) {
            const auto& [words, ways, last] = made;
            const auto rest = fmt::format("{}", fmt::join(ways, " "));
            return last ? fmt::format("{} {}", rest, words) : fmt::format("{} {}", words, rest);
        });
}

}  // namespace

TEST_CASE("the longest phrases are found, kind after kind")
{
    PhraseStates states;
    add(states, 0, "fiji tonga samoa", 10);
    add(states, 0, "fiji", 11);
    add(states, 0, "tonga samoa", 12);
    add(states, 0, "fiji", 13);
    add(states, 1, "samoa palau", 14);
    const Phrases phrases(std::move(states));
    CHECK(found_in(phrases, "fiji tonga samoa palau") == Found{{0, 3, 10}, {2, 4, 14}});
    CHECK(found_in(phrases, "fiji tonga palau fiji") == Found{{0, 1, 11}, {3, 4, 11}});
    CHECK(found_in(phrases, "tonga samoa nauru") == Found{{0, 2, 12}});
    CHECK(found_in(phrases, "tonga nauru samoa").empty());
    CHECK(found_in(phrases, "").empty());
}

TEST_CASE("phrases that are taken out are none of later rows")
{
    PhraseStates states;
    add(states, 0, "fiji samoa", 1);
    take_out(states, 0, "{fiji,tonga} {samoa,palau}");
    add(states, 0, "{fiji,tonga} {samoa,palau,nauru}", 2);
    add(states, 1, "tonga palau", 3);
    const Phrases phrases(std::move(states));
    CHECK(found_in(phrases, "fiji samoa") == Found{{0, 2, 1}});
    CHECK(found_in(phrases, "tonga samoa").empty());
    CHECK(found_in(phrases, "tonga nauru") == Found{{0, 2, 2}});
    CHECK(found_in(phrases, "tonga palau") == Found{{0, 2, 3}});
}

TEST_CASE("without phrases nothing is found")
{
    const Phrases phrases{PhraseStates()};
    CHECK(found_in(phrases, "fiji tonga samoa").empty());
}

TEST_CASE("phrases are found as by looking at each")
{
    CHECK(rc::check([] {
        const auto rows =
            rc::gen::resize(6, rc::gen::container<std::vector<std::string>>(some_row()));
        const auto all = *rc::gen::pair(rows, rows);
        const auto text = *some_words(0, 30);
        PhraseStates states;
        Found wanted;
        std::size_t kind = 0;
        for (const auto* of_kind : {&all.first, &all.second}) {
            for (std::uint32_t row = 0; row < of_kind->size(); ++row) {
                add(states, kind, (*of_kind)[row], row);
            }
            find_slowly(*of_kind, hashes_of(text), wanted);
            ++kind;
        }
        RC_ASSERT(found_in(Phrases(std::move(states)), text) == wanted);
    }));
}
