#pragma once

#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::html {

/// The index that the page of search reads, as files of calls to horseshoeIndex(kind, name, content):
/// the paragraphs of each document; the folded words, spread over buckets by their first two
/// characters; whose words they are, what they judge and how.
class SearchIndex {
public:
    explicit SearchIndex(const Site& site) : site_(site) {}

    /// Documents come in the order of the site.
    void add(const DocumentData& data);
    void finish();

private:
    /// Ascending places, each as the difference to the last one in base 36.
    struct Postings {
        std::size_t last = 0;
        std::string text;
        void add(std::size_t place);
    };
    struct Entry {
        std::string file;
        std::string name;
        std::string date;
        std::string language;
        std::size_t first = 0;
    };

    void add_words(std::string_view text, std::string_view language);
    void add_facets(const DocumentData& data);
    void write(std::string_view kind, std::string_view name, const std::string& content);
    void write_facets(std::string_view name, const std::map<std::string, Postings>& facets);
    void write_words();

    const Site& site_;
    std::vector<Entry> documents_;
    std::unordered_map<std::string, Postings> words_;
    std::map<std::string, Postings> by_;
    std::map<std::string, Postings> of_;
    std::map<std::string, Postings> tone_;
    std::size_t next_ = 0;
};

}  // namespace horseshoe::html
