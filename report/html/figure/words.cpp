#include "report/html/figure/words.hpp"

#include "report/html/figure/embedded.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <stdexcept>

namespace horseshoe::figure {

namespace {

using Sentences = std::array<std::string_view, 2>;  // by Ui

std::map<std::string_view, Sentences> read_sentences(std::string_view text)
{
    std::map<std::string_view, Sentences> sentences;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text = end == std::string_view::npos ? "" : text.substr(end + 1);
        const auto first = line.find('\t');
        if (line.empty() || line.front() == '#' || first == std::string_view::npos) {
            continue;
        }
        const auto second = line.find('\t', first + 1);
        sentences[line.substr(0, first)] = {
            line.substr(first + 1, second - first - 1),
            second == std::string_view::npos ? std::string_view{} : line.substr(second + 1)};
    }
    return sentences;
}

const std::map<std::string_view, Sentences>& sentences()
{
    static const auto table = [] {
        const auto files = embedded();
        const auto words = std::ranges::find(files, "words", &parser::EmbeddedTable::name);
        return read_sentences(words->text);
    }();
    return table;
}

std::string grouped(std::string digits, std::string_view separator)
{
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), separator);
    }
    return digits;
}

/// One thing is singular, and in French nothing is too.
bool is_singular(double number, Ui ui)
{
    return ui == Ui::french ? std::abs(number) < 2 : number == 1;
}

int part(std::string_view iso, std::size_t from, std::size_t size)
{
    int value = 0;
    if (iso.size() >= from + size) {
        std::from_chars(iso.data() + from, iso.data() + from + size, value);
    }
    return value;
}

}  // namespace

bool Words::has(std::string_view key) const
{
    return sentences().contains(key);
}

std::string Words::operator()(std::string_view key, std::initializer_list<Value> values) const
{
    const auto found = sentences().find(key);
    if (found == sentences().end()) {
        throw std::out_of_range{fmt::format("words.tsv has no '{}'", key)};
    }
    std::string_view text = found->second.at(ui_ == Ui::french ? 1 : 0);
    std::string out;
    while (true) {
        const auto open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos) {
            return out;
        }
        const auto close = text.find('}', open);
        const auto inside = text.substr(open + 1, close - open - 1);
        text.remove_prefix(std::min(close, text.size() - 1) + 1);
        const auto colon = inside.find(':');
        const auto* const value =
            std::find_if(values.begin(), values.end(), [&](const Value& each) {
                return each.name == inside.substr(0, colon);
            });
        if (value == values.end()) {
            throw std::out_of_range{fmt::format("nothing is given for '{}' of '{}'", inside, key)};
        }
        if (colon == std::string_view::npos) {
            out += value->text;
            continue;
        }
        const auto forms = inside.substr(colon + 1);
        const auto bar = forms.find('|');
        out += is_singular(value->number.value_or(0), ui_) ? forms.substr(0, bar)
                                                           : forms.substr(bar + 1);
    }
}

std::string Words::count(std::size_t number) const
{
    // A narrow no-break blank in French.
    return grouped(std::to_string(number), ui_ == Ui::french ? "\u202F" : ",");
}

std::string Words::decimal(double number, int digits) const
{
    const double power = std::pow(10.0, digits);
    const double rounded = std::round(std::abs(number) * power) / power;
    std::string text = fmt::format("{:.{}f}", rounded, digits);
    const auto point = text.find('.');
    if (point != std::string::npos) {
        text.erase(std::max(text.find_last_not_of('0') + 1, point));
        if (text.ends_with('.')) {
            text.pop_back();
        }
        else if (ui_ == Ui::french) {
            text.at(point) = ',';
        }
    }
    return number < 0 && rounded != 0 ? "−" + text : text;
}

std::string Words::with_sign(double number, int digits) const
{
    std::string text = decimal(number, digits);
    return number > 0 && text != "0" ? "+" + text : text;
}

std::string Words::month(int number) const
{
    static constexpr std::array<std::array<std::string_view, 12>, 2> names{{{"Jan.",
                                                                             "Feb.",
                                                                             "March",
                                                                             "April",
                                                                             "May",
                                                                             "June",
                                                                             "July",
                                                                             "Aug.",
                                                                             "Sept.",
                                                                             "Oct.",
                                                                             "Nov.",
                                                                             "Dec."},
                                                                            {"janv.",
                                                                             "févr.",
                                                                             "mars",
                                                                             "avril",
                                                                             "mai",
                                                                             "juin",
                                                                             "juill.",
                                                                             "août",
                                                                             "sept.",
                                                                             "oct.",
                                                                             "nov.",
                                                                             "déc."}}};
    return number < 1 || number > 12
               ? std::string{}
               : std::string{
                     names.at(ui_ == Ui::french ? 1 : 0).at(static_cast<std::size_t>(number - 1))};
}

std::string Words::date(std::string_view iso) const
{
    const std::string year{iso.substr(0, 4)};
    const std::string name = month(part(iso, 5, 2));
    const int day = part(iso, 8, 2);
    if (name.empty()) {
        return year;
    }
    if (day == 0) {
        return name + " " + year;
    }
    return fmt::format("{}{} {} {}", day, ui_ == Ui::french && day == 1 ? "er" : "", name, year);
}

Caption caption_of(const Words& words, std::string_view kind, std::initializer_list<Value> values)
{
    const auto sentence = [&](std::string_view part) {
        return words(fmt::format("{}.{}", kind, part), values);
    };
    return {sentence("question"),
            sentence("how"),
            sentence("caveat"),
            words.has(fmt::format("{}.how.narrow", kind)) ? sentence("how.narrow") : std::string{}};
}

}  // namespace horseshoe::figure
