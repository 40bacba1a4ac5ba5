#pragma once

#include "analysis/gazetteer/braces.hpp"
#include "analysis/gazetteer/words.hpp"
#include "analysis/stance/stems.hpp"
#include "analysis/stance/word_memory.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// What a row of a lexicon is looked for by: the stems of each form that its braces stand for, alike
/// ones side by side once. Of "{condemn,condemns,condemned} {this,these} {act,acts}" only "this" and
/// "these" differ, and no part between blanks is read more than once.
class RowForms {
public:
    explicit RowForms(std::string_view language) : stems_(language) {}

    /// Reads a row in place of the one before. Throws Error where its braces do not match.
    void read(std::string_view row);

    /// Whether each form begins with a word.
    bool have_words() const;

    /// Calls `see` with the stems of each form.
    template <typename See>
    void for_each(const See& see)
    {
        form_.clear();
        combine(0, see);
    }

    /// One way to say a part: its stems are stems [begin, end) of the row.
    struct Way {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    std::size_t parts() const { return parts_.size() - 1; }

    /// All that may stand in a part.
    std::span<const Way> ways_of(std::size_t part) const
    {
        return std::span(ways_).subspan(parts_[part], parts_[part + 1] - parts_[part]);
    }

    std::span<const std::uint64_t> stems_of(const Way& way) const
    {
        return std::span(row_).subspan(way.begin, way.end - way.begin);
    }

private:
    void read_part(std::string_view part);
    void append_stems(std::string_view way);

    template <typename See>
    void combine(std::size_t part, const See& see)
    {
        if (part == parts()) {
            see(std::span<const std::uint64_t>(form_));
            return;
        }
        const auto size = form_.size();
        for (const auto& way : ways_of(part)) {
            const auto stems = stems_of(way);
            form_.insert(form_.end(), stems.begin(), stems.end());
            combine(part + 1, see);
            form_.resize(size);
        }
    }

    Stems stems_;
    WordMemory<std::uint64_t> known_;  // the stems of ways that are one word, by how it is spelt
    gazetteer::Braces braces_;
    std::vector<gazetteer::Word> words_;
    std::vector<std::uint64_t> row_;  // stems of all ways to say its parts
    std::vector<Way> ways_;
    std::vector<std::size_t> parts_{0};  // the first way of each, and the end of all
    std::vector<std::uint64_t> form_;
};

}  // namespace horseshoe::stance
