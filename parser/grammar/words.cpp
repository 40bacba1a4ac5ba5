#include "parser/grammar/words.hpp"

#include "parser/language/code_point.hpp"

#include <unicode/uchar.h>

#include <atomic>
#include <memory>
#include <mutex>

namespace horseshoe::parser::grammar {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Key::count)> key_names{
    "honorific",      "president",      "function",     "speaks",      "continues",  "language",
    "opened",         "resumed",        "suspended",    "and-resumed", "adjourned",  "agenda-title",
    "agenda-adopted", "vote-taken",     "in-favour",    "against",     "abstaining", "absent",
    "nobody",         "silence",        "decided",      "seated",      "chair",      "escorted",
    "particle",       "inner-particle", "office-joint", "number",      "month",      "ordinal-day",
    "days-joint",     "date-of",        "on-day",       "hour-word",   "hour-unit",  "minute-unit",
    "before-hour",    "half-day",       "half-hour",    "year-unit",   "month-unit", "day-unit",
    "numeral"};

constexpr std::string_view curly = "\u2019";

/// The words of one language, built when they are first asked for: most runs read one or two.
class WordsOfOne {
public:
    const Words& of(const Language& language)
    {
        if (const auto* built = built_.load(std::memory_order_acquire)) {
            return *built;
        }
        const std::lock_guard lock(building_);
        if (!words_) {
            words_ = std::make_unique<Words>(language);
            built_.store(words_.get(), std::memory_order_release);
        }
        return *words_;
    }

private:
    std::atomic<const Words*> built_ = nullptr;
    std::mutex building_;
    std::unique_ptr<const Words> words_;
};

}  // namespace

Words::Words(const Language& language) : honorific_follows_(parser::honorific_follows(language))
{
    for (std::size_t key = 0; key < key_names.size(); ++key) {
        for (const auto& word : language.all(key_names[key])) {
            add(static_cast<Key>(key), word.words, word);
            // "Dato’": between letters alone a text's own apostrophe was made the curly one.
            if (word.words.ends_with(curly)) {
                const auto letters = word.words.substr(0, word.words.size() - curly.size());
                add(static_cast<Key>(key), std::string(letters) + '\'', word);
            }
        }
    }
}

void Words::add(Key key, std::string_view written, const Word& word)
{
    symbols_[static_cast<std::size_t>(key)].add(std::string(written), &word);
    const auto byte = [written](std::size_t at) { return static_cast<unsigned char>(written[at]); };
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] < written.size()) {
            keys_[i][pair_of(byte(0), byte(places[i]))] |= bit(key);
            continue;
        }
        for (unsigned other = 0; other < 0x100; ++other) {  // anything may follow
            keys_[i][pair_of(byte(0), other)] |= bit(key);
        }
    }
}

const Words& words_of(const Language& language)
{
    static std::vector<WordsOfOne> all(languages().size());
    return all[static_cast<std::size_t>(&language - languages().data())].of(language);
}

std::size_t CapitalisedWord::capitalised_word(std::string_view text)
{
    text = text.substr(0, 80);
    std::size_t end = 0;
    bool capital = false;
    for (std::size_t at = 0; at < text.size(); end = at) {
        const char plain = text[at];
        if ((plain >= 'a' && plain <= 'z') || (plain >= 'A' && plain <= 'Z')) {  // as nearly all
            capital = capital || plain <= 'Z';
            ++at;
            continue;
        }
        const auto c = static_cast<UChar32>(next_code_point(text, at));
        const bool apostrophe = c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x2BB || c == 0x2BC;
        // An apostrophe may open a name, as that of an ayn does.
        const bool joins =
            apostrophe || (end != 0 && (c == '-' || c == '.' || c == '/' || c == '`'));
        if (u_isalpha(c) == 0 && u_charType(c) != U_NON_SPACING_MARK && !joins) {
            break;
        }
        capital = capital || u_isupper(c) != 0 || u_istitle(c) != 0;
    }
    return capital ? end : 0;
}

std::size_t NameLetter::name_letter(std::string_view text)
{
    constexpr std::string_view joints = " -.'\u00B7\u2019\u2022\u2027";
    if (text.empty()) {
        return 0;
    }
    std::size_t end = 0;
    const auto c = static_cast<UChar32>(next_code_point(text, end));
    const bool joins = joints.find(text.substr(0, end)) != std::string_view::npos;
    return joins || u_isalpha(c) != 0 || u_charType(c) == U_NON_SPACING_MARK ? end : 0;
}

}  // namespace horseshoe::parser::grammar
