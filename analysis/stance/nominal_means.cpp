#include "analysis/stance/nominal_means.hpp"

#include "analysis/stance/lexicon.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace horseshoe::stance {
namespace {

constexpr auto by_mark = std::to_array<std::pair<char, Means>>({
    {'?', Means::thing},
    {'!', Means::thing},
    {'&', Means::actors},
    {'~', Means::always},
    {'=', Means::office},
});

constexpr auto by_word = std::to_array<std::pair<std::string_view, Means>>({
    {"hint", Means::hint},
    {"cooperation", Means::cooperation},
    {"bodies", Means::bodies},
    {"party", Means::party},
    {"problem", Means::problem},
    {"situation", Means::situation},
    {"subject", Means::subject},
});

/// What stands in a row behind a mark: "?efforts!actions" has a word for either stand.
std::string_view behind_mark(const Entry& entry, char mark)
{
    if (entry.use != Use::nominal || entry.means != Means::thing) {
        return {};
    }
    const std::string_view means = entry.row->means;
    const auto at = means.find(mark);
    return at == std::string_view::npos
               ? std::string_view()
               : means.substr(at + 1, means.find_first_of("?!", at + 1) - at - 1);
}

}  // namespace

Means means_of(std::string_view means)
{
    const auto* const mark = std::find_if(by_mark.begin(), by_mark.end(), [&](const auto& one) {
        return means.starts_with(one.first);
    });
    if (mark != by_mark.end()) {
        return mark->second;
    }
    const auto* const word = std::find_if(
        by_word.begin(), by_word.end(), [&](const auto& one) { return means == one.first; });
    return word == by_word.end() ? Means::last : word->second;
}

std::string_view fixed_id(const Entry& nominal)
{
    return std::string_view(nominal.row->means).substr(1);
}

std::string_view favoured_name(const Entry& entry)
{
    return behind_mark(entry, '?');
}

std::string_view blamed_name(const Entry& entry)
{
    return behind_mark(entry, '!');
}

std::string_view deed_name(const Entry& entry)
{
    return entry.means == Means::thing && entry.row->means.starts_with('!') ? blamed_name(entry)
                                                                            : std::string_view();
}

}  // namespace horseshoe::stance
