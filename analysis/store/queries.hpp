#pragma once

#include "analysis/mention/standing.hpp"
#include "analysis/store/rows.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace horseshoe::store {

// What is in a store. Of a selection, `meeting`, `from`, `to` and `lang` choose documents, `by`, `of`
// and `role` what is in them. Rows come in the order of the documents and of their text; one that is
// passed to a callback is valid until the next one comes.

std::vector<DocumentRow> documents(const Store& store, const Selection& selection = {});
std::optional<DocumentRow> document(const Store& store, std::int64_t id);

/// SHA-256 of the files that have been read in a certain way.
std::set<std::string> hashes_of(const Store& store, const std::string& reading);

/// How many documents have been read in another way.
std::int64_t documents_read_otherwise(const Store& store, const std::string& reading);

std::vector<std::string> agenda_of(const Store& store, std::int64_t document);
std::vector<AttendanceRow> attendance_of(const Store& store, std::int64_t document);
std::vector<ParagraphRow> paragraphs_of(const Store& store, std::int64_t document);
std::vector<EventRow> events_of(const Store& store, std::int64_t document);
std::vector<PartRow> parts_of(const Store& store, std::int64_t turn);
std::vector<SignatoryRow> signatories_of(const Store& store, std::int64_t document);
std::vector<std::string> citations_of(const Store& store, std::int64_t document);

/// `of` chooses turns that name one of these.
void turns(const Store& store,
           const Selection& selection,
           const std::function<void(const TurnRow&)>& take);

enum class Everywhere : bool { no, yes };

/// Those that count, or with those in headings, titles and furniture.
void mentions(const Store& store,
              const Selection& selection,
              Everywhere everywhere,
              const std::function<void(const MentionRow&)>& take);

/// A document that is cited leads to itself where the store has it.
void references(const Store& store,
                const Selection& selection,
                const std::function<void(const ReferenceRow&)>& take);

void stances(const Store& store,
             const Selection& selection,
             const std::function<void(const StanceRow&)>& take);

/// Those whose key begins so.
void stances_called(const Store& store,
                    const std::string& beginning,
                    const std::function<void(const StanceRow&)>& take);

/// `by` chooses votes in which one of the delegations took part, `of` drafts and resolutions.
void votes(const Store& store,
           const Selection& selection,
           const std::function<void(const VoteRow&)>& take);

/// Who took up targets in documents, and how: as mention::standings() of each document itself.
void standings(const Store& store,
               const std::vector<DocumentRow>& documents,
               const std::vector<std::string>& targets,
               const std::function<void(const DocumentRow& document,
                                        const std::string& target,
                                        std::vector<mention::Standing> standings)>& take);

/// Whether anything in the store has this id.
bool has_entity(const Store& store, const std::string& key);

/// Everything that has been named or has spoken, with its name in a language; by key.
std::vector<EntityRow> entities(const Store& store, const std::string& language);

}  // namespace horseshoe::store
