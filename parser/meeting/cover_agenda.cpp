#include "parser/meeting/cover_agenda.hpp"

#include "parser/grammar/symbol.hpp"
#include "parser/language/wide.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <cstddef>

namespace horseshoe::parser {
namespace {

/// "2. The question of the ford".
bool is_item(std::string_view text)
{
    const auto digits = text.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos && digits < 4 &&
           text.substr(digits).starts_with(". ");
}

/// In a script without spaces a line that has room left was not broken within a sentence.
bool is_full(std::size_t size)
{
    constexpr std::size_t fewest = 84;  // bytes: 28 ideographs
    return size >= fewest;
}

}  // namespace

bool CoverAgenda::read(std::string_view text, bool gap)
{
    if (read_furniture(text)) {
        return true;
    }
    if (items_.size() > 1 && is_item(items_.back()) && items_.back().ends_with('.') &&
        !is_item(text) && !text.starts_with('(') && !starts_lower(text)) {
        return false;
    }
    if (gap || items_.empty() || is_item(text)) {
        items_.emplace_back(text);
    }
    else if (items_.back().ends_with('-')) {
        if (starts_lower(text)) {
            items_.back().pop_back();
        }
        items_.back() += text;
    }
    else if (ends_wide(items_.back()) && starts_wide(text) && is_full(last_)) {
        items_.back() += text;
    }
    else {
        items_.back() += ' ' + std::string(text);
    }
    last_ = text.size();
    return true;
}

}  // namespace horseshoe::parser
