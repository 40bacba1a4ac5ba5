#include "report/export/document_text.hpp"

#include "parser/code_points.hpp"

namespace horseshoe::exporting {
namespace {

constexpr std::size_t context = 32;  // code points before and after

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Where the last code points of a text begin.
std::size_t last_of(std::string_view text)
{
    std::size_t at = text.size();
    for (std::size_t left = context; left > 0 && at > 0; --left) {
        for (--at; at > 0 && continues(text[at]); --at) {
        }
    }
    return at;
}

/// Where the first ones end.
std::size_t first_of(std::string_view text)
{
    std::size_t at = 0;
    for (std::size_t left = context; left > 0 && at < text.size(); --left) {
        for (++at; at < text.size() && continues(text[at]); ++at) {
        }
    }
    return at;
}

}  // namespace

DocumentText::DocumentText(const Document& document)
{
    std::size_t code_points = 0;
    for (const auto& paragraph : document.paragraphs) {
        if (!text_.empty()) {
            text_ += '\n';
            ++code_points;
        }
        places_[paragraph.id] = {text_.size(), code_points};
        text_ += paragraph.text + '\n';
        code_points += parser::count_code_points(paragraph.text) + 1;
    }
}

Selected DocumentText::select(std::int64_t paragraph, std::size_t begin, std::size_t end) const
{
    const auto& place = places_.at(paragraph);
    const std::string_view text = text_;
    const auto first = place.bytes + begin;
    Selected selected;
    selected.exact = text.substr(first, end - begin);
    const auto before = text.substr(0, first);
    selected.prefix = before.substr(last_of(before));
    const auto after = text.substr(first + selected.exact.size());
    selected.suffix = after.substr(0, first_of(after));
    selected.start = place.code_points + parser::count_code_points(text.substr(place.bytes, begin));
    selected.end = selected.start + parser::count_code_points(selected.exact);
    return selected;
}

}  // namespace horseshoe::exporting
