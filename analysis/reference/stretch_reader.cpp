#include "analysis/reference/stretch_reader.hpp"

#include "analysis/mention/sentences.hpp"
#include "analysis/reference/cues.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::reference {
namespace {

using gazetteer::EntityKind;
using gazetteer::Word;
using mention::Form;
using mention::Mention;

/// Words that point at somebody, and where they lead. Offsets of the stretch's text.
struct Pointer {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string about;
    Target target;
    bool of_state = false;  ///< "the representative of France": named for what was done here
};

/// True for ids that are symbols or numbers of documents: those that can be read.
bool is_citable(const Mention& mention)
{
    return mention.kind == EntityKind::document && (mention.entity.find('/') != std::string::npos ||
                                                    mention.entity.starts_with("resolution "));
}

/// Reads one stretch of speech.
class Reader {
public:
    Reader(const Known& known,
           const mention::Stretch& stretch,
           std::span<const Mention> mentions,
           std::vector<Reference>& references)
        : document_(known.document), gazetteer_(known.gazetteer), speakers_(known.speakers),
          stretch_(stretch), mentions_(mentions), references_(references),
          text_(std::string_view(document_.prepared)
                    .substr(stretch.begin, stretch.end - stretch.begin))
    {
        gazetteer::append_words(text_, words_);
        cues_ = cues_of(document_.language).find(words_);
    }

    void read()
    {
        for (const auto& sentence : mention::find_sentences(text_)) {
            sentence_ = sentence;
            point_by_order();
            for (const auto& mention : mentions_) {
                if (mention.begin >= stretch_.begin + sentence.begin &&
                    mention.end <= stretch_.begin + sentence.end) {
                    read(mention);
                }
            }
        }
    }

private:
    bool in_sentence(const Cue& cue) const
    {
        return words_[cue.first].begin >= sentence_.begin &&
               words_[cue.last - 1].end <= sentence_.end;
    }

    void read(const Mention& mention)
    {
        const auto begin = mention.begin - stretch_.begin;
        const auto end = mention.end - stretch_.begin;
        if (is_citable(mention)) {
            Reference reference;
            reference.document = mention.entity;
            reference.kind = ReferenceKind::cites;
            reference.lead = Lead::not_in_batch;
            add(std::move(reference), begin, end);
        }
        else if (mention.kind == EntityKind::person) {
            const bool office = gazetteer_.find(mention.entity) != nullptr;
            point({begin,
                   end,
                   mention.entity,
                   office ? speakers_.by_office(
                                mention.entity, text_.substr(begin, end - begin), stretch_.turn)
                          : speakers_.by_name(mention.entity, stretch_.turn)});
        }
        else if (mention.entity != stretch_.self &&
                 (mention.kind == EntityKind::state || mention.kind == EntityKind::organisation)) {
            read_delegation(mention, begin, end);
        }
    }

    /// "the representative of France", "our French colleague": a role beside the name.
    void read_delegation(const Mention& mention, std::uint32_t begin, std::uint32_t end)
    {
        const auto first = word_at(begin);
        const auto last = word_at(end - 1) + 1;
        const bool adjective = mention.form == Form::adjective;
        for (const auto& cue : cues_) {
            if (!in_sentence(cue)) {
                continue;
            }
            const bool before =
                cue.last <= first && first - cue.last <= 2 && articles(cue.last, first);
            const bool behind = cue.first >= last && cue.first == last;
            const bool fits =
                (cue.key == CueKey::role_of && !adjective && before) ||
                (cue.key == CueKey::role && adjective && (cue.last == first || behind));
            if (fits) {
                point({std::min(begin, words_[cue.first].begin),
                       std::max(end, words_[cue.last - 1].end),
                       mention.entity,
                       speakers_.by_delegation(mention.entity, stretch_.turn),
                       mention.kind == EntityKind::state});
                return;
            }
        }
    }

    /// "the previous speaker", "several colleagues".
    void point_by_order()
    {
        for (const auto& cue : cues_) {
            if (!in_sentence(cue)) {
                continue;
            }
            const auto begin = words_[cue.first].begin;
            const auto end = words_[cue.last - 1].end;
            const std::string words(text_.substr(begin, end - begin));
            if (cue.key == CueKey::previous) {
                point({begin, end, words, speakers_.previous(stretch_.turn)});
            }
            else if (cue.key == CueKey::several) {
                const auto before = speakers_.previous(stretch_.turn);
                point(
                    {begin, end, words, {std::nullopt, before.turn ? Lead::several : before.lead}});
            }
        }
    }

