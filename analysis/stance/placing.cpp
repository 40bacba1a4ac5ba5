#include "analysis/stance/placing.hpp"

#include "parser/source/place.hpp"

#include <array>
#include <charconv>
#include <concepts>
#include <string_view>

namespace horseshoe::stance {
namespace {

/// FNV-1a of what makes an id, with a mark behind each piece.
class Hash {
public:
    explicit Hash(std::uint64_t begun) : value_(begun) {}

    void add(std::string_view text)
    {
        for (const char c : text) {
            mix(static_cast<unsigned char>(c));
        }
        mix(mark);
    }

    void add(std::integral auto number)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        add(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
    }

    std::uint64_t value() const { return value_; }

private:
    static constexpr unsigned char mark = 0xFF;

    void mix(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001b3U; }

    std::uint64_t value_;
};

/// Twelve hexadecimal digits.
std::string in_digits(std::uint64_t hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::size_t wanted = 12;
    constexpr unsigned int bits_of_digit = 4;
    std::string text(wanted, '0');
    auto left = hash >> (64U - wanted * bits_of_digit);
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, left >>= bits_of_digit) {
        *digit = digits[left & 0xFU];
    }
    return text;
}

}  // namespace

void find_place(parser::Places& places, Stance& stance)
{
    const auto place = places.at(stance.span.begin);
    if (place.line != 0) {
        stance.line = place.line;
        stance.page = place.page != 0 ? place.page : stance.page;
    }
}

StanceIds::StanceIds(const parser::Document& document)
{
    constexpr std::uint64_t basis = 0xcbf29ce484222325U;
    Hash hash(basis);
    hash.add(document.symbol);
    hash.add(document.language);
    document_ = hash.value();
}

std::string StanceIds::of(const Stance& stance) const
{
    Hash hash(document_);
    hash.add(stance.turn);
    hash.add(stance.holder);
    hash.add(stance.target);
    hash.add(stance.span.begin);
    hash.add(stance.cue_begin - stance.begin);
    return in_digits(hash.value());
}

}  // namespace horseshoe::stance
