#include "analysis/stance/stem_reader.hpp"

namespace horseshoe::stance {

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
    keys.clear();
    for (const auto& word : words) {
        keys.push_back(word.is_border() ? 0 : Stems::key_of(text, word));
        known_.prefetch(keys.back());
    }
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto key = keys[at];
        auto& stem = stems.emplace_back();
        if (key == 0) {
            continue;
        }
        const auto* told = known_.find(key);
        if (told == nullptr) {
            known_.add(key, tell(text, words[at]));
            told = known_.find(key);
        }
        stem = {told->hash, told->roles, told->number, told->spelling, words[at].capital};
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

StemReader::Told StemReader::tell(std::string_view text, const gazetteer::Word& word)
{
    const auto hash = stems_.of(text, word);
    return {hash, roles_.keys_of(hash), lexicon_.number_of(hash), spellings_.of(word)};
}

}  // namespace horseshoe::stance
