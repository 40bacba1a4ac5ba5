#include "parser/language/language.hpp"

#include "parser/language/embedded.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace horseshoe::parser {
namespace {

// What both grammars lean on; the other keys add, but nothing breaks without them.
constexpr std::array<std::string_view, 12> needed{
    "honorific", "president", "speaks",    "language", "opened",      "adjourned",
    "vote-taken", "in-favour", "rule",     "floor",    "letter-title", "annex"};

// The letters of a script tell a language of its own; Latin ones are told apart by their words.
enum class Script : std::uint8_t { latin, cyrillic, arabic, han };

Script script_of(std::string_view code)
{
    if (code == "ru") {
        return Script::cyrillic;
    }
    if (code == "ar") {
        return Script::arabic;
    }
    return code == "zh" ? Script::han : Script::latin;
}

Script commonest_script(std::string_view text)
{
    std::array<std::size_t, 4> counts{};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z') {
            ++counts[0];
        } else if (byte == 0xD0 || byte == 0xD1) {
            ++counts[1];
        } else if (byte >= 0xD8 && byte <= 0xDB) {
            ++counts[2];
        } else if (byte >= 0xE4 && byte <= 0xE9) {
            counts[3] += 2;  // a Chinese character says as much as two letters
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    return static_cast<Script>(best - counts.begin());
}

bool is_letter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
}

std::size_t count_common(std::string_view text, std::string_view common)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < common.size();) {
        const auto end = std::min(common.find(' ', at), common.size());
        words.push_back(common.substr(at, end - at));
        at = end + 1;
    }
    std::sort(words.begin(), words.end());
    std::size_t found = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_letter(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && is_letter(text[end])) {
            ++end;
        }
        found += std::binary_search(words.begin(), words.end(), text.substr(at, end - at)) ? 1U : 0U;
        at = end;
    }
    return found;
}

}  // namespace

Language::Language(std::string_view code, std::string_view table) : code_(code)
{
    for (const auto& row : read_tsv(table)) {
        if (row[0] == "key") {
            continue;
        }
        if (row[0] == "name") {
            name_ = row[1];
            continue;
        }
        auto group = std::find_if(
            groups_.begin(), groups_.end(), [&](const Group& g) { return g.key == row[0]; });
        if (group == groups_.end()) {
            group = groups_.insert(groups_.end(), Group{row[0], {}});
        }
        group->words.push_back({row[1], row[2]});
    }
}

std::span<const Word> Language::all(std::string_view key) const
{
    for (const auto& group : groups_) {
        if (group.key == key) {
            return group.words;
        }
    }
    return {};
}

std::vector<std::string_view> Language::missing() const
{
    std::vector<std::string_view> keys;
    for (const auto key : needed) {
        if (all(key).empty()) {
            keys.push_back(key);
        }
    }
    return keys;
}

std::span<const Language> languages()
{
    static const std::vector<Language> all = [] {
        std::vector<Language> list;
        for (const auto& table : embedded_tables()) {
            if (table.name.size() == 2) {  // the others are not languages: delegations
                list.emplace_back(table.name, table.text);
            }
        }
        return list;
    }();
    return all;
}

const Language* find_language(std::string_view code)
{
    for (const auto& language : languages()) {
        if (language.code() == code) {
            return &language;
        }
    }
    return nullptr;
}

const Language* detect_language(std::string_view text)
{
    // A sample from the middle: the first page may be a cover with few words of any language.
    constexpr std::size_t sample = 60'000;
    if (text.size() > sample) {
        text = text.substr((text.size() - sample) / 2, sample);
    }
    const auto script = commonest_script(text);
    const Language* best = nullptr;
    std::size_t most = 0;
    for (const auto& language : languages()) {
        if (script_of(language.code()) != script) {
            continue;
        }
        if (script != Script::latin) {
            return &language;
        }
        const auto words = language.all("common");
        const auto count = words.empty() ? 0 : count_common(text, words.front().words);
        if (count > most) {
            best = &language;
            most = count;
        }
    }
    return best;
}

}  // namespace horseshoe::parser
