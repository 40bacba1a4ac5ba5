#include "report/reading/slugs.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::reading {

namespace {

constexpr std::size_t longest = 80;

bool is_plain(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '.' || character == '-';
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
    });
    return text;
}

}  // namespace

std::string slug(std::string_view name)
{
    std::string out;
    for (const char character : name.substr(0, longest)) {
        if (is_plain(character)) {
            out += character;
        }
        else if (!out.empty() && out.back() != '_') {
            out += '_';
        }
    }
    const auto first = out.find_first_not_of("._-");
    const auto last = out.find_last_not_of("._-");
    return first == std::string::npos ? "page" : out.substr(first, last - first + 1);
}

std::string anchor(std::string_view name)
{
    std::string out;
    for (const char character : name) {
        if (is_plain(character) || character == '_') {
            out += character;
        }
        else {
            out += fmt::format("~{:02x}", static_cast<unsigned char>(character));
        }
    }
    return out.empty() ? "~" : out;
}

const std::string& Slugs::of(const std::string& key, std::string_view wish)
{
    const auto [place, added] = names_.try_emplace(key);
    if (added) {
        const std::string wanted = slug(wish);
        place->second = wanted;
        for (int number = 2; !taken_.insert(lower(place->second)).second; ++number) {
            place->second = fmt::format("{}-{}", wanted, number);
        }
    }
    return place->second;
}

std::string_view Slugs::find(const std::string& key) const
{
    const auto place = names_.find(key);
    return place == names_.end() ? std::string_view{} : place->second;
}

}  // namespace horseshoe::reading
