#include "report/html/page/turn_structure.hpp"

#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"
#include "report/html/words_tables.hpp"

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Words of a kind of move stand in the text, whatever their case and accents.
bool has_words(std::string_view folded, std::string_view kind, std::string_view language)
{
    for (const auto& row : parser::read_tsv(moves_table())) {
        if (row[0] == kind && row[1] == language) {
            const std::string words = " " + parser::fold(row[2]) + " ";
            if (folded.find(words) != std::string_view::npos) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

std::vector<Move> moves_of(const DocumentData& data, int turn)
{
    std::vector<Move> moves;
    const auto add = [&](const char* kind, std::int64_t paragraph) {
        if (moves.empty() || moves.back().kind != kind) {
            moves.push_back({kind, paragraph});
        }
    };
    std::int64_t last = 0;
    for (const auto& paragraph : data.paragraphs) {
        last = paragraph.turn == turn && !paragraph.presiding ? paragraph.id : last;
    }
    for (const auto& paragraph : data.paragraphs) {
        if (paragraph.turn != turn || paragraph.presiding) {
            continue;
        }
        const std::string folded = " " + parser::fold(paragraph.text) + " ";
        if (paragraph.id == last && has_words(folded, "closing", data.document.language)) {
            add("closing", paragraph.id);
            continue;
        }
        for (const auto& stance : data.stances) {
            if (stance.paragraph == paragraph.id) {
                add(is_courtesy(stance)               ? "thanks"
                    : stance.act == stance::Act::call ? "calls"
                                                      : "position",
                    paragraph.id);
            }
        }
        if (has_words(folded, "reasons", data.document.language)) {
            add("reasons", paragraph.id);
        }
    }
    return moves;
}

}  // namespace horseshoe::html
