#include "analysis/reference/delegation_words.hpp"

#include <algorithm>
#include <iterator>

namespace horseshoe::reference {
namespace {

using gazetteer::EntityKind;
using mention::Form;
using mention::Mention;

class Reader {
public:
    Reader(const SentenceCues& cues,
           const Mention& mention,
           std::span<const Mention> mentions,
           std::uint32_t offset)
        : cues_(cues), mention_(mention), mentions_(mentions), offset_(offset),
          first_(first_of(mention)), last_(last_of(mention))
    {}

    std::optional<DelegationWords> read() const
    {
        if (const auto* role = role_beside(); role != nullptr) {
            return with(*role);
        }
        if (mention_.form == Form::adjective || mention_.form == Form::capital) {
            return std::nullopt;
        }
        if (const auto* role = title(); role != nullptr) {
            return with(*role);
        }
        if (mention_.entity != "UN" && mention_.form != Form::pronoun && is_named_as_speaker()) {
            const bool as = cues_.right_before(CueKey::echoing, first_of_list()) != nullptr;
            return DelegationWords{mention_.begin - offset_, mention_.end - offset_, true, as};
        }
        return std::nullopt;
    }

private:
    std::uint32_t first_of(const Mention& mention) const
    {
        return cues_.word_at(mention.begin - offset_);
    }
    std::uint32_t last_of(const Mention& mention) const
    {
        return cues_.word_at(mention.end - offset_ - 1) + 1;
    }

    DelegationWords with(const Cue& cue) const
    {
        const auto words = cues_.words();
        // In a list the words stand with its first name.
        const bool behind_another = cue.key == CueKey::minister
                                        ? cue.last < first_ && first_of_list() < first_
                                        : cue.last < first_ && !cues_.articles(cue.last, first_);
        if (behind_another) {
            return {mention_.begin - offset_, mention_.end - offset_, false, false};
        }
        return {std::min(mention_.begin - offset_, words[cue.first].begin),
                std::max(mention_.end - offset_, words[cue.last - 1].end()),
                false,
                false};
    }

    /// "the representative of France", "the representatives of Fiji and France", "our French colleague".
    const Cue* role_beside() const
    {
        if (mention_.form != Form::adjective) {
            return before(CueKey::role_of);
        }
        const auto found =
            std::find_if(cues_.cues().begin(), cues_.cues().end(), [&](const Cue& cue) {
                return cue.key == CueKey::role && (cue.last == first_ || cue.first == last_);
            });
        return found == cues_.cues().end() ? nullptr : &*found;
    }

    /// The cue before the name, or, if it tells of several, before a list of names.
    const Cue* before(CueKey key) const
    {
        const auto* beside = cues_.right_before(key, first_);
        const auto* list = cues_.right_before(key, first_of_list());
        const auto many = [&](const Cue& cue) {
            return cues_.text_of(cue).find("s ") != std::string_view::npos;
        };
        return beside != nullptr || list == nullptr || !many(*list) ? beside : list;
    }

    /// "the statement made by Fiji", "the Fiji statement", "the head of OCHA", a long title.
    const Cue* title() const
    {
        const auto* said = before(CueKey::statement_of);
        // "the Statement of Heads of State": what begins with a capital is a document.
        if (said != nullptr && !cues_.words()[said->first].capital && !cues_.is_elsewhere(last_)) {
            return said;
        }
        if (const auto* own = statement_behind(); own != nullptr) {
            return own;
        }
        if (mention_.kind == EntityKind::organisation && mention_.entity != "UN" &&
            mention_.entity != "UNSC") {
            // "High Commissioner for Human Rights": the name of the body is that of its head.
            const auto* within = cues_.at(CueKey::head, first_);
            const auto* head = cues_.right_before(CueKey::head_of, first_);
            return within != nullptr ? within : head;
        }
        return minister();
    }

    /// "the European Union’s statement", behind words that tell the kind.
    const Cue* statement_behind() const
    {
        const auto behind = last_ + (cues_.is_owner(last_) ? 1 : 0);
        const auto told = [&](const Cue& cue) {
            return cue.last <= first_ &&
                   (cue.key == CueKey::favours || (is_kind(cue.key) && cue.key != CueKey::reports));
        };
        const auto& all = cues_.cues();
        const auto* said = cues_.at(CueKey::statement, behind);
        const bool here = said != nullptr && !cues_.is_elsewhere(said->last);
        return here && std::any_of(all.begin(), all.end(), told) ? said : nullptr;
    }

    /// "the Foreign Minister of Fiji", "the Foreign Ministers of Fiji and France".
    const Cue* minister() const
    {
        const auto first = first_of_list();
        const auto* cue = minister_before(first);
        const bool fits = cue != nullptr && (first == first_ || cues_.text_of(*cue).ends_with('s'));
        return fits ? cue : nullptr;
    }

