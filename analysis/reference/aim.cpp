#include "analysis/reference/aim.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::reference {
namespace {

using gazetteer::Word;

/// Finds the aim of one pointer.
class Finder {
public:
    Finder(const SentenceCues& cues, const Pointer& pointer)
        : cues_(cues), words_(cues.words()), pointer_(pointer), first_(cues.word_at(pointer.begin)),
          behind_(cues.word_at(pointer.end - 1) + 1)
    {}

    std::optional<Aim> find() const
    {
        if (const auto* like = likened(); like != nullptr) {
            return Aim{ReferenceKind::echoes, *like};
        }
        auto aim = nearest();
        if (!aim && pointer_.of_state && pointer_.target.turn) {
            if (const auto* act = act_behind(); act != nullptr) {
                aim = {kind_of(act->key), *act};
            }
        }
        if (aim && is_echoed(*aim)) {
            aim->kind = ReferenceKind::echoes;
        }
        // "all but the representative of France agree": whoever is left out is not meant.
        const bool left_out = cues_.right_before(CueKey::except, first_) != nullptr;
        return left_out && aim && aim->kind != ReferenceKind::quotes ? std::nullopt : aim;
    }

private:
    /// Reports give way to any other kind; then the nearest cue counts, before the pointer first.
    std::optional<Aim> nearest() const
    {
        std::optional<Aim> best;
        std::pair<bool, std::uint32_t> best_rank;
        for (const auto& cue : cues_.cues()) {
            const auto kind = kind_for(cue);
            if (!kind) {
                continue;
            }
            const auto at = words_[cue.first].begin;
            const auto distance =
                at < pointer_.begin ? 2 * (pointer_.begin - at) : 2 * (at - pointer_.begin) + 1;
            const std::pair rank{*kind == ReferenceKind::quotes, distance};
            if (!best || rank < best_rank) {
                best = {*kind, cue};
                best_rank = rank;
            }
        }
        return best;
    }

    /// What a cue makes of a pointer that it reaches.
    std::optional<ReferenceKind> kind_for(const Cue& cue) const
    {
        if (is_kind(cue.key)) {
            return reaches(cue) ? std::optional(kind_of(cue.key)) : std::nullopt;
        }
        if (cue.key == CueKey::greets) {
            const bool beside = cue.last <= first_ && is_list(cue.last, first_) &&
                                (!cues_.is_owner(behind_) || cues_.owned(behind_) != nullptr);
            return beside ? std::optional(ReferenceKind::thanks) : std::nullopt;
        }
        if (cue.key == CueKey::favours || cue.key == CueKey::refutes) {
            const bool beside = cue.last <= first_ && cues_.articles(cue.last, first_) &&
                                cues_.owned(behind_) != nullptr;
            const auto kind =
                cue.key == CueKey::favours ? ReferenceKind::agrees : ReferenceKind::disagrees;
            return beside ? std::optional(kind) : std::nullopt;
        }
        return &cue == cues_.owned(behind_) ? std::optional(ReferenceKind::quotes) : std::nullopt;
    }

    /// Nothing but names, roles and small words: "welcome Ms. Smith and the Honourable".
    bool is_list(std::uint32_t first, std::uint32_t last) const
    {
        for (auto word = first; word < last; ++word) {
            if (!words_[word].is_border() && !words_[word].capital &&
                !cues_.articles(word, word + 1) && cues_.at(CueKey::honours, word) == nullptr &&
                cues_.at(CueKey::role, word) == nullptr &&
                cues_.at(CueKey::role_of, word) == nullptr &&
                cues_.at(CueKey::joint, word) == nullptr) {
                return false;
            }
        }
        return true;
    }

