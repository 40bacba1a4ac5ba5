#include "report/html/search_index.hpp"

#include "parser/language/fold.hpp"
#include "report/html/common_words.hpp"
#include "report/json/json_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace horseshoe::html {

namespace {

constexpr std::size_t fewest_buckets = 8;
constexpr std::size_t most_buckets = 512;
constexpr std::size_t paragraphs_a_bucket = 400;

std::string base36(std::size_t number)
{
    static constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string out;
    do {
        out.insert(out.begin(), digits[number % digits.size()]);
        number /= digits.size();
    } while (number > 0);
    return out;
}

/// The first code points of valid UTF-8; 0 behind its end. search.js does the same.
std::array<std::size_t, 2> first_two(std::string_view text)
{
    std::array<std::size_t, 2> points{};
    std::size_t at = 0;
    for (auto& point : points) {
        if (at >= text.size()) {
            break;
        }
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length && at + i < text.size(); ++i) {
            point = point << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        }
        at += length;
    }
    return points;
}

std::size_t bucket_of(std::string_view word, std::size_t buckets)
{
    const auto [first, second] = first_two(word);
    return (first * 31 + second) % buckets;
}

}  // namespace

void SearchIndex::Postings::add(std::size_t place)
{
    if (!text.empty() && place == last) {
        return;
    }
    if (!text.empty()) {
        text += ' ';
    }
    text += base36(place - last);
    last = place;
}

void SearchIndex::add(const DocumentData& data)
{
    documents_.push_back({site_.document_file(data.document.id),
                          site_.label(data.document.id),
                          data.document.date,
                          data.document.language,
                          next_});
    std::string text;
    json::Writer json{text};
    json.begin_array();
    for (const auto& paragraph : data.paragraphs) {
        json.begin_array();
        json.value(
            site_.place(data.document.id, paragraph.id, fmt::format("p{}", ordinal(paragraph.id))));
        json.value(
            site_.citation(data.document.id, paragraph.turn, paragraph.page, paragraph.delegation));
        json.value(paragraph.text);
        json.end_array();
    }
    json.end_array();
    write("text", fmt::format("{}", documents_.size() - 1), text);
    add_facets(data);
    for (const auto& paragraph : data.paragraphs) {
        if (!paragraph.delegation.empty()) {
            by_[paragraph.delegation].add(next_);
        }
        add_words(paragraph.text, data.document.language);
        ++next_;
    }
}

void SearchIndex::add_words(std::string_view text, std::string_view language)
{
    const auto& common = common_words(language);
    for (const auto& word : parser::fold_words(text)) {
        if (!common.contains(word.word)) {
            words_[word.word].add(next_);
        }
    }
}

/// What each paragraph names and judges; a paragraph's own number is `next_` and its place.
void SearchIndex::add_facets(const DocumentData& data)
{
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < data.paragraphs.size(); ++i) {
        places.emplace(data.paragraphs[i].id, next_ + i);
    }
    std::map<std::string, std::set<std::size_t>> of;
    std::map<std::string, std::set<std::size_t>> tones;
    for (const auto& mention : data.mentions) {
        if (const auto place = places.find(mention.paragraph); place != places.end()) {
            of[mention.entity].insert(place->second);
        }
    }
    for (const auto& stance : data.stances) {
        const auto place = places.find(stance.paragraph);
        if (place == places.end() || is_courtesy(stance)) {
            continue;
        }
        const char* const tone = stance.polarity > 0 ? "+" : stance.polarity < 0 ? "-" : "=";
        of[stance.target].insert(place->second);
        of[stance.target + tone].insert(place->second);
        tones[tone].insert(place->second);
    }
    for (const auto& [key, found] : of) {
        for (const auto place : found) {
            of_[key].add(place);
        }
    }
    for (const auto& [key, found] : tones) {
        for (const auto place : found) {
            tone_[key].add(place);
        }
    }
}

void SearchIndex::write(std::string_view kind, std::string_view name, const std::string& content)
{
    std::string out = "horseshoeIndex(";
    json::Writer{out}.begin_array().value(kind).value(name);
    out.erase(out.find('['), 1);
    out += "," + content + ")\n";
    site_.folder().write(fmt::format("search/{}/{}.js", kind, name), out);
}

/// Lines of a key and its places. Keys hold no blanks but those of documents, which become "_".
void SearchIndex::write_facets(std::string_view name, const std::map<std::string, Postings>& facets)
{
    std::string lines;
    for (const auto& [key, postings] : facets) {
        std::string plain = key;
        std::ranges::replace(plain, ' ', '_');
        lines += fmt::format("{}{} {}", lines.empty() ? "" : "\n", plain, postings.text);
    }
    std::string content;
    json::Writer{content}.value(lines);
    write("facets", name, content);
}

void SearchIndex::write_words()
{
    const std::size_t buckets =
        std::clamp(next_ / paragraphs_a_bucket, fewest_buckets, most_buckets);
    std::vector<std::map<std::string_view, const Postings*>> spread(buckets);
    for (const auto& [word, postings] : words_) {
        spread[bucket_of(word, buckets)].emplace(word, &postings);
    }
    for (std::size_t i = 0; i < buckets; ++i) {
        std::string lines;
        for (const auto& [word, postings] : spread[i]) {
            lines += lines.empty() ? "" : "\n";
            lines.append(word).append(" ").append(postings->text);
        }
        std::string content;
        json::Writer{content}.value(lines);
        write("words", fmt::format("{}", i), content);
    }
    std::string out;
    json::Writer json{out};
    json.begin_object().member("buckets", buckets).key("common").begin_array();
    std::set<std::string> common;
    for (const auto& document : documents_) {
        const auto& words = common_words(document.language);
        common.insert(words.begin(), words.end());
    }
    for (const auto& word : common) {
        json.value(word);
    }
    json.end_array().key("documents").begin_array();
    for (const auto& document : documents_) {
        json.begin_object()
            .member("file", document.file)
            .member("name", document.name)
            .member("date", document.date)
            .member("language", document.language)
            .member("first", document.first)
            .end_object();
    }
    json.end_array().end_object();
    write("index", "documents", out);
}

void SearchIndex::finish()
{
    write_words();
    write_facets("by", by_);
    write_facets("of", of_);
    write_facets("tone", tone_);
}

}  // namespace horseshoe::html