    /// "Minister for Foreign Affairs and Regional Trade of": back over the words of an office.
    const Cue* minister_before(std::uint32_t first) const
    {
        constexpr std::uint32_t longest = 14;
        const auto words = cues_.words();
        for (auto word = first; word > 0 && first - word < longest;) {
            --word;
            if (const auto* cue = cues_.at(CueKey::minister, word); cue != nullptr) {
                return cue->last < first ? cue : nullptr;
            }
            const bool of_title = !words[word].is_border() &&
                                  (words[word].capital || cues_.articles(word, word + 1) ||
                                   cues_.at(CueKey::portfolio, word) != nullptr);
            if (!of_title) {
                break;
            }
        }
        return nullptr;
    }

    /// "as France and Fiji said", "what Fiji said", "the view expressed by Fiji".
    bool is_named_as_speaker() const
    {
        const auto first = first_of_list();
        const auto last = last_of_list();
        if (cues_.is_owner(last_)) {
            return cues_.owned(last_) != nullptr &&
                   (cues_.right_before(CueKey::by_name, first_) != nullptr || is_agreed(first_) ||
                    cues_.right_before(CueKey::favours, first_) != nullptr ||
                    cues_.right_before(CueKey::refutes, first_) != nullptr);
        }
        if (const auto* spoken = cues_.at(CueKey::spoken, last); spoken != nullptr) {
            return !cues_.is_elsewhere(spoken->last);
        }
        // "as did France in 1960"
        if (cues_.is_elsewhere(last)) {
            return false;
        }
        if (cues_.right_before(CueKey::by_name, first) != nullptr ||
            cues_.right_before(CueKey::echoes, first) != nullptr || is_agreed(first)) {
            return true;
        }
        const bool opened = cues_.right_before(CueKey::echoing, first) != nullptr ||
                            cues_.right_before(CueKey::what, first) != nullptr;
        const auto tells = [&](const Cue& cue) {
            return is_kind(cue.key) && kind_of(cue.key) == ReferenceKind::quotes &&
                   cue.first >= last && is_verb_near(last, cue.first) &&
                   !cues_.is_elsewhere(cue.last);
        };
        const auto& all = cues_.cues();
        return opened && std::any_of(all.begin(), all.end(), tells);
    }

    /// "I agree with France": nobody but the speaker does.
    bool is_agreed(std::uint32_t first) const
    {
        const auto* cue = cues_.right_before(CueKey::agreeing, first);
        return cue != nullptr && cues_.right_before(CueKey::itself, cue->first) != nullptr;
    }

    /// "has", "l’a" and adverbs stand before what was said.
    bool is_verb_near(std::uint32_t first, std::uint32_t last) const
    {
        constexpr int most = 2;
        int others = 0;
        for (auto word = first; word < last && others <= most; ++word) {
            if (cues_.words()[word].is_border()) {
                return false;
            }
            others += cues_.at(CueKey::adverb, word) == nullptr ? 1 : 0;
        }
        return others <= most;
    }

    bool is_name(const Mention& mention) const
    {
        return (mention.kind == EntityKind::state || mention.kind == EntityKind::organisation) &&
               mention.form == mention_.form && mention.begin >= offset_ + cues_.sentence().begin &&
               mention.end <= offset_ + cues_.sentence().end;
    }

    /// Only commas, "and" and "the" between two names.
    bool joined(std::uint32_t last, std::uint32_t first) const
    {
        constexpr std::uint32_t most = 3;
        if (first < last || first - last > most || first == last) {
            return false;
        }
        for (auto word = last; word < first; ++word) {
            if (!cues_.words()[word].is_border() && cues_.at(CueKey::joint, word) == nullptr) {
                return false;
            }
        }
        return true;
    }

    std::uint32_t first_of_list() const
    {
        auto first = first_;
        for (auto i = &mention_ - mentions_.data(); i > 0; --i) {
            const auto& other = mentions_[static_cast<std::size_t>(i - 1)];
            if (!is_name(other) || !joined(last_of(other), first)) {
                break;
            }
            first = first_of(other);
        }
        return first;
    }

    std::uint32_t last_of_list() const
    {
        auto last = last_;
        for (auto i = static_cast<std::size_t>(&mention_ - mentions_.data()) + 1;
             i < mentions_.size();
             ++i) {
            if (!is_name(mentions_[i]) || !joined(last, first_of(mentions_[i]))) {
                break;
            }
            last = last_of(mentions_[i]);
        }
        return last;
    }

    const SentenceCues& cues_;
    const Mention& mention_;
    std::span<const Mention> mentions_;
    std::uint32_t offset_;
    std::uint32_t first_;
    std::uint32_t last_;
};

}  // namespace

std::optional<DelegationWords> delegation_words(const SentenceCues& cues,
                                                const Mention& mention,
                                                std::span<const Mention> mentions,
                                                std::uint32_t offset)
{
    return Reader(cues, mention, mentions, offset).read();
}

}  // namespace horseshoe::reference
