#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace horseshoe::mention {

/// Some of the words of a text, a bit for each: most of them are passed over, many at once.
class WordMarks {
public:
    /// None of so many words.
    void clear(std::size_t words) { bits_.assign(words / width + 1, 0); }

    void mark(std::uint32_t word) { bits_[word / width] |= std::uint64_t{1} << word % width; }

    /// Marks those of so many words that `test` tells by their numbers.
    template <typename Test>
    void mark_all(std::uint32_t words, const Test& test)
    {
        for (std::uint32_t begin = 0; begin < words; begin += width) {
            const auto size = words - begin < width ? words - begin : width;
            std::uint64_t bits = 0;
            for (std::uint32_t i = 0; i < size; ++i) {
                bits |= std::uint64_t{test(begin + i)} << i;
            }
            bits_[begin / width] |= bits;
        }
    }

    /// The first marked word from one on; `end` where there is none before it.
    std::uint32_t next(std::uint32_t word, std::uint32_t end) const
    {
        while (word < end) {
            const auto left = bits_[word / width] >> word % width;
            if (left != 0) {
                const auto found = word + static_cast<std::uint32_t>(std::countr_zero(left));
                return found < end ? found : end;
            }
            word += width - word % width;
        }
        return end;
    }

private:
    static constexpr std::uint32_t width = 64;

    std::vector<std::uint64_t> bits_;
};

}  // namespace horseshoe::mention
