#include "analysis/mention/find_mentions.hpp"

#include "analysis/mention/context.hpp"
#include "analysis/mention/finder.hpp"
#include "analysis/mention/persons.hpp"
#include "analysis/mention/reading.hpp"
#include "analysis/mention/sentences.hpp"
#include "analysis/mention/stretches.hpp"
#include "parser/language/fold.hpp"
#include "parser/source/place.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace horseshoe::mention {
namespace {

/// Puts what the finder names in its place in the text.
class Collector {
public:
    /// `reading` is given all that is read.
    Collector(const parser::Document& document,
              const gazetteer::Gazetteer& gazetteer,
              Reading& reading)
        : document_(document), gazetteer_(gazetteer), reading_(reading),
          context_(context_of(document.language)), persons_(document),
          finder_(gazetteer,
                  document.language,
                  document.date.year,
                  document.kind == parser::Kind::letter)
    {}

    void collect()
    {
        constexpr std::size_t text_a_mention = 64;  // seldom less
        mentions_.reserve(document_.prepared.size() / text_a_mention);
        for (const auto& stretch : stretches_of(document_)) {
            add(stretch);
        }
        decide();
        list_persons();
        name_persons();
        name_offices();
        reading_.finish(std::move(mentions_), std::move(stretches_));
    }

private:
    void add(const Stretch& stretch)
    {
        const auto text =
            std::string_view(document_.prepared).substr(stretch.begin, stretch.end - stretch.begin);
        const auto number = reading_.begin(stretch);
        const auto before = reading_.sentences().size();
        append_sentences(text, reading_.sentences());
        const auto namings = finder_.find(text, stretch.self, reading_.words());
        if (namings.empty()) {
            return;
        }
        const auto titles = context_.titles(finder_.words(), text);
        const auto sentences = std::span<const Sentence>(reading_.sentences()).subspan(before);
        auto sentence = sentences.begin();
        for (const auto& naming : namings) {
            while (sentence + 1 != sentences.end() && (sentence + 1)->begin <= naming.begin) {
                ++sentence;
            }
            add(stretch, naming, *sentence);
            stretches_.push_back(number);
            const bool in_title = std::any_of(titles.begin(), titles.end(), [&](const auto& title) {
                return title.first <= naming.begin && naming.end <= title.second;
            });
            if (in_title && mentions_.back().counts()) {
                mentions_.back().where = Where::title;
            }
        }
    }

    void add(const Stretch& stretch, const Naming& naming, const Sentence& sentence)
    {
        auto& mention = mentions_.emplace_back();
        mention.turn = stretch.turn;
        mention.entity = naming.entity;
        mention.kind = naming.kind;
        mention.form = naming.form;
        mention.where = stretch.where;
        mention.presiding = stretch.presiding;
        mention.begin = stretch.begin + naming.begin;
        mention.end = stretch.begin + naming.end;
        mention.sentence_begin = stretch.begin + sentence.begin;
        mention.sentence_end = stretch.begin + sentence.end;
        if (!naming.undecided.empty()) {
            undecided_.emplace_back(mentions_.size() - 1, naming);
        }
    }

    /// What nothing tells whose it is, is left out; pronouns stay with whom they took up.
    void decide()
    {
        std::vector<std::size_t> dropped;
        for (const auto& [number, naming] : undecided_) {
            if (const auto entity = finder_.decide(naming)) {
                mentions_[number].entity = gazetteer_.entities()[*entity].id;
                mentions_[number].kind = gazetteer_.entities()[*entity].kind;
            }
            else if (naming.form != Form::pronoun) {
                dropped.push_back(number);
            }
        }
        for (auto number = dropped.rbegin(); number != dropped.rend(); ++number) {
            const auto at = static_cast<std::ptrdiff_t>(*number);
            mentions_.erase(mentions_.begin() + at);
            stretches_.erase(stretches_.begin() + at);
        }
    }

    /// Persons whom the text names, and offices, which the gazetteer has.
    void list_persons()
    {
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            if (mentions_[i].kind == gazetteer::EntityKind::person) {
                (is_office(mentions_[i]) ? offices_ : named_persons_).push_back(i);
            }
        }
    }

    bool is_office(const Mention& person) const
    {
        return gazetteer_.find(person.entity) != nullptr;
    }

    /// Whoever is named in full somewhere is so everywhere.
    void name_persons()
    {
        std::unordered_map<std::string, std::string> names;  // each, and the full one
        for (const auto number : named_persons_) {
            const auto& name = mentions_[number].entity;
            if (names.try_emplace(name).second) {
                persons_.learn(name);
            }
        }
        for (auto& [name, full] : names) {
            full = persons_.known(name);
        }
        for (const auto number : named_persons_) {
            auto& name = mentions_[number].entity;
            name = names.find(name)->second;
        }
    }

