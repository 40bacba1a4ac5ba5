#include "parser/document.hpp"

#include "parser/letter/looks_like.hpp"
#include "parser/letter/read_document.hpp"
#include "parser/meeting/other_body.hpp"
#include "parser/meeting/read_record.hpp"
#include "parser/meeting/running_text.hpp"
#include "parser/prepare/markdown.hpp"
#include "parser/prepare/page_gaps.hpp"
#include "parser/refusals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>
#include <string>
#include <utility>

namespace horseshoe::parser {
namespace {

/// Lines of a text that was put into reading order get the numbers that they have in the file. What
/// the reading of the source had to say, `notices` of them, has those already.
void number_lines(Document& document, std::size_t notices)
{
    const auto number = [&](auto& each) { each.line = document.source.number_in_file(each.line); };
    std::ranges::for_each(document.record.turns, number);
    std::ranges::for_each(document.record.events, number);
    std::ranges::for_each(document.letter.annexes, number);
    std::ranges::for_each(document.problems | std::views::drop(notices), number);
}

void check_pages(const PageFurniture& furniture, Document& document)
{
    for (const auto& gap : find_page_gaps(document.source, furniture)) {
        document.problems.push_back(
            {"page-gap",
             gap.line + 1,
             gap.missing == 1 ? fmt::format("a page is missing between page {} and page {}",
                                            gap.before,
                                            gap.behind)
                              : fmt::format("{} pages are missing between page {} and page {}",
                                            gap.missing,
                                            gap.before,
                                            gap.behind),
             "read what there is; what stood there is lost"});
    }
}

}  // namespace

Document parse_document(Source source)
{
    Document document;
    document.source = std::move(source);
    refuse_web_page(document.source);
    const auto& language = language_of(document.source);
    document.language = std::string(language.code());
    part_running_text(document.source, language);
    document.problems = document.source.notices;
    const auto furniture = find_furniture(document.source, language);
    number_pages(document.source, furniture);
    const bool markdown = style_markdown(document.source);
    Flow flow(document.source, furniture, language, markdown);

    const bool letter_first = looks_like_letter(document.source, language);
    const bool read = letter_first
                          ? read_letter_document(furniture, flow, language, document) ||
                                read_record(furniture, flow, language, document)
                          : read_record(furniture, flow, language, document) ||
                                (!has_record_cover(document.source, language) &&
                                 read_letter_document(furniture, flow, language, document));
    if (!read) {
        refuse(document.source, language);
    }
    check_pages(furniture, document);
    document.prepared = flow.take_text();
    document.map = flow.take_map();
    number_lines(document, document.source.notices.size());
    std::stable_sort(document.problems.begin(),
                     document.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
    return document;
}

}  // namespace horseshoe::parser
