#include "analysis/stance/passage_reader.hpp"

namespace horseshoe::stance {
namespace {

using gazetteer::Word;
using mention::Mention;

/// Takes from the front of some in order what begins in [begin, end), and what begins before.
template <typename Part>
std::span<const Part> up_to(std::span<const Part>& rest, std::uint32_t begin, std::uint32_t end)
{
    std::size_t first = 0;
    while (first < rest.size() && rest[first].begin < begin) {
        ++first;
    }
    auto last = first;
    while (last < rest.size() && rest[last].begin < end) {
        ++last;
    }
    const auto taken = rest.subspan(first, last - first);
    rest = rest.subspan(last);
    return taken;
}

}  // namespace

PassageReader::PassageReader(const parser::Document& document,
                             const gazetteer::Gazetteer& gazetteer,
                             const Lexicon& lexicon)
    : gazetteer_(gazetteer), lexicon_(lexicon), reader_(lexicon),
      roles_(builtin_roles(document.language)), offices_(document, gazetteer), subjects_(gazetteer),
      nominals_(gazetteer, roles_, subjects_)
{}

void PassageReader::add(const mention::ReadStretch& piece)
{
    // A table that lost its stops: nothing in it is told of anything.
    constexpr std::size_t most_words = 2000;
    if (is_read_) {
        count_ = 0;
        stems_.clear();
        is_read_ = false;
    }
    const auto begin = piece.stretch.begin;
    auto words = piece.words;
    auto mentions = piece.mentions;
    for (const auto& place : piece.sentences) {
        const auto names = up_to(mentions, begin + place.begin, begin + place.end);
        const auto of_sentence = up_to(words, place.begin, place.end);
        if (of_sentence.size() > most_words) {
            continue;
        }
        auto& sentence = next();
        sentence.stretch = &piece.stretch;
        sentence.place = place;
        sentence.text = piece.text;
        sentence.words = of_sentence;
        sentence.mentions = names;
        reader_.read(piece.text, of_sentence, stems_);
    }
}

ReadSentence& PassageReader::next()
{
    if (count_ == sentences_.size()) {
        sentences_.emplace_back();
        found_.emplace_back();
    }
    return sentences_[count_++];
}

std::span<ReadSentence> PassageReader::read()
{
    if (is_read_) {
        return {};
    }
    is_read_ = true;
    const auto sentences = std::span(sentences_).first(count_);
    find_hits();
    for (std::size_t i = 0; i < count_; ++i) {
        find_names(sentences[i], found_[i].hits);
    }
    judge(sentences);
    return sentences;
}

void PassageReader::judge(std::span<ReadSentence> sentences)
{
    texts_.clear();
    for (const auto& sentence : sentences) {
        texts_.push_back(made_of(sentence));
    }
    for (const auto step :
         {find_judgements, weigh_judgements, fill_deeds, fill_others, settle_judgements}) {
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            step(texts_[i], sentences[i].judgements);
        }
    }
}

void PassageReader::find_hits()
{
    std::span<const Stem> rest = stems_;
    for (std::size_t i = 0; i < count_; ++i) {
        auto& sentence = sentences_[i];
        sentence.stems = rest.first(sentence.words.size());
        rest = rest.subspan(sentence.words.size());
        found_[i].stems = sentence.stems;
    }
    lexicon_.find(std::span(found_).first(count_));
}

void PassageReader::find_names(ReadSentence& sentence, std::vector<Hit>& hits)
{
    const auto begin = sentence.stretch->begin;
    const SentenceNames names{begin + sentence.place.begin,
                              begin + sentence.place.end,
                              begin,
                              sentence.words,
                              sentence.stems,
                              sentence.mentions,
                              sentence.text};
    auto& candidates = sentence.candidates;
    find_candidates(names, {gazetteer_, roles_, offices_, nominals_, subjects_}, candidates);
    drop_names(names, hits);
    nominals_.add(hits, sentence.stems, sentence.stretch->self, candidates);
    nominals_.remember(candidates);
    sentence.hits = hits;
}

SentenceText PassageReader::made_of(const ReadSentence& sentence) const
{
    return {sentence.text,
            sentence.words,
            sentence.stems,
            roles_,
            sentence.hits,
            sentence.candidates,
            sentence.stretch->self,
            sentence.text[sentence.place.end - 1] == '?'};
}

}  // namespace horseshoe::stance
