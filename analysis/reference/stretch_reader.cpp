#include "analysis/reference/stretch_reader.hpp"

#include "analysis/mention/sentences.hpp"
#include "analysis/reference/aim.hpp"
#include "analysis/reference/delegation_words.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::reference {
namespace {

using gazetteer::EntityKind;
using mention::Mention;

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
           const mention::ReadStretch& piece,
           std::vector<Reference>& references)
        : document_(known.document), gazetteer_(known.gazetteer), speakers_(known.speakers),
          stretch_(piece.stretch), sentences_(piece.sentences), mentions_(piece.mentions),
          references_(references), text_(piece.text), cues_(known.cues)
    {
        cues_.begin(text_, piece.words);
    }

    void read()
    {
        auto rest = mentions_;  // they are in the order of the text, as the sentences are
        for (const auto& sentence : sentences_) {
            const auto end = stretch_.begin + sentence.end;
            const auto own = std::find_if(rest.begin(), rest.end(), [&](const Mention& mention) {
                return mention.begin >= end;
            });
            const std::span within(rest.begin(), own);
            rest = {own, rest.end()};
            cues_.go_to(sentence, std::any_of(within.begin(), within.end(), [&](const auto& one) {
                            return may_point(one);
                        }));
            point_by_order();
            for (const auto& mention : within) {
                if (mention.begin >= stretch_.begin + sentence.begin && mention.end <= end) {
                    read(mention);
                }
            }
        }
    }

private:
    /// Persons, and delegations other than the speaker's own.
    bool may_point(const Mention& mention) const
    {
        return mention.kind == EntityKind::person || is_other_delegation(mention);
    }

    bool is_other_delegation(const Mention& mention) const
    {
        return mention.entity != stretch_.self &&
               (mention.kind == EntityKind::state || mention.kind == EntityKind::organisation);
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
        else if (is_other_delegation(mention)) {
            read_delegation(mention);
        }
    }

    /// "the representative of France", "our French colleague", "as France said".
    void read_delegation(const Mention& mention)
    {
        const auto words = delegation_words(cues_, mention, mentions_, stretch_.begin);
        if (!words) {
            return;
        }
        auto target = speakers_.by_delegation(mention.entity, stretch_.turn);
        if (!words->bare || target.turn) {
            point({words->begin,
                   words->end,
                   mention.entity,
                   target,
                   !words->bare && mention.kind == EntityKind::state,
                   words->as});
        }
    }

    /// "the previous speaker", "several colleagues".
    void point_by_order()
    {
        for (const auto& cue : cues_.cues()) {
            if (!points_by_order(cue.key)) {
                continue;
            }
            const std::string words(cues_.text_of(cue));
            const auto begin = cues_.words()[cue.first].begin;
            const auto end = cues_.words()[cue.last - 1].end();
            if (cue.key == CueKey::previous) {
                point({begin, end, words, speakers_.previous(stretch_.turn)});
            }
            else {
                const auto before = speakers_.previous(stretch_.turn);
                point(
                    {begin, end, words, {std::nullopt, before.turn ? Lead::several : before.lead}});
            }
        }
    }

    /// A pointer is a reference where the sentence tells to what end it points.
    void point(Pointer pointer)
    {
        const auto aim = aim_of(cues_, pointer);
        if (!aim || (stretch_.presiding && aim->cue.key != CueKey::thanks)) {
            return;
        }
        // The presidency is thanked, congratulated and addressed all the time.
        if (!pointer.target.turn &&
            (pointer.target.presides || pointer.about == "PRESIDENT-UNSC")) {
            return;
        }
        // Who does not speak here and is only reported on is talked about, not answered to.
        if (!pointer.target.turn && aim->kind == ReferenceKind::quotes &&
            pointer.target.lead != Lead::several) {
            return;
        }
        Reference reference;
        reference.to = pointer.target.turn;
        reference.lead = pointer.target.lead;
        reference.about = std::move(pointer.about);
        reference.kind = aim->kind;
        reference.cue = cues_.text_of(aim->cue);
        add(std::move(reference), pointer.begin, pointer.end);
    }

    void add(Reference reference, std::uint32_t begin, std::uint32_t end)
    {
        reference.from = stretch_.turn;
        reference.begin = stretch_.begin + begin;
        reference.end = stretch_.begin + end;
        reference.sentence_begin = stretch_.begin + cues_.sentence().begin;
        reference.sentence_end = stretch_.begin + cues_.sentence().end;
        reference.span = document_.in_source(reference.begin, reference.end);
        references_.push_back(std::move(reference));
    }

    const parser::Document& document_;
    const gazetteer::Gazetteer& gazetteer_;
    const Speakers& speakers_;
    const mention::Stretch& stretch_;
    std::span<const mention::Sentence> sentences_;
    std::span<const Mention> mentions_;
    std::vector<Reference>& references_;
    std::string_view text_;
    SentenceCues& cues_;
};

}  // namespace

void read_stretch(const Known& known,
                  const mention::ReadStretch& piece,
                  std::vector<Reference>& references)
{
    Reader(known, piece, references).read();
}

}  // namespace horseshoe::reference
