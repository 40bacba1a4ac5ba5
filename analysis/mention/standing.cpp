#include "analysis/mention/standing.hpp"

#include "analysis/mention/standing_table.hpp"
#include "parser/count_words.hpp"

namespace horseshoe::mention {
namespace {

int words_of(const parser::Document& document, const parser::Paragraph& paragraph)
{
    return static_cast<int>(parser::count_words(document.text_of(paragraph)));
}

void add_presence(const parser::Document& document, StandingTable& table)
{
    const auto& record = document.record;
    if (!record.presidency.delegation.empty()) {
        table.of(record.presidency.delegation);
    }
    for (const auto& attendee : record.attendance) {
        if (!attendee.delegation.empty()) {
            table.of(attendee.delegation);
        }
    }
    for (const auto& event : record.events) {
        if (event.vote) {
            for (const auto* side : {&event.vote->favour,
                                     &event.vote->against,
                                     &event.vote->abstaining,
                                     &event.vote->absent}) {
                for (const auto& voter : *side) {
                    table.of(voter);
                }
            }
        }
    }
}

void add_speech(const parser::Document& document, StandingTable& table)
{
    for (const auto& turn : document.record.turns) {
        for (const auto& paragraph : turn.paragraphs) {
            std::string_view delegation = turn.delegation;
            bool presiding = turn.role == parser::Role::presidency;
            for (const auto& part : turn.parts) {
                if (part.span.contains(paragraph.span.begin)) {
                    delegation = part.delegation;
                    presiding = part.capacity == parser::Capacity::presidency;
                }
            }
            if (!presiding && !delegation.empty()) {
                table.of(delegation).words += words_of(document, paragraph);
            }
        }
    }
}

/// Those who hold a declaration.
std::vector<std::string_view> holders_of(const parser::Document& document, const Mention& mention)
{
    std::vector<std::string_view> holders;
    if (document.kind == parser::Kind::record) {
        if (!mention.presiding && !mention.by.empty() && mention.where == Where::speech) {
            holders.push_back(mention.by);
        }
        return holders;
    }
    for (const auto& annex : document.letter.annexes) {
        if (annex.annex != mention.turn) {
            continue;
        }
        for (const auto& signatory : annex.signatories) {
            if (!signatory.delegation.empty()) {
                holders.push_back(signatory.delegation);
            }
        }
    }
    return holders;
}

void add_declarations(const parser::Document& document, StandingTable& table)
{
    for (const auto& annex : document.letter.annexes) {
        for (const auto& signatory : annex.signatories) {
            if (signatory.delegation.empty()) {
                continue;
            }
            for (const auto& paragraph : annex.paragraphs) {
                table.of(signatory.delegation).words += words_of(document, paragraph);
            }
        }
    }
}

}  // namespace

std::vector<Standing> standings(const parser::Document& document,
                                std::span<const Mention> mentions,
                                std::string_view target)
{
    StandingTable table;
    add_presence(document, table);
    add_speech(document, table);
    add_declarations(document, table);
    for (const auto& mention : mentions) {
        const bool hint = mention.form == Form::hint;
        if (!mention.counts() || (!hint && mention.entity != target)) {
            continue;
        }
        for (const auto holder : holders_of(document, mention)) {
            table.add(holder, hint, mention.turn);
        }
    }
    return table.take();
}

std::string_view word(Taking taking)
{
    switch (taking) {
    case Taking::named: return "named";
    case Taking::hinted: return "hinted";
    case Taking::spoke: return "spoke";
    case Taking::silent: return "silent";
    }
    return "";
}

}  // namespace horseshoe::mention
