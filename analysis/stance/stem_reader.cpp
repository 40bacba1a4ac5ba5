#include "analysis/stance/stem_reader.hpp"

#include <algorithm>

namespace horseshoe::stance {

using gazetteer::Word;

StemReader::StemReader(const Lexicon& lexicon)
    : lexicon_(lexicon), roles_(builtin_roles(lexicon.language())), spellings_(builtin_spellings()),
      stems_(lexicon.language()), known_(known_of(lexicon.language()).words)
{
    auto& known = known_of(lexicon.language());
    if (known.lexicon != lexicon.serial()) {
        known.words.forget();
        known.lexicon = lexicon.serial();
    }
}

StemReader::Known& StemReader::known_of(std::string_view language)
{
    if (language == "fr") {
        thread_local Known of_french;
        return of_french;
    }
    thread_local Known of_english;
    return of_english;
}

void StemReader::read(std::string_view text,
                      std::span<const gazetteer::Word> words,
                      std::vector<Stem>& stems)
{
    thread_local std::vector<std::uint64_t> keys;
    keys.resize(words.size());
    std::ranges::transform(words, keys.begin(), [&](const Word& word) {
        const auto key = Stems::key_of(text, word);
        known_.prefetch(key);
        return key;
    });
    const auto begin = stems.size();
    stems.resize(begin + words.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto* known = known_.find(keys[at]);
        if (known == nullptr) {
            known_.add(keys[at], tell(text, words[at]));
            known = known_.find(keys[at]);
        }
        auto& stem = stems[begin + at];
        stem = *known;
        stem.capital = words[at].capital;
    }
}

std::vector<Stem> StemReader::read(std::string_view text)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(text, words);
    std::vector<Stem> stems;
    read(text, words, stems);
    return stems;
}

Stem StemReader::tell(std::string_view text, const Word& word)
{
    const auto hash = stems_.of(text, word);
    Stem stem;
    stem.roles = roles_.keys_of(hash);
    stem.number = lexicon_.number_of(hash);
    stem.spelling = spellings_.of(word);
    stem.word = true;
    stem.possessive = roles_.is_possessive(hash);
    stem.figures = roles_.is_figures(hash);
    return stem;
}

}  // namespace horseshoe::stance
