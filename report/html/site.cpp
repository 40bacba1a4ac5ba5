#include "report/html/site.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/citation.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

constexpr std::int64_t rows_of_a_document = 16777216;

}  // namespace

std::int64_t ordinal(std::int64_t row)
{
    return row % rows_of_a_document;
}

std::string anchor_of(const store::StanceRow& row)
{
    return "s-" + slug(row.key);
}

std::string anchor_of(const store::MentionRow& row)
{
    return fmt::format("m{}", ordinal(row.id));
}

void Site::stances(const store::Selection& selection,
                   const std::function<void(const store::StanceRow&)>& take) const
{
    store::stances(*store_, selection, [&](const store::StanceRow& row) {
        const auto dated = annex_dates_.find({row.document_id, row.turn});
        if (dated == annex_dates_.end()) {
            take(row);
            return;
        }
        store::StanceRow said = row;
        said.date = dated->second;
        take(said);
    });
}

const store::DocumentRow& Site::document(std::int64_t id) const
{
    return documents_[by_id_.at(id)];
}

bool Site::limited() const
{
    return !selection_.by.empty() || !selection_.of.empty() || !selection_.role.empty();
}

std::string Site::limit() const
{
    const auto names = [this](const std::vector<std::string>& ids) {
        std::vector<std::string> items;
        for (const auto& id : ids) {
            items.push_back(words_.with_article(id, name(id)));
        }
        return words_.list(items);
    };
    std::vector<std::string> roles;
    for (const auto& role : selection_.role) {
        roles.push_back(words_("role." + role));
    }
    const auto& [by, of] = std::tie(selection_.by, selection_.of);
    if (by.empty() && of.empty()) {
        return roles.empty() ? std::string{} : words_("limit.role", {words_.list(roles)});
    }
    std::string last = names(of.empty() ? by : of);
    if (!roles.empty()) {
        last = words_("limit.and-role", {last, words_.list(roles)});
    }
    return of.empty()   ? words_("limit.by", {last})
           : by.empty() ? words_("limit.of", {last})
                        : words_("limit.by-of", {names(by), last});
}

std::string Site::name(std::string_view id) const
{
    if (id == "unnamed") {
        return words_("target.unnamed");
    }
    const auto found = names_.find(std::string{id});
    return found == names_.end() ? std::string{id} : found->second.second;
}

const std::string& Site::label(std::int64_t document) const
{
    return labels_.at(document);
}

std::string Site::dated_label(std::int64_t document) const
{
    const auto& row = this->document(document);
    const auto& label = this->label(document);
    return row.date.empty() || label != row.name
               ? label
               : fmt::format("{}, {}", label, words_.date(row.date));
}

std::string_view Site::kind(std::string_view id) const
{
    const auto found = names_.find(std::string{id});
    return found == names_.end() ? std::string_view{} : found->second.first;
}

std::string Site::document_file(std::int64_t id) const
{
    const auto found = by_id_.find(id);
    if (found == by_id_.end()) {
        return {};
    }
    const bool record = documents_[found->second].kind == parser::Kind::record;
    return fmt::format(
        "{}/{}.html", record ? "meeting" : "letter", document_slugs_.find(fmt::format("{}", id)));
}

std::string Site::audit_file(std::int64_t id) const
{
    return fmt::format("audit/{}.html", document_slugs_.find(fmt::format("{}", id)));
}

std::string Site::delegation_file(std::string_view id) const
{
    const auto found = delegation_files_.find(id);
    return found == delegation_files_.end() ? std::string{} : found->second;
}

std::string Site::target_file(std::string_view id) const
{
    const auto found = target_files_.find(id);
    return found == target_files_.end() ? std::string{} : found->second;
}

std::string Site::beside(std::string_view file, std::string_view appended)
{
    const auto dot = file.rfind('.');
    return fmt::format("{}{}{}", file.substr(0, dot), appended, file.substr(dot));
}

std::string Site::flat(std::string_view file)
{
    std::string name{file.substr(0, file.rfind('.'))};
    std::ranges::replace(name, '/', '-');
    return name;
}

std::size_t Site::part_of(std::int64_t document, std::int64_t paragraph) const
{
    const auto cuts = cuts_.find(document);
    if (cuts == cuts_.end()) {
        return 0;
    }
    return static_cast<std::size_t>(std::ranges::upper_bound(cuts->second, paragraph) -
                                    cuts->second.begin());
}

std::size_t Site::parts(std::int64_t document) const
{
    const auto cuts = cuts_.find(document);
    return cuts == cuts_.end() ? 1 : cuts->second.size() + 1;
}

std::string Site::part_file(std::int64_t document, std::size_t part) const
{
    const std::string file = document_file(document);
    return part == 0 ? file : beside(file, fmt::format("-part-{}", part + 1));
}

std::string
Site::place(std::int64_t document, std::int64_t paragraph, std::string_view anchor) const
{
    return fmt::format("{}#{}", part_file(document, part_of(document, paragraph)), anchor);
}

std::string Site::turn_place(std::int64_t document, int turn) const
{
    const auto part = turn_parts_.find({document, turn});
    return fmt::format(
        "{}#t{}", part_file(document, part == turn_parts_.end() ? 0 : part->second), turn);
}

std::string Site::place(const store::StanceRow& row) const
{
    return place(row.document_id, row.paragraph, anchor_of(row));
}

std::string Site::place(const store::MentionRow& row) const
{
    return place(row.document_id, row.paragraph, anchor_of(row));
}

std::string Site::citation(std::int64_t document,
                           int turn,
                           std::uint32_t page,
                           std::string_view delegation) const
{
    const auto& row = this->document(document);
    const bool labelled = label(document) != row.name;
    // The label of a letter names who sends it.
    const bool told = labelled && turn == 0 && delegation == row.sender_delegation;
    return html::citation(
        words_,
        {.document = row.symbol,
         .date = labelled ? std::string{} : row.date,
         .letter = row.kind == parser::Kind::letter,
         .turn = turn,
         .page = page,
         .delegation = delegation.empty() || told ? std::string{} : name(delegation),
         .name = label(document)});
}

std::string Site::citation(const store::StanceRow& row) const
{
    if (row.via == stance::Via::joint) {
        return citation(row.document_id, row.turn, row.page, {}) + " (" + words_("via.joint") + ")";
    }
    const auto speaker = speakers_.find({row.document_id, row.turn});
    const bool another = row.via != stance::Via::own && speaker != speakers_.end();
    return citation(row.document_id,
                    row.turn,
                    row.page,
                    another ? speaker->second : std::string_view{row.holder});
}

}  // namespace horseshoe::html
