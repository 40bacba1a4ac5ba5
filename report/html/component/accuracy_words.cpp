#include "report/html/accuracy.hpp"
#include "report/html/component/parts.hpp"

#include <array>

namespace horseshoe::html {

namespace {

struct Measure {
    const char* key;
    const char* measure;
    const char* figure;
};

constexpr std::array<Measure, 3> measures{{{"sure.names", "mentions", "mention_f1"},
                                           {"sure.sentence", "stance", "sentence_f1"},
                                           {"sure.target", "stance", "target_f1"}}};

}  // namespace

std::vector<std::pair<std::string, Phrase>> accuracy_rows(const Words& words)
{
    std::vector<std::pair<std::string, Phrase>> rows;
    for (const auto& measure : measures) {
        if (const auto range = accuracy(measure.measure, measure.figure)) {
            rows.emplace_back(words(measure.key), Phrase{{"F1 " + in_words(words, *range)}});
        }
        if (const auto range = accuracy(measure.measure, measure.figure, Records::unseen)) {
            rows.emplace_back(words("sure.unseen"), Phrase{{"F1 " + in_words(words, *range)}});
        }
    }
    return rows;
}

std::string accuracy_of_stances(const Words& words)
{
    const auto sentence = accuracy("stance", "sentence_f1");
    const auto target = accuracy("stance", "target_f1");
    if (!sentence || !target) {
        return words("accuracy.unknown");
    }
    std::string said =
        words("accuracy.stances", {in_words(words, *sentence), in_words(words, *target)});
    const auto unseen_sentence = accuracy("stance", "sentence_f1", Records::unseen);
    const auto unseen_target = accuracy("stance", "target_f1", Records::unseen);
    if (unseen_sentence && unseen_target) {
        said += " " + words("accuracy.unseen",
                            {in_words(words, *unseen_sentence), in_words(words, *unseen_target)});
    }
    return said;
}

std::string accuracy_of_names(const Words& words)
{
    const auto range = accuracy("mentions", "mention_f1");
    return range ? words("accuracy.names", {in_words(words, *range)}) : words("accuracy.unknown");
}

std::string accuracy_of_both(const Words& words)
{
    const auto names = accuracy("mentions", "mention_f1");
    return accuracy_of_stances(words) + " " +
           (names ? words("accuracy.names-too", {in_words(words, *names)})
                  : accuracy_of_names(words));
}

std::string accuracy_of_stances(const Words& words, std::string_view language)
{
    return has_cues(language)
               ? accuracy_of_stances(words)
               : plain(words.phrase("meeting.no-cues", {words.language_name(language)}));
}

std::string accuracy_of_both(const Words& words, std::string_view language)
{
    return has_cues(language)
               ? accuracy_of_both(words)
               : accuracy_of_names(words) + " " + accuracy_of_stances(words, language);
}

}  // namespace horseshoe::html
