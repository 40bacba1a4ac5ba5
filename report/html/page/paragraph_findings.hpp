#pragma once

#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/highlights.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace horseshoe::html {

/// What was found in the paragraphs of a document: marked in the text, and told beside it.
class ParagraphFindings {
public:
    explicit ParagraphFindings(const DocumentData& data);

    std::vector<Highlight> highlights(const store::ParagraphRow& paragraph) const;
    /// The stances of a paragraph, each with what it is on.
    void notes(Page& page, const Site& site, std::int64_t paragraph) const;

private:
    const DocumentData& data_;
    std::unordered_map<std::int64_t, std::vector<const store::StanceRow*>> stances_;
    std::unordered_map<std::int64_t, std::vector<const store::MentionRow*>> mentions_;
};

}  // namespace horseshoe::html
