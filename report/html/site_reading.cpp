// What a site knows of all documents before the first page is made.
#include "analysis/store/queries.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"
#include "report/reading/common_names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

/// A reader with more text than this is cut: its page may be ten times as large.
constexpr std::size_t most_text = 150'000;

/// Subjects of fewer mentions and no stance have no page.
constexpr std::size_t least_mentions = 2;

}  // namespace

Site::Site(const store::Store& store,
           const store::Selection& selection,
           const Words& words,
           SiteFolder& folder)
    : store_(&store), selection_(selection), words_(words), folder_(folder),
      entity_names_(std::make_shared<const figure::EntityNames>(store)),
      documents_(store::documents(store, selection))
{
    std::ranges::stable_sort(documents_, [](const auto& a, const auto& b) {
        return std::tie(a.date, a.name, a.language) < std::tie(b.date, b.name, b.language);
    });
    for (std::size_t i = 0; i < documents_.size(); ++i) {
        const auto& document = documents_[i];
        by_id_.emplace(document.id, i);
        document_slugs_.of(fmt::format("{}", document.id),
                           fmt::format("{}-{}", document.name, document.language));
    }
    find_second_languages();
    read_names();
    read_labels();
    read_dates();
    read_subjects();
    cut_readers();
}

/// Of a meeting in several languages that of the pages counts, or else the first.
void Site::find_second_languages()
{
    std::map<std::string, const store::DocumentRow*> counted;
    for (const auto& document : documents_) {
        if (document.symbol.empty()) {
            continue;
        }
        auto& first = counted[document.symbol];
        if (first == nullptr) {
            first = &document;
        }
        else if (first->language != words_.language() && document.language == words_.language()) {
            second_.insert(first->id);
            first = &document;
        }
        else {
            second_.insert(document.id);
        }
    }
}

void Site::read_names()
{
    for (auto& entity : store::entities(*store_, words_.language())) {
        std::string name = entity.name.empty() || entity.name == entity.key
                               ? reading::common_name(entity.key, words_.language())
                               : entity.name;
        names_.emplace(entity.key, std::pair{entity.kind, std::move(name)});
    }
}

void Site::read_labels()
{
    for (const auto& document : documents_) {
        const bool nameless = document.symbol.empty() && document.kind == parser::Kind::letter &&
                              !document.date.empty();
        const auto& sender = document.sender_delegation;
        labels_.emplace(document.id,
                        !nameless        ? document.name
                        : sender.empty() ? words_("letter.dated", {words_.date(document.date)})
                                         : words_("letter.dated-from",
                                                  {words_.date(document.date),
                                                   words_.with_article(sender, name(sender))}));
    }
}

void Site::read_dates()
{
    for (const auto& document : documents_) {
        if (document.kind != parser::Kind::letter) {
            continue;
        }
        store::Selection only;
        only.only_document = document.id;
        store::turns(*store_, only, [&](const store::TurnRow& row) {
            if (row.kind == store::TurnKind::annex && !row.dated.empty()) {
                annex_dates_[{row.document_id, row.number}] = row.dated;
            }
        });
    }
}

void Site::read_subjects()
{
    std::map<std::string, Subject> delegations;
    std::map<std::string, Subject> targets;
    store::turns(*store_, selection_, [&](const store::TurnRow& row) {
        if (!row.delegation.empty()) {
            speakers_.emplace(std::pair{row.document_id, row.number}, row.delegation);
        }
        if (!row.delegation.empty() && by_id_.contains(row.document_id) &&
            counts(row.document_id) && row.kind == store::TurnKind::turn) {
            auto& subject = delegations[row.delegation];
            ++subject.turns;
            subject.words += static_cast<std::size_t>(row.words);
        }
    });
    store::mentions(*store_, selection_, store::Everywhere::no, [&](const store::MentionRow& row) {
        // Lists of votes are nobody's words.
        const bool said = row.where != mention::Where::vote && counts(row.document_id);
        const std::size_t one = said ? 1 : 0;
        if (!row.presiding) {
            targets[row.entity].mentions += one;
        }
        if (!row.by.empty()) {
            delegations[row.by].mentions += one;
        }
    });
    Once once;
    std::set<std::string> judged;  // in whatever way: their quotes have a page
    store::stances(*store_, selection_, [&](const store::StanceRow& row) {
        judged.insert(row.target);
        const bool said = row.via != stance::Via::reported && !is_courtesy(row) &&
                          !row.holder.empty() && counts(row.document_id);
        const std::size_t one = said ? 1 : 0;
        targets[row.target].stances += said && once(row) ? 1U : 0U;
        // Who is only told of by others does not speak here.
        if (!row.holder.empty() && row.via != stance::Via::reported) {
            delegations[row.holder].stances += one;
        }
    });
    // Who only votes or signs has a page too.
    store::votes(*store_, selection_, [&](const store::VoteRow& row) {
        for (const auto& ballot : row.ballots) {
            delegations[ballot.delegation];
        }
    });
    for (const auto& document : documents_) {
        if (document.kind == parser::Kind::letter) {
            for (const auto& signatory : store::signatories_of(*store_, document.id)) {
                delegations[signatory.delegation];
            }
        }
    }
    delegations.erase("");
    for (auto& [id, subject] : delegations) {
        subject.id = id;
        add_page(delegations_, subject);
        delegation_files_.emplace(id, fmt::format("delegation/{}.html", subject_slugs_.of(id)));
    }
    for (auto& [id, subject] : targets) {
        if (judged.contains(id) || subject.mentions >= least_mentions) {
            subject.id = id;
            add_page(targets_, subject);
            target_files_.emplace(id, fmt::format("target/{}.html", subject_slugs_.of(id)));
        }
    }
    const auto by_name = [](const Subject& a, const Subject& b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    };
    std::ranges::sort(delegations_, by_name);
    std::ranges::sort(targets_, by_name);
}

void Site::add_page(std::vector<Subject>& to, Subject subject)
{
    subject.kind = kind(subject.id);
    subject.name = name(subject.id);
    to.push_back(std::move(subject));
}

void Site::cut_readers()
{
    for (const auto& document : documents_) {
        if (static_cast<std::size_t>(document.characters) < most_text) {
            continue;
        }
        // The first part also holds the figures, which grow with the whole document.
        const auto all = static_cast<std::size_t>(document.characters);
        std::size_t most = most_text * most_text / (most_text + all);
        std::size_t size = 0;
        for (const auto& paragraph : store::paragraphs_of(*store_, document.id)) {
            if (size + paragraph.text.size() > most && size > 0) {
                cuts_[document.id].push_back(paragraph.id);
                size = 0;
                most = most_text;
            }
            turn_parts_.emplace(std::pair{document.id, paragraph.turn}, cuts_[document.id].size());
            size += paragraph.text.size();
        }
    }
}

}  // namespace horseshoe::html
