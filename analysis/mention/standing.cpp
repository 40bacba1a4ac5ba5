#include "analysis/mention/standing.hpp"

#include <algorithm>

namespace horseshoe::mention {
namespace {

int count_words(std::string_view text)
{
    int words = 0;
    bool in_word = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n';
        words += !blank && !in_word ? 1 : 0;
        in_word = !blank;
    }
    return words;
}

class Table {
public:
    Standing& of(std::string_view delegation)
    {
        const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Standing& standing) {
            return standing.delegation == delegation;
        });
        if (found != rows_.end()) {
            return *found;
        }
        rows_.push_back({});
        rows_.back().delegation = std::string(delegation);
        return rows_.back();
    }

    std::vector<Standing> take()
    {
        for (auto& row : rows_) {
            row.taking = row.named != 0    ? Taking::named
                         : row.hinted != 0 ? Taking::hinted
                         : row.words != 0  ? Taking::spoke
                                           : Taking::silent;
        }
        return std::move(rows_);
    }

private:
    std::vector<Standing> rows_;
};

void add_presence(const parser::Document& document, Table& table)
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

void add_speech(const parser::Document& document, Table& table)
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
                table.of(delegation).words += count_words(document.text_of(paragraph));
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

void add_declarations(const parser::Document& document, Table& table)
{
    for (const auto& annex : document.letter.annexes) {
        for (const auto& signatory : annex.signatories) {
            if (signatory.delegation.empty()) {
                continue;
            }
            for (const auto& paragraph : annex.paragraphs) {
                table.of(signatory.delegation).words += count_words(document.text_of(paragraph));
            }
        }
    }
}

}  // namespace

std::vector<Standing> standings(const parser::Document& document,
                                std::span<const Mention> mentions,
                                std::string_view target)
{
    Table table;
    add_presence(document, table);
    add_speech(document, table);
    add_declarations(document, table);
    for (const auto& mention : mentions) {
        const bool hint = mention.form == Form::hint;
        if (!mention.counts() || (!hint && mention.entity != target)) {
            continue;
        }
        for (const auto holder : holders_of(document, mention)) {
            auto& standing = table.of(holder);
            ++(hint ? standing.hinted : standing.named);
            if (standing.turns.empty() || standing.turns.back() != mention.turn) {
                standing.turns.push_back(mention.turn);
            }
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
