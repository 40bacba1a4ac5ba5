#include "parser/letter/told.hpp"

#include "parser/language/phrases.hpp"
#include "parser/letter/lines.hpp"

namespace horseshoe::parser {
namespace {

constexpr std::string_view number_signs = "ABCDEFGHIVXL0123456789";

/// The first number in capitals or digits: "II" of "II and III)"; empty where a word comes first.
std::string_view number_at(std::string_view text)
{
    text = trim(text);
    const auto number = text.substr(0, text.find_first_not_of(number_signs));
    const auto behind = text.substr(number.size());
    const bool whole =
        behind.empty() || behind.find_first_of(" .,;:)-") == 0 || behind.starts_with("\u2013");
    return whole && number.size() < 6 ? number : std::string_view{};
}

/// What follows a mark up to where it ends: "I and II" of "see annexes I and II)".
std::string_view numbers_behind(std::string_view text, std::size_t mark)
{
    constexpr std::size_t longest = 40;
    const auto rest = text.substr(mark, longest);
    return rest.substr(0, rest.find_first_of(").;"));
}

/// True where a mark has this number or none; of "I to IV" nothing is told of those between.
bool leads_to(std::string_view numbers, std::string_view number)
{
    numbers = trim(numbers);
    if (number_at(numbers).empty() || number.empty()) {
        return true;
    }
    while (!numbers.empty() && number_at(numbers) != number) {
        const auto next = numbers.find_first_of(" -");
        numbers = next == std::string_view::npos ? "" : trim(numbers.substr(next + 1));
    }
    return !numbers.empty();
}

}  // namespace

std::string_view annex_number(std::string_view heading, const Language& language)
{
    const auto word = row_at_start(heading, language, "annex");
    return word == 0 ? std::string_view{} : number_at(heading.substr(word));
}

std::vector<std::string_view>
told_of_annex(const LetterText& text, const Letter& letter, std::string_view number)
{
    std::vector<std::string_view> told;
    for (const auto& each : letter.paragraphs) {
        const auto words = text.words(each.begin, each.end);
        std::size_t from = 0;
        for (auto mark = find_phrase(words, text.language, "annexed"); mark;
             mark = find_phrase(words, text.language, "annexed", mark->end)) {
            if (leads_to(numbers_behind(words, mark->end), number)) {
                told.push_back(words.substr(from, mark->begin - from));
            }
            from = mark->end;
        }
    }
    return told;
}

}  // namespace horseshoe::parser
