#pragma once

#include "report/export/cells.hpp"

namespace horseshoe::exporting {

// Tables of what was found in documents, a row a statement.

TableShape<In<store::MentionRow>> mentions_shape();
TableShape<In<store::ReferenceRow>> references_shape();
TableShape<In<store::StanceRow>> stances_shape();
TableShape<In<store::VoteRow>> votes_shape();
TableShape<In<store::VoteRow>> adoptions_shape();

/// How one delegation voted.
struct BallotRow {
    const store::VoteRow& vote;
    const store::Ballot& ballot;
};
TableShape<In<BallotRow>> ballots_shape();

}  // namespace horseshoe::exporting
