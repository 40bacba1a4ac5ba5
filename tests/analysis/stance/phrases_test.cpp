#include "analysis/stance/phrases.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

namespace {

using horseshoe::gazetteer::Word;
using horseshoe::stance::Phrases;
using Text = std::vector<std::uint64_t>;
using Found = std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>>;

std::vector<Word> words_of(const Text& text)
{
    std::vector<Word> words;
    for (const auto hash : text) {
        words.push_back({.hash = hash});
    }
    return words;
}

Found found_in(const Phrases& phrases, const Text& text)
{
    std::vector<std::uint32_t> numbers;
    phrases.number(words_of(text), numbers);
    Found found;
    const auto any = [](std::uint32_t /*end*/, std::uint32_t /*value*/) { return true; };
    phrases.find(numbers, any, [&](std::uint32_t first, std::uint32_t end, std::uint32_t value) {
        found.emplace_back(first, end, value);
    });
    return found;
}

/// Word by word, phrase by phrase.
void find_slowly(const std::vector<Text>& phrases, const Text& text, Found& found)
{
    for (std::uint32_t first = 0; first < text.size();) {
        std::uint32_t end = 0;
        std::uint32_t value = 0;
        for (std::uint32_t i = 0; i < phrases.size(); ++i) {
            const auto& phrase = phrases[i];
            const auto last = static_cast<std::uint32_t>(first + phrase.size());
            if (last > end && last <= text.size() &&
                std::equal(phrase.begin(), phrase.end(), text.begin() + first)) {
                end = last;
                value = i;
            }
        }
        if (end != 0) {
            found.emplace_back(first, end, value);
        }
        first = end != 0 ? end : first + 1;
    }
}

}  // namespace

TEST_CASE("the longest phrases are found, kind after kind")
{
    Phrases phrases;
    phrases.add(0, Text{1, 2, 3}, 10);
    phrases.add(0, Text{1}, 11);
    phrases.add(0, Text{2, 3}, 12);
    phrases.add(0, Text{1}, 13);
    phrases.add(1, Text{3, 4}, 14);
    phrases.finish();
    CHECK(found_in(phrases, {1, 2, 3, 4}) == Found{{0, 3, 10}, {2, 4, 14}});
    CHECK(found_in(phrases, {1, 2, 4, 1}) == Found{{0, 1, 11}, {3, 4, 11}});
    CHECK(found_in(phrases, {2, 3, 7}) == Found{{0, 2, 12}});
    CHECK(found_in(phrases, {2, 9, 3}).empty());
    CHECK(found_in(phrases, {}).empty());
}

TEST_CASE("without phrases nothing is found")
{
    Phrases phrases;
    phrases.finish();
    CHECK(found_in(phrases, {1, 2, 3}).empty());
}

TEST_CASE("phrases are found as by looking at each")
{
    const auto text_of = [](std::size_t longest) {
        return rc::gen::resize(
            static_cast<int>(longest),
            rc::gen::container<Text>(rc::gen::inRange<std::uint64_t>(0, 6)));  // 0: a border
    };
    CHECK(rc::check([&] {
        auto all = *rc::gen::pair(rc::gen::container<std::vector<Text>>(text_of(4)),
                                  rc::gen::container<std::vector<Text>>(text_of(4)));
        const auto text = *text_of(40);
        Phrases phrases;
        Found wanted;
        std::size_t kind = 0;
        for (auto* const of_kind : {&all.first, &all.second}) {
            std::erase_if(*of_kind, [](const Text& phrase) { return phrase.empty(); });
            for (std::uint32_t i = 0; i < of_kind->size(); ++i) {
                phrases.add(kind, (*of_kind)[i], i);
            }
            find_slowly(*of_kind, text, wanted);
            ++kind;
        }
        phrases.finish();
        RC_ASSERT(found_in(phrases, text) == wanted);
    }));
}
