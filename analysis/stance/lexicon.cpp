#include "analysis/stance/lexicon.hpp"

#include "analysis/stance/embedded.hpp"
#include "analysis/stance/entries.hpp"
#include "analysis/stance/row_forms.hpp"
#include "analysis/stance/stems.hpp"
#include "parser/error.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <set>
#include <utility>

namespace horseshoe::stance {
namespace {

// Kinds of phrases: nominals are found, and overridden, apart from all others.
constexpr std::size_t others = 0;
constexpr std::size_t nominals = 1;

std::size_t kind_of(const Entry& entry)
{
    return entry.use == Use::nominal ? nominals : others;
}

std::uint64_t next_serial()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

/// Of several sentences whose words are numbered through, a number between them: where the one begins
/// that a word is of. Asked in ascending order, and again from the first.
class SentenceOf {
public:
    explicit SentenceOf(std::span<FoundHits> sentences) : sentences_(sentences) {}

    FoundHits& at(std::uint32_t word)
    {
        if (word < begin_) {
            begin_ = 0;
            number_ = 0;
        }
        while (word > end()) {
            begin_ = end() + 1;
            ++number_;
        }
        return sentences_[number_];
    }

    /// Of the sentence that was asked for last.
    std::uint32_t begin() const { return begin_; }
    std::uint32_t end() const { return begin_ + size(); }

private:
    std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(sentences_[number_].stems.size());
    }

    std::span<FoundHits> sentences_;
    std::size_t number_ = 0;
    std::uint32_t begin_ = 0;
};

}  // namespace

/// Reads tables into a lexicon, those that override first.
class Lexicon::Loader {
public:
    explicit Loader(Lexicon& lexicon) : lexicon_(lexicon), forms_(lexicon.language_) {}

    void add(const LexiconTable& table)
    {
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[key_column] == "key") {
                continue;
            }
            if (row[key_column] == "-") {
                take_out(row, table.path);
                continue;
            }
            auto& entry = lexicon_.entries_.emplace_back(entry_of(row, table.path));
            entry.row = std::make_unique<const Row>(read(row, table.path));
            entry.parted = !entry.row->tails.empty();
            states_.add(
                kind_of(entry), forms_, static_cast<std::uint32_t>(lexicon_.entries_.size() - 1));
        }
    }

    PhraseStates take_states() && { return std::move(states_); }

private:
    /// Leaves the forms of what stands before the dots.
    Row read(const parser::TsvRow& row, const std::string& path)
    {
        Row read;
        read.words = row[words_column];
        read.place = fmt::format("{}:{}", path, row.line);
        read.means = row[polarity_column];
        if (const auto tail = tail_of(row[words_column]); !tail.empty()) {
            read_forms(tail, row, path);
            forms_.for_each([&](auto form) { read.tails.add(numbers_of(form)); });
        }
        read_forms(head_of(row[words_column]), row, path);
        return read;
    }

    std::span<const std::uint32_t> numbers_of(std::span<const std::uint64_t> stems)
    {
        numbers_.resize(stems.size());
        std::ranges::transform(
            stems, numbers_.begin(), [&](auto stem) { return states_.number_of(stem); });
        return numbers_;
    }

    void read_forms(std::string_view words, const parser::TsvRow& row, const std::string& path)
    {
        try {
            forms_.read(words);
        }
        catch (const Error& error) {
            throw InputError(path, row.line, error.what());
        }
        if (!forms_.have_words()) {
            throw InputError(path, row.line, "a row needs words");
        }
    }

    /// No later row has the words of this one.
    void take_out(const parser::TsvRow& row, const std::string& path)
    {
        const auto words = head_of(row[words_column]);
        read_forms(words, row, path);
        for (std::size_t kind = 0; kind < PhraseStates::kinds; ++kind) {
            states_.take_out(kind, forms_);
        }
        lexicon_.removals_.push_back(
            {static_cast<std::uint32_t>(lexicon_.entries_.size()), std::string(words)});
    }

    Lexicon& lexicon_;
    RowForms forms_;
    PhraseStates states_;
    std::vector<std::uint32_t> numbers_;  // of the form that was asked for last
};