    /// The person named right behind an office, or before it: "the Secretary-General, Mr. Zas".
    const Mention* holder_of(std::size_t office) const
    {
        const auto text = std::string_view(document_.prepared);
        const auto& named = mentions_[office];
        auto next = office + 1;
        // Names within the office's own, and an acronym in brackets, come between.
        while (next < mentions_.size() &&
               (mentions_[next].end <= named.end || mentions_[next].form == Form::acronym)) {
            ++next;
        }
        if (next == mentions_.size() || mentions_[next].kind != gazetteer::EntityKind::person) {
            return nullptr;
        }
        const auto between = text.substr(named.end, mentions_[next].begin - named.end);
        const bool beside = between == ", " || between == " " ||
                            (between.starts_with(" (") && between.ends_with("), ") &&
                             between.find(')') == between.size() - 3);
        return beside && !is_office(mentions_[next]) ? &mentions_[next] : nullptr;
    }

    /// An office told in short is the one that its holder has elsewhere in the document.
    void name_offices()
    {
        std::map<std::string, std::map<std::string, int>, std::less<>> offices;
        std::vector<std::pair<std::size_t, std::string>> held;
        for (const auto office : offices_) {
            if (const auto* const holder = holder_of(office)) {
                ++offices[holder->entity][mentions_[office].entity];
                held.emplace_back(office, holder->entity);
            }
        }
        for (const auto& [number, holder] : held) {
            auto& mention = mentions_[number];
            const auto& known = offices[holder];
            const auto most =
                std::max_element(known.begin(), known.end(), [](const auto& a, const auto& b) {
                    return a.second < b.second;
                });
            const auto name = parser::fold(gazetteer_.name(most->first, document_.language));
            const auto words =
                parser::fold(std::string_view(document_.prepared)
                                 .substr(mention.begin, mention.end - mention.begin));
            if (most->second > known.at(mention.entity) && name.starts_with(words)) {
                mention.entity = most->first;
            }
        }
    }

    const parser::Document& document_;
    const gazetteer::Gazetteer& gazetteer_;
    Reading& reading_;
    const Context& context_;
    Persons persons_;
    Finder finder_;
    std::vector<Mention> mentions_;
    std::vector<std::uint32_t> stretches_;  // number of each one's
    std::vector<std::pair<std::size_t, Naming>> undecided_;
    std::vector<std::size_t> named_persons_;  // numbers of mentions
    std::vector<std::size_t> offices_;
};

}  // namespace

std::vector<Mention> find_mentions(const parser::Document& document,
                                   const gazetteer::Gazetteer& gazetteer)
{
    Reading reading(document, Reading::Kept::mentions);
    Collector(document, gazetteer, reading).collect();
    return std::move(reading).take_mentions();
}

Reading read_mentions(const parser::Document& document, const gazetteer::Gazetteer& gazetteer)
{
    Reading reading(document);
    Collector(document, gazetteer, reading).collect();
    return reading;
}

std::vector<Mention> find_furniture_mentions(const parser::Document& document,
                                             const gazetteer::Gazetteer& gazetteer)
{
    Finder finder(gazetteer, document.language, document.date.year, false);
    parser::Places places(document.source);
    std::vector<Mention> mentions;
    for (const auto& [span, text_class] : document.classes) {
        if (text_class != parser::TextClass::furniture && text_class != parser::TextClass::cover) {
            continue;
        }
        for (const auto& naming : finder.find(document.source.of(span), {})) {
            if (!naming.undecided.empty()) {
                continue;
            }
            Mention mention;
            mention.entity = naming.entity;
            mention.kind = naming.kind;
            mention.form = naming.form;
            mention.where = Where::furniture;
            mention.span = {span.begin + naming.begin, span.begin + naming.end};
            const auto place = places.at(mention.span.begin);
            mention.line = place.line;
            mention.page = place.page;
            mentions.push_back(std::move(mention));
        }
    }
    return mentions;
}

std::string_view words_of(const parser::Document& document, const Mention& mention)
{
    return mention.where == Where::furniture
               ? document.source.of(mention.span)
               : std::string_view(document.prepared)
                     .substr(mention.begin, mention.end - mention.begin);
}

std::string_view sentence_of(const parser::Document& document, const Mention& mention)
{
    return mention.where == Where::furniture
               ? document.source.of(mention.span)
               : std::string_view(document.prepared)
                     .substr(mention.sentence_begin, mention.sentence_end - mention.sentence_begin);
}

}  // namespace horseshoe::mention
