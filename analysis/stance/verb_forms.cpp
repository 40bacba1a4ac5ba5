#include "analysis/stance/verb_forms.hpp"

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t shortest = 5;

std::string_view written(const SentenceText& sentence, std::uint32_t at)
{
    const auto& word = sentence.words[at];
    return sentence.text.substr(word.begin, word.size);
}

}  // namespace

bool is_gerund(const SentenceText& sentence, std::uint32_t at)
{
    const auto word = written(sentence, at);
    return word.size() >= shortest && word.ends_with("ing");
}

bool is_infinitive(std::string_view word)
{
    return word.size() >= shortest &&
           ((word.ends_with("er") && !word.ends_with("ier")) || word.ends_with("ir") ||
            word.ends_with("dre") || word.ends_with("ttre"));
}

bool is_infinitive(const SentenceText& sentence, std::uint32_t at)
{
    return sentence.roles.nouns_first() && is_infinitive(written(sentence, at));
}

}  // namespace horseshoe::stance