Lexicon::Lexicon(std::string_view language,
                 const LexiconTable& table,
                 std::span<const LexiconTable> overriding)
    : language_(language), serial_(next_serial())
{
    Loader loader(*this);
    for (const auto& own : overriding) {
        loader.add(own);
    }
    overriding_ = static_cast<std::uint32_t>(entries_.size());
    loader.add(table);
    phrases_ = Phrases(std::move(loader).take_states());
}

std::vector<EntryForm> Lexicon::forms() const
{
    Stems stemmer(language_);
    std::vector<gazetteer::Word> words;
    std::vector<EntryForm> all;
    // Nominals are overridden apart.
    std::array<std::set<std::vector<std::uint64_t>>, PhraseStates::kinds> taken;
    const auto each = [&](std::string_view row, const auto& see) {
        for (auto& form : gazetteer::expand_braces(head_of(row))) {
            words.clear();
            gazetteer::append_words(form, words);
            stemmer.replace(form, words);
            std::vector<std::uint64_t> stems;
            for (const auto& word : words) {
                stems.push_back(word.hash);
            }
            see(std::move(form), std::move(stems));
        }
    };
    auto removal = removals_.begin();
    for (std::uint32_t entry = 0; entry < entries_.size(); ++entry) {
        for (; removal != removals_.end() && removal->from == entry; ++removal) {
            each(removal->words, [&](std::string /*form*/, std::vector<std::uint64_t> stems) {
                for (auto& of_kind : taken) {
                    of_kind.insert(stems);
                }
            });
        }
        if (entry == overriding_) {
            for (const auto& form : all) {
                taken[kind_of(entries_[form.entry])].insert(form.stems);
            }
        }
        each(entries_[entry].row->words, [&](std::string form, std::vector<std::uint64_t> stems) {
            if (!taken[kind_of(entries_[entry])].contains(stems)) {
                all.push_back({entry, std::move(form), std::move(stems)});
            }
        });
    }
    return all;
}

std::vector<Hit> Lexicon::find(std::span<const Stem> stems) const
{
    FoundHits found{stems, {}};
    find({&found, 1});
    return std::move(found.hits);
}

void Lexicon::find(std::span<FoundHits> sentences) const
{
    thread_local std::vector<std::uint32_t> numbers;
    numbers.clear();
    for (auto& sentence : sentences) {
        sentence.hits.clear();
        const auto begin = numbers.size();
        numbers.resize(begin + sentence.stems.size() + 1, StemNumbers::unknown);
        std::ranges::transform(sentence.stems, numbers.data() + begin, &Stem::number);
    }
    SentenceOf place(sentences);
    const auto is_whole = [&](std::uint32_t end, std::uint32_t number) {
        const auto& entry = entries_[number];
        if (!entry.parted) {
            return true;
        }
        place.at(end - 1);
        return entry.row->tails.follow(std::span(numbers).subspan(end, place.end() - end));
    };
    phrases_.find(
        numbers, is_whole, [&](std::uint32_t first, std::uint32_t end, std::uint32_t entry) {
            auto& hits = place.at(first).hits;
            hits.push_back({&entries_[entry], first - place.begin(), end - place.begin()});
        });
}

const Lexicon& builtin_lexicon(std::string_view language)
{
    const auto lexicon_of = [](std::string_view name) {
        for (const auto& table : embedded()) {
            if (table.name == name) {
                return Lexicon(name, std::string(name) + ".tsv", table.text);
            }
        }
        throw Error(fmt::format("there is no lexicon for the language '{}'", name));
    };
    if (language == "fr") {
        static const Lexicon french = lexicon_of("fr");
        return french;
    }
    static const Lexicon english = lexicon_of("en");
    return english;
}

}  // namespace horseshoe::stance
