#include "parser/language/delegations.hpp"

#include "parser/language/embedded.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <unordered_map>

namespace horseshoe::parser {
namespace {

// Columns of delegations.tsv and delegation_names.tsv.
enum Column : std::size_t {
    id_column,
    kind_column,
    lang_column,
    form_column,
    name_column,
    from_column,
    to_column
};

struct Name {
    std::string_view id;
    bool acronym = false;  ///< "WHO", "UN": a name in capitals only, a word of everyday otherwise
    int from = 0;
    int to = 9999;
};

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

int year_of(std::string_view cell, int otherwise)
{
    int year = otherwise;
    std::from_chars(cell.data(), cell.data() + cell.size(), year);
    return year;
}

bool has_lower_case(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class Table {
public:
    Table()
    {
        for (const auto& table : embedded_tables()) {
            if (table.name.starts_with("delegation")) {
                read(table.text);
            }
        }
    }

    /// `as_written` is the text that was folded.
    const Name* find(std::string_view folded, std::string_view as_written, int year) const
    {
        const auto found = names_.find(folded);
        if (found == names_.end()) {
            return nullptr;
        }
        for (const auto& name : found->second) {
            if ((year == 0 || (name.from <= year && year <= name.to)) && fits(name, as_written)) {
                return &name;
            }
        }
        // A former name is still that body's where nobody else bears it: records are slow to change.
        return found->second.size() == 1 && fits(found->second.front(), as_written)
                   ? &found->second.front()
                   : nullptr;
    }

    /// False where no name begins with these words. Few words of a text begin one: nearly all others
    /// are told by a table that stays in the cache.
    bool may_begin(std::string_view folded) const { return beginnings_[slot_of(folded)]; }
    std::string_view kind(std::string_view id) const
    {
        const auto found = kinds_.find(id);
        return found == kinds_.end() ? std::string_view{} : found->second;
    }
    const std::unordered_map<std::string, std::string_view>& shorts() const { return shorts_; }

private:
    static bool fits(const Name& name, std::string_view as_written)
    {
        return !name.acronym || !has_lower_case(as_written);
    }

    static constexpr std::size_t beginnings = 131072;
    static std::size_t slot_of(std::string_view folded)
    {
        return StringHash{}(folded) % beginnings;
    }

    void read(std::string_view text)
    {
        for (const auto& row : read_tsv(text)) {
            if (row[id_column] == "id") {
                continue;
            }
            kinds_[row[id_column]] = row[kind_column];
            if (row[form_column] == "short") {
                shorts_[std::string(row[lang_column]) + ':' + std::string(row[id_column])] =
                    row[name_column];
            }
            const auto folded = fold(row[name_column]);
            for (auto space = folded.find(' '); space != std::string::npos;
                 space = folded.find(' ', space + 1)) {
                beginnings_.set(slot_of(std::string_view(folded).substr(0, space)));
            }
            beginnings_.set(slot_of(folded));
            auto& names = names_[folded];
            const Name name{row[id_column],
                            !has_lower_case(row[name_column]),
                            year_of(row[from_column], 0),
                            year_of(row[to_column], 9999)};
            const auto same = std::find_if(
                names.begin(), names.end(), [&](const Name& n) { return n.id == name.id; });
            if (same == names.end()) {
                names.push_back(name);
            }
            else {  // alike in both languages: the wider years
                same->from = std::min(same->from, name.from);
                same->to = std::max(same->to, name.to);
            }
        }
    }

    std::unordered_map<std::string, std::vector<Name>, StringHash, std::equal_to<>> names_;
    std::unordered_map<std::string_view, std::string_view> kinds_;
    std::unordered_map<std::string, std::string_view> shorts_;
    std::bitset<beginnings> beginnings_;  ///< names up to the end of any of their words, by hash
};

const Table& table()
{
    static const Table instance;
    return instance;
}

constexpr std::array<std::string_view, 18> articles{"the",
                                                    "le",
                                                    "la",
                                                    "les",
                                                    "l",
                                                    "de",
                                                    "du",
                                                    "des",
                                                    "d",
                                                    "of",
                                                    "and",
                                                    "et",
                                                    "el",
                                                    "los",
                                                    "las",
                                                    "del",
                                                    "y",
                                                    "e"};

bool is_article(std::string_view word)
{
    return std::find(articles.begin(), articles.end(), word) != articles.end();
}

}  // namespace

std::optional<std::string_view> find_delegation(std::string_view name, int year)
{
    const auto words = fold_words(name);
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::string folded;
        for (std::size_t i = first; i < words.size(); ++i) {
            folded += (i == first ? "" : " ") + words[i].word;
        }
        if (const auto* found = table().find(folded, name.substr(words[first].begin), year)) {
            return found->id;
        }
        if (!is_article(words[first].word)) {
            break;
        }
    }
    return std::nullopt;
}

std::vector<NamedDelegation> find_delegations(std::string_view text, int year)
{
    std::vector<NamedDelegation> found;
    const auto words = fold_words(text);
    for (std::size_t first = 0; first < words.size();) {
        std::string folded;
        const Name* best = nullptr;
        std::size_t best_end = first;
        for (std::size_t i = first; i < words.size(); ++i) {
            folded += i == first ? "" : " ";
            folded += words[i].word;
            if (!table().may_begin(folded)) {
                break;
            }
            const auto as_written =
                text.substr(words[first].begin, words[i].end - words[first].begin);
            if (const auto* name = table().find(folded, as_written, year)) {
                best = name;
                best_end = i + 1;
            }
        }
        if (best == nullptr) {
            ++first;
            continue;
        }
        found.push_back({best->id, words[first].begin, words[best_end - 1].end});
        first = best_end;
    }
    return found;
}

bool is_state(std::string_view id)
{
    const auto kind = table().kind(id);
    return kind == "state" || kind == "observer" || kind == "former-state" || kind == "place";
}

bool is_secretariat(std::string_view id)
{
    return table().kind(id) == "secretariat";
}

std::vector<std::string_view> members_of(std::string_view id, int year)
{
    std::vector<std::string_view> members;
    for (const auto& table : embedded_tables()) {
        if (table.name != "memberships") {
            continue;
        }
        for (const auto& row : read_tsv(table.text)) {
            if (row[0] == id && year_of(row[2], 0) <= year && year <= year_of(row[3], 9999)) {
                members.push_back(row[1]);
            }
        }
    }
    return members;
}

std::string_view delegation_name(std::string_view id, std::string_view language)
{
    const auto found = table().shorts().find(std::string(language) + ':' + std::string(id));
    return found == table().shorts().end() ? id : found->second;
}

}  // namespace horseshoe::parser
