#include "parser/letter/title_lines.hpp"

#include "parser/grammar/date.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/said_by.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::parser {
namespace {

/// Titles are set no wider; a longer line is a whole one.
constexpr std::size_t longest_title_line = 110;

/// Of any title; one that tells all that titles do may list very many States.
constexpr std::size_t longest_title = 700;
constexpr std::size_t longest_list = 3000;

bool names_writer(std::string_view title, const Language& language)
{
    return find_phrase(title, language, "letter-by") ||
           row_at_start(title, language, "letter-of") != 0;
}

bool ends_with_addressee(std::string_view title, const Language& language)
{
    const auto ends = language.all("title-end");
    return std::any_of(
        ends.begin(), ends.end(), [&](const Word& word) { return title.ends_with(word.words); });
}

}  // namespace

std::optional<FoundPhrase> find_addressed(std::string_view title, const Language& language)
{
    if (auto addressed = find_phrase(title, language, "addressed-to")) {
        return addressed;
    }
    auto office = find_last_phrase(title, language, "to-office");
    if (office) {
        office->end -= office->word->value.size();
    }
    return office;
}

bool is_told_in_full(std::string_view title, const Language& language)
{
    return ends_with_addressee(title, language) && find_addressed(title, language) &&
           names_writer(title, language) && find_date(title, language);
}

bool is_whole_title(std::string_view title,
                    std::string_view line,
                    std::string_view next,
                    const Language& language)
{
    if (starts_lower(next) || row_at_start(next, language, "title-goes-on") != 0 ||
        !find_date(title, language) || !find_addressed(title, language) ||
        !names_writer(title, language)) {
        return false;
    }
    return ends_with_addressee(title, language) || line.size() > longest_title_line;
}

bool goes_on(std::string_view title,
             std::string_view next,
             std::span<const std::string_view> below,
             const Language& language)
{
    if (ends_sentence(title) || title.size() + next.size() > longest_list ||
        is_told_in_full(title, language)) {
        return false;
    }
    if (is_unfinished(title, language) || starts_lower(next) ||
        row_at_start(next, language, "addressed-to") != 0 ||
        row_at_start(next, language, "letter-by") != 0 ||
        (in_capitals(title) && in_capitals(next))) {
        return true;
    }
    std::string whole(title);
    for (const auto line : below) {
        whole += ' ' + std::string(line);
        if (ends_sentence(line)) {
            break;
        }
        if (is_told_in_full(whole, language)) {
            return true;
        }
    }
    return false;
}

bool is_title_of_letter(std::string_view block, const Language& language)
{
    // "Послание Президента ...": the same word begins what is no letter, and has no date.
    const auto word = phrase_at_start(block, language, "letter-of");
    if (word && word->word->value == "dated" && !find_date(block, language)) {
        return false;
    }
    return row_at_start(block, language, "letter-title") != 0 && !block.ends_with('.') &&
           (block.size() < longest_title ||
            (block.size() < longest_list && is_told_in_full(block, language)));
}

bool is_heading_above(std::string_view block, std::string_view line, const Language& language)
{
    constexpr std::size_t longest_heading = 60;
    constexpr std::size_t shortest_text = 90;
    constexpr std::size_t shortest_in_capitals = 20;
    constexpr std::size_t longest_in_capitals = 420;
    const bool issued = block.size() < longest_heading && line.size() >= shortest_text &&
                        !ends_sentence(block) && is_issued(block, language);
    const bool capitals = block.size() >= shortest_in_capitals &&
                          block.size() < longest_in_capitals && in_capitals(block) &&
                          block.find(". ") == std::string_view::npos && has_lower(line);
    return (issued || capitals) && !starts_lower(line) && !is_unfinished(block, language);
}

std::size_t end_within_line(std::string_view line, const Language& language)
{
    constexpr std::size_t shortest_text = 60;
    if (row_at_start(line, language, "letter-title") == 0) {
        return 0;
    }
    for (auto found = find_phrase(line, language, "title-end"); found;
         found = find_phrase(line, language, "title-end", found->end)) {
        const auto rest = line.substr(found->end);
        if (found->end > longest_title || rest.size() < shortest_text) {
            return 0;
        }
        const auto text = trim(rest);
        const bool parted = rest.front() == ' ' && !starts_lower(text) &&
                            row_at_start(text, language, "title-goes-on") == 0 &&
                            text.find_first_of("(,;") != 0;
        if (parted && is_told_in_full(line.substr(0, found->end), language)) {
            return found->end;
        }
    }
    return 0;
}

std::size_t glued_title(std::string_view line, const Language& language)
{
    if (!find_addressed(line, language) && !names_writer(line, language)) {
        return 0;
    }
    for (const auto& row : language.all("letter-title")) {
        const auto at = line.find(row.words);
        if (at == std::string_view::npos || at == 0) {
            continue;
        }
        const auto above = static_cast<unsigned char>(line[at - 1]);
        const bool glued =
            above >= 0x80 || (above >= 'a' && above <= 'z') || is_digit(line[at - 1]);
        if (glued && is_title_of_letter(line.substr(at), language)) {
            return at;
        }
    }
    return 0;
}

}  // namespace horseshoe::parser