    /// A pointer is a reference where the sentence tells to what end it points.
    void point(Pointer pointer)
    {
        const Cue* best = nullptr;
        for (const auto& cue : cues_) {
            if (is_kind(cue.key) && in_sentence(cue) && reaches(cue, pointer) &&
                (best == nullptr || rank(cue, pointer) < rank(*best, pointer))) {
                best = &cue;
            }
        }
        if (best == nullptr && pointer.of_state && pointer.target.turn) {
            best = act_behind(pointer);
        }
        if (best == nullptr || (stretch_.presiding && best->key != CueKey::thanks)) {
            return;
        }
        // The presidency is thanked, congratulated and addressed all the time.
        if (!pointer.target.turn &&
            (pointer.target.presides || pointer.about == "PRESIDENT-UNSC")) {
            return;
        }
        // Who does not speak here and is only reported on is talked about, not answered to.
        if (!pointer.target.turn && kind_of(best->key) == ReferenceKind::quotes &&
            pointer.target.lead != Lead::several) {
            return;
        }
        Reference reference;
        reference.to = pointer.target.turn;
        reference.lead = pointer.target.lead;
        reference.about = std::move(pointer.about);
        reference.kind = best->key == CueKey::reports && is_echoed(pointer) ? ReferenceKind::echoes
                                                                            : kind_of(best->key);
        const auto cue_begin = words_[best->first].begin;
        reference.cue = text_.substr(cue_begin, words_[best->last - 1].end - cue_begin);
        add(std::move(reference), pointer.begin, pointer.end);
    }

    /// "the representative of France has praised ...": whatever it was, it was said here.
    const Cue* act_behind(const Pointer& pointer) const
    {
        const auto behind = word_at(pointer.end - 1) + 1;
        const auto act = std::find_if(cues_.begin(), cues_.end(), [&](const Cue& cue) {
            return cue.key == CueKey::acts && cue.first == behind && in_sentence(cue);
        });
        return act == cues_.end() ? nullptr : &*act;
    }

    /// "as my colleague said": a small word right before whom it points at.
    bool is_echoed(const Pointer& pointer) const
    {
        constexpr std::uint32_t between = 2;  // "my", "the"
        const auto first = word_at(pointer.begin);
        return std::any_of(cues_.begin(), cues_.end(), [&](const Cue& cue) {
            return cue.key == CueKey::echoing && cue.last <= first && first - cue.last <= between &&
                   articles(cue.last, first);
        });
    }

    /// Thanks go to a whole list; all else is said right beside whom it points at, and reports behind.
    bool reaches(const Cue& cue, const Pointer& pointer) const
    {
        constexpr std::uint32_t beside = 120;
        constexpr std::uint32_t right_beside = 60;
        const auto at = words_[cue.first].begin;
        const auto distance = at < pointer.begin ? pointer.begin - at : at - pointer.begin;
        if (pointer.target.lead == Lead::several) {
            return distance <= right_beside;
        }
        if (cue.key == CueKey::reports && at < pointer.begin) {
            return false;
        }
        return cue.key == CueKey::thanks || distance <= beside;
    }

    /// Reports give way to any other kind; then the nearest cue counts, before the pointer first.
    std::pair<bool, std::uint32_t> rank(const Cue& cue, const Pointer& pointer) const
    {
        const auto at = words_[cue.first].begin;
        const auto distance =
            at < pointer.begin ? 2 * (pointer.begin - at) : 2 * (at - pointer.begin) + 1;
        return {kind_of(cue.key) == ReferenceKind::quotes, distance};
    }

    void add(Reference reference, std::uint32_t begin, std::uint32_t end)
    {
        reference.from = stretch_.turn;
        reference.begin = stretch_.begin + begin;
        reference.end = stretch_.begin + end;
        reference.sentence_begin = stretch_.begin + sentence_.begin;
        reference.sentence_end = stretch_.begin + sentence_.end;
        reference.span = document_.in_source(reference.begin, reference.end);
        references_.push_back(std::move(reference));
    }

    std::uint32_t word_at(std::uint32_t offset) const
    {
        const auto after = std::upper_bound(
            words_.begin(), words_.end(), offset, [](std::uint32_t at, const Word& word) {
                return at < word.begin;
            });
        return after == words_.begin() ? 0 : static_cast<std::uint32_t>(after - words_.begin() - 1);
    }

    /// Only small words stand between "representative of" and the name: "the", "la".
    bool articles(std::uint32_t first, std::uint32_t last) const
    {
        constexpr std::uint32_t longest_article = 3;
        return std::all_of(words_.begin() + first, words_.begin() + last, [](const Word& word) {
            return !word.is_border() && !word.capital && word.end - word.begin <= longest_article;
        });
    }

    const parser::Document& document_;
    const gazetteer::Gazetteer& gazetteer_;
    const Speakers& speakers_;
    const mention::Stretch& stretch_;
    std::span<const Mention> mentions_;
    std::vector<Reference>& references_;
    std::string_view text_;
    std::vector<Word> words_;
    std::vector<Cue> cues_;
    mention::Sentence sentence_;
};

}  // namespace

void read_stretch(const Known& known,
                  const mention::Stretch& stretch,
                  std::span<const mention::Mention> mentions,
                  std::vector<Reference>& references)
{
    Reader(known, stretch, mentions, references).read();
}

}  // namespace horseshoe::reference
