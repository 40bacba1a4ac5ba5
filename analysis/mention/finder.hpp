#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/gazetteer/name_index.hpp"
#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/context.hpp"
#include "analysis/mention/memory.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/mention/numbered.hpp"
#include "analysis/mention/stretches.hpp"
#include "analysis/mention/word_marks.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::mention {

/// A mention as the finder sees it: offsets of the stretch's text, the place not yet known. What it
/// views is the finder's, the gazetteer's or, of a person, the text's.
struct Naming {
    std::string_view entity;
    gazetteer::EntityKind kind = gazetteer::EntityKind::state;
    Form form = Form::name;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::span<const std::uint32_t> undecided;  ///< whose it may be, where nothing before tells
};

/// Finds names in one stretch of text after another, and remembers what it met.
class Finder {
public:
    /// `one_subject`: the text is a letter, all about one body, which it need not name again; those
    /// who speak in a meeting mean what they named last.
    Finder(const gazetteer::Gazetteer& gazetteer,
           std::string_view language,
           int year,
           bool one_subject = false);

    /// The names in a text, by place; valid until the next call. `self` is the delegation that
    /// speaks, empty where it is not known.
    std::span<const Naming> find(std::string_view text, std::string_view self);

    /// The same, with the words of the text put behind those that `words` has.
    std::span<const Naming>
    find(std::string_view text, std::string_view self, std::vector<gazetteer::Word>& words);

    /// Whose an undecided naming is, once the whole document has been read.
    std::optional<std::uint32_t> decide(const Naming& naming) const
    {
        return memory_.most(naming.undecided);
    }

    /// The words of the text last given, where their vector has them.
    std::span<const gazetteer::Word> words() const { return words_; }

private:
    /// Names that begin at one word, of one layer: topics are found beside all others.
    enum class Layer : std::uint8_t { entities, topics };

    struct Window {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        const gazetteer::Entity* around = nullptr;  ///< whose name the window is; null: no name's
    };

    void mark();
    void walk(Layer layer, Window window);
    bool may_open_name(const gazetteer::Word& word) const;
    std::uint32_t take(Layer layer,
                       std::uint32_t first,
                       std::span<const gazetteer::Found> names,
                       const Window& window);
    std::span<const gazetteer::Found> names_at(std::uint32_t word) const;
    bool belongs(const gazetteer::Found& found, Layer layer, const Window& window) const;
    bool belongs_within(const gazetteer::Found& found, const gazetteer::Entity& around) const;
    bool take_use();
    void find_uses_in_year();
    void keep_first_form();
    bool take_numbered(const gazetteer::Found& found);
    bool take_self(const gazetteer::Found& found, const gazetteer::NameUse& use);
    bool take_anaphor(const gazetteer::Found& found, std::span<const std::uint32_t> uses);
    bool take_hint(const gazetteer::Found& found);
    bool is_apposition(std::string_view between) const;
    bool bearer_beside(const gazetteer::Found& found) const;
    void remember_words(const gazetteer::Found& found, std::uint32_t entity);
    bool bear(const gazetteer::Found& found);
    const Memory::Bearer* nearer_bearer(const gazetteer::Found& found,
                                        std::span<const std::uint32_t> uses) const;
    std::uint32_t called_alike(const gazetteer::Found& found, std::uint32_t named) const;
    bool listed_beside(const gazetteer::Found& found, std::uint32_t entity) const;
    bool spoken_of(std::string_view country) const;
    bool is_anothers(const gazetteer::Found& found, std::uint32_t number) const;
    bool is_owned_behind(const gazetteer::Found& found, const gazetteer::Entity& entity) const;
    bool is_owned_before(const gazetteer::Found& found, const gazetteer::Entity& entity) const;
    bool is_of_united_nations(const gazetteer::Entity& entity) const;
    bool is_possessive(std::uint32_t word) const;
    bool comes_before(Around key, std::uint32_t first, std::uint32_t most) const;
    const gazetteer::NameUse* owner_at(std::uint32_t word) const;
    bool take_shared(const gazetteer::Found& found, std::span<const std::uint32_t> uses, Form form);
    bool take_named(const gazetteer::Found& found, const gazetteer::NameUse& use);
    bool take_acronym(std::uint32_t first);
    std::uint32_t take_person(std::uint32_t first);
    void take_holder();
    std::uint32_t end_of_person(std::uint32_t name) const;
    std::uint32_t behind_particles(std::uint32_t at) const;
    std::uint32_t behind_inner_particles(std::uint32_t name, std::uint32_t at) const;
    bool opens_small(std::uint32_t name) const;
    bool is_title(const gazetteer::Word& word) const;
    bool may_begin_holder(std::uint32_t name) const;
    bool is_style(std::uint32_t word) const;
    bool is_stopped_honorific(std::uint32_t first) const;
    std::uint32_t take_known_person(std::uint32_t first);
    void learn_person(std::uint32_t first, std::uint32_t last);
    bool opens_name(std::uint32_t first) const;
    bool is_speaker_self(const gazetteer::Word& word) const;
    std::uint32_t begin_of_title(std::uint32_t first) const;
    bool follows_name(std::uint32_t word) const;
    bool ends_sentence(std::uint32_t word) const;
    void remember(std::uint32_t entity);
    bool is_no_name(const gazetteer::Found& found, const gazetteer::NameUse& use) const;
    bool is_money(const gazetteer::Found& found) const;
    bool is_brand(const gazetteer::Found& found) const;
    bool is_surname(const gazetteer::Found& found) const;
    bool goes_on(const gazetteer::Found& found) const;
    bool is_of_unknown_holder(const gazetteer::Found& found) const;
    void define_acronym(std::uint32_t first, std::uint32_t after, std::uint32_t entity);
    void merge_topics(std::size_t topics);
    void find_symbols();
    bool in_symbol(const gazetteer::Word& word) const;
    void add(const gazetteer::Found& found, std::uint32_t entity, Form form);
    void add_document(NumberedDocument document);
    void leave_undecided(std::span<const std::uint32_t> entities);

