#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace horseshoe::stance {

/// What each speaker of a document has spoken of so far. One that takes the floor again goes on
/// where it stopped. The names and ids that it is given have to outlive it.
class Antecedents {
public:
    /// `sender` is whom the speaker came for, which tells two of one name apart; `delegation` whom it
    /// speaks for now.
    void speak(std::string_view speaker, std::string_view sender, std::string_view delegation);

    /// A sentence ends; `topic` is what it spoke of first, if of anything, and `subject` which
    /// State or group did something in it, if any did; `doer` the same where "this" may be what it did.
    void end_sentence(std::string_view topic, std::string_view subject, std::string_view doer = {});

    /// Empty: those who have no name, or none of a State: terrorists.
    void accuse(std::string_view doer);

    /// Those whom one judgement accused together, the last of them by accuse().
    void accuse_together(const Listed<std::string_view>& doers) { now_->together = doers; }
    /// Of these all but the last, as long as nobody else is accused.
    Listed<std::string_view> accused_besides() const;

    /// A sentence begins that names a State, as the place of what it tells or otherwise. A place that
    /// is new to the turn is another scene: who was accused before did not act there.
    void meet(std::string_view state, bool place);
    bool is_elsewhere() const { return elsewhere_; }

    /// Whom the speaker accused last; if that is long ago, the one whom it accuses throughout the
    /// turn. Empty: nobody.
    std::string_view accused() const;
    /// The same, of the sentences right before.
    std::string_view accused_lately() const;

    /// Who did something in the sentence right before: whom "they" and "its" mean. Empty: nobody.
    std::string_view subject() const;

    /// Who has done in the sentence right before what "this is unacceptable" means. Empty: nobody.
    std::string_view doer() const { return now_->doer; }

    /// Whom the speaker favoured in this sentence, else in the one right before.
    void favour(std::string_view id);
    const Listed<std::string_view>& favoured_lately() const;

    /// Has the speaker blamed it in this turn?
    bool has_blamed(std::string_view id) const { return blamed_.contains(id); }
    void blame(std::string_view id) { blamed_.emplace(id); }

    std::string_view topic() const { return now_->topic; }

private:
    /// The only one accused in this turn, more than once. Empty: there is none.
    std::string_view adversary() const;

    struct Memory {
        std::string_view topic;
        std::string_view accused;
        Listed<std::string_view> together;  ///< with it
        std::string_view subject;
        std::string_view doer;
        Listed<std::string_view> favoured;         ///< in this sentence
        Listed<std::string_view> favoured_before;  ///< in the one before
        int since = 0;                             ///< sentences since then
    };

    /// Of each speaker, with the sender.
    std::map<std::pair<std::string_view, std::string_view>, Memory> memories_;
    Memory nobody_;
    Memory* now_ = &nobody_;
    std::string_view delegation_;
    std::set<std::string_view> blamed_;
    std::set<std::string_view> met_;               ///< States named in this turn
    bool elsewhere_ = false;                       ///< than where who was accused acts
    std::map<std::string_view, int> accusations_;  ///< of this turn
};

}  // namespace horseshoe::stance
