#include "parser/language/language.hpp"

#include "parser/language/embedded.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace horseshoe::parser {
namespace {

// What both grammars lean on; the other keys add, but nothing breaks without them.
constexpr std::array<std::string_view, 12> needed{"honorific",
                                                  "president",
                                                  "speaks",
                                                  "language",
                                                  "opened",
                                                  "adjourned",
                                                  "vote-taken",
                                                  "in-favour",
                                                  "rule",
                                                  "floor",
                                                  "letter-title",
                                                  "annex"};

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
        }
        else if (byte == 0xD0 || byte == 0xD1) {
            ++counts[1];
        }
        else if (byte >= 0xD8 && byte <= 0xDB) {
            ++counts[2];
        }
        else if (byte >= 0xE4 && byte <= 0xE9) {
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

/// The commonest words of the languages written in Latin letters, and whose they are: a bit for
/// each language, in the order of languages().
const std::unordered_map<std::string_view, std::uint32_t>& common_words()
{
    static const auto words = [] {
        std::unordered_map<std::string_view, std::uint32_t> map;
        std::uint32_t bit = 1;
        for (const auto& language : languages()) {
            const auto rows = language.all("common");
            if (script_of(language.code()) == Script::latin && !rows.empty()) {
                const auto common = rows.front().words;
                for (std::size_t at = 0; at < common.size();) {
                    const auto end = std::min(common.find(' ', at), common.size());
                    map[common.substr(at, end - at)] |= bit;
                    at = end + 1;
                }
            }
            bit <<= 1U;
        }
        return map;
    }();
    return words;
}

/// Counts, for each language, its commonest words in a text.
std::array<std::size_t, 32> count_common(std::string_view text)
{
    std::array<std::size_t, 32> counts{};
    const auto& common = common_words();
    for (std::size_t at = 0; at < text.size();) {
        if (!is_letter(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && is_letter(text[end])) {
            ++end;
        }
        if (end - at <= 6) {
            if (const auto found = common.find(text.substr(at, end - at)); found != common.end()) {
                for (std::size_t i = 0; i < counts.size(); ++i) {
                    counts[i] += (found->second >> i) & 1U;
                }
            }
        }
        at = end;
    }
    return counts;
}

/// A sample of a text: some of its middle and of its last quarter, because the first page may be a
/// cover with few words of any language, or a notice in another one.
std::string sample_of(std::string_view text)
{
    constexpr std::size_t size = 1'000;
    if (text.size() <= 2 * size) {
        return std::string(text);
    }
    std::string sample(text.substr(text.size() / 2, size));
    sample += text.substr(text.size() - text.size() / 4, size);
    return sample;
}

}  // namespace

Language::Language(std::string_view code, std::string_view table) : code_(code)
{
    for (const auto& row : read_tsv(table)) {
        if (row[0] == "key" || row[1].empty()) {
            continue;
        }
        if (row[0] == "name") {
            name_ = row[1];
            continue;
        }
        auto group = std::lower_bound(
            groups_.begin(), groups_.end(), row[0], [](const Group& each, std::string_view key) {
                return each.key < key;
            });
        if (group == groups_.end() || group->key != row[0]) {
            group = groups_.insert(group, Group{row[0], {}, {}});
        }
        group->words.push_back({row[1], row[2]});
        group->starts[static_cast<unsigned char>(row[1].front())] = true;
    }
}

const Language::Group* Language::find(std::string_view key) const
{
    const auto group = std::lower_bound(
        groups_.begin(), groups_.end(), key, [](const Group& each, std::string_view k) {
            return each.key < k;
        });
    return group == groups_.end() || group->key != key ? nullptr : &*group;
}

std::span<const Word> Language::all(std::string_view key) const
{
    const auto* group = find(key);
    return group == nullptr ? std::span<const Word>{} : group->words;
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
    const auto sample = sample_of(text);
    const auto script = commonest_script(sample);
    const auto counts =
        script == Script::latin ? count_common(sample) : std::array<std::size_t, 32>{};
    const Language* best = nullptr;
    std::size_t most = 0;
    for (std::size_t i = 0; i < languages().size(); ++i) {
        const auto& language = languages()[i];
        if (script_of(language.code()) != script) {
            continue;
        }
        if (script != Script::latin) {
            return &language;
        }
        if (counts[i] > most) {
            best = &language;
            most = counts[i];
        }
    }
    return best;
}

}  // namespace horseshoe::parser