    const gazetteer::Gazetteer& gazetteer_;
    const gazetteer::NameIndex& index_;
    const Context& context_;
    int year_;
    bool one_subject_;
    Memory memory_;
    std::unordered_map<std::uint64_t, std::vector<std::vector<std::uint64_t>>>
        persons_;                        ///< words of full names, by the first
    WordBits met_;                       ///< acronyms, and words that begin a person's name
    std::vector<std::uint32_t> organs_;  ///< whose anaphora need no name before them
    std::vector<std::uint32_t> borne_;   ///< by others too: see is_anothers()
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        heads_;  ///< bodies that are named by the title of their head, and that head
    std::vector<std::uint32_t> nothing_;      ///< what names nobody
    const gazetteer::Entity* member_states_;  ///< whose name may go on as another's: see goes_on()
    std::uint32_t texts_ = 0;                 ///< given so far
    std::string_view text_;
    std::string_view self_;
    std::span<const gazetteer::Word> words_;
    std::vector<gazetteer::Word> own_words_;  // of a text whose words nobody keeps
    std::vector<gazetteer::Likely> likely_;   // to be names: see NameIndex
    std::vector<gazetteer::Found> found_;
    WordMarks openings_;                     // words that may name anything but a topic: see mark()
    WordMarks topics_;                       // words that may name one
    WordMarks anaphora_;                     // words that are one by themselves
    std::vector<gazetteer::Found> layered_;  // names of the same words, of one layer
    std::vector<std::uint32_t> uses_;        // of these, in the document's year
    std::vector<std::uint32_t> shared_;      // entities that share a word
    std::vector<Naming> namings_;
    std::vector<Naming> merged_;   // of namings_: see merge_topics()
    std::deque<std::string> ids_;  // of documents named by number
    std::deque<std::vector<std::uint32_t>> undecided_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> symbols_;
    std::uint32_t taken_end_ = 0;  // word behind what take_use() took
};

}  // namespace horseshoe::mention