    /// Thanks go to a whole list; all else is said right beside whom it points at, and reports behind.
    bool reaches(const Cue& cue) const
    {
        constexpr std::uint32_t beside = 120;
        constexpr std::uint32_t right_beside = 60;
        const auto at = words_[cue.first].begin;
        const bool before = at < pointer_.begin;
        const auto distance = before ? pointer_.begin - at : at - pointer_.begin;
        if (pointer_.target.lead == Lead::several) {
            return distance <= right_beside;
        }
        if (cue.key == CueKey::reports && before) {
            return false;
        }
        if (before && (cue.key == CueKey::thanks || cue.key == CueKey::answers) &&
            is_reported(cue)) {
            return false;
        }
        if (cue.key != CueKey::thanks) {
            return distance <= beside;
        }
        // "I listened to Ms. Smith, and thank": others than she.
        return before ? !starts_anew(cue.last, first_)
                      : distance <= beside &&
                            (cue.first == 0 || cues_.at(CueKey::joint, cue.first - 1) == nullptr);
    }

    /// "I thank all, and we have listened to": whom the rest names is not thanked.
    bool starts_anew(std::uint32_t first, std::uint32_t last) const
    {
        return std::any_of(cues_.cues().begin(), cues_.cues().end(), [&](const Cue& cue) {
            if ((cue.key != CueKey::itself && cue.key != CueKey::anew) || cue.first < first + 1 ||
                cue.last > last) {
                return false;
            }
            return cue.key == CueKey::anew || words_[cue.first - 1].is_border() ||
                   cues_.at(CueKey::joint, cue.first - 1) != nullptr;
        });
    }

    /// "I tell my colleague that the Secretary-General has said": no word to the Secretary-General.
    bool is_reported(const Cue& cue) const
    {
        constexpr std::uint32_t close = 4;
        const auto any = [&](const auto& fits) {
            return std::any_of(cues_.cues().begin(), cues_.cues().end(), fits);
        };
        return any([&](const Cue& other) {
                   return other.key == CueKey::that && other.first >= cue.last &&
                          other.last <= first_;
               }) &&
               any([&](const Cue& other) {
                   return kind_of(other.key) == ReferenceKind::quotes && is_kind(other.key) &&
                          other.first >= behind_ && other.first - behind_ <= close;
               });
    }

    /// "as my colleague said": a small word right before whom it points at.
    bool is_echoed(const Aim& aim) const
    {
        // "as the Secretary-General arrived, everybody said": what is far from an absent man is no echo.
        constexpr std::uint32_t beside = 40;
        const auto at = words_[aim.cue.first].begin;
        return aim.kind == ReferenceKind::quotes && is_kind(aim.cue.key) && at >= pointer_.end &&
               (pointer_.target.turn || at - pointer_.end <= beside) &&
               (pointer_.as || cues_.right_before(CueKey::echoing, first_) != nullptr);
    }

    /// "Like my French colleague, I regret": parted off by commas, beside who speaks.
    const Cue* likened() const
    {
        constexpr std::uint32_t close = 3;
        const auto* like = cues_.right_before(CueKey::alike, first_);
        if (like == nullptr || behind_ >= words_.size() || !words_[behind_].is_border()) {
            return nullptr;
        }
        const bool opens =
            like->first == 0 || words_[like->first - 1].end() <= cues_.sentence().begin;
        if (!opens && !words_[like->first - 1].is_border()) {
            return nullptr;
        }
        const auto reach = std::min<std::size_t>(behind_ + 1 + close, words_.size());
        const auto before = like->first - std::min(like->first, close + 1);
        const bool fits = speaks_itself(behind_ + 1, static_cast<std::uint32_t>(reach)) ||
                          (!opens && speaks_itself(before, like->first));
        return fits ? like : nullptr;
    }

    /// "the representative of France has praised ...": whatever it was, it was said here.
    const Cue* act_behind() const { return cues_.at(CueKey::acts, behind_); }

    /// "I", "we", "my delegation" stand there.
    bool speaks_itself(std::uint32_t first, std::uint32_t last) const
    {
        return std::any_of(cues_.cues().begin(), cues_.cues().end(), [&](const Cue& cue) {
            return cue.key == CueKey::itself && cue.first >= first && cue.first < last;
        });
    }

    const SentenceCues& cues_;
    std::span<const Word> words_;
    const Pointer& pointer_;
    std::uint32_t first_;   ///< word of the pointer
    std::uint32_t behind_;  ///< the one behind its last
};

}  // namespace

std::optional<Aim> aim_of(const SentenceCues& cues, const Pointer& pointer)
{
    return Finder(cues, pointer).find();
}

}  // namespace horseshoe::reference
