#include "report/html/words.hpp"

#include "parser/error.hpp"
#include "parser/language/tsv.hpp"
#include "report/html/words_tables.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <stdexcept>

namespace horseshoe::html {

namespace {

/// The form of a word for a number: of "turn/turns" the first for one, in French also for none.
std::string_view form_for(std::size_t count, std::string_view forms, std::string_view language)
{
    const auto slash = forms.find('/');
    const bool single = count == 1 || (count == 0 && language == "fr");
    return single ? forms.substr(0, slash) : forms.substr(slash + 1);
}

int to_int(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Adds a stretch; what is as strong as the last one becomes part of it.
void add(Phrase& phrase, Run run, bool strong)
{
    run.strong = run.strong || strong;
    if (run.text.empty()) {
        return;
    }
    if (!phrase.empty() && phrase.back().strong == run.strong && phrase.back().href == run.href &&
        phrase.back().lang == run.lang) {
        phrase.back().text += run.text;
    }
    else {
        phrase.push_back(std::move(run));
    }
}

}  // namespace

Words::Words(std::string_view language) : language_(language)
{
    for (const auto& table : words_tables()) {
        if (table.name != language) {
            continue;
        }
        for (const auto& row : parser::read_tsv(table.text)) {
            texts_.emplace(row[0], row[1]);
        }
    }
    if (texts_.empty()) {
        throw UsageError{fmt::format("pages cannot be written in '{}'", language)};
    }
}

std::vector<std::string> interface_languages()
{
    std::vector<std::string> languages;
    for (const auto& table : words_tables()) {
        languages.emplace_back(table.name);
    }
    return languages;
}

bool Words::has(std::string_view key) const
{
    return texts_.find(key) != texts_.end();
}

const std::string& Words::text(std::string_view key) const
{
    const auto found = texts_.find(key);
    if (found == texts_.end()) {
        throw std::logic_error{fmt::format("words/{}.tsv has no row '{}'", language_, key)};
    }
    return found->second;
}

Phrase Words::phrase(std::string_view key, Fillings fillings) const
{
    const std::string_view pattern = text(key);
    Phrase out;
    bool strong = false;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const auto next = pattern.find_first_of("{*", at);
        add(out, Run{std::string{pattern.substr(at, next - at)}}, strong);
        if (next == std::string_view::npos) {
            break;
        }
        if (pattern[next] == '*') {
            strong = !strong;
            at = next + 2;
            continue;
        }
        const auto end = pattern.find('}', next);
        const std::string_view place = pattern.substr(next + 1, end - next - 1);
        const auto colon = place.find(':');
        const auto index = static_cast<std::size_t>(to_int(place.substr(0, colon)));
        if (index >= fillings.size()) {
            add(out, Run{std::string{pattern.substr(next, end + 1 - next)}}, strong);
            at = end + 1;
            continue;
        }
        const Filling& filling = std::data(fillings)[index];
        if (colon != std::string_view::npos) {
            add(out,
                Run{std::string{
                    form_for(filling.count.value_or(0), place.substr(colon + 1), language_)}},
                strong);
        }
        else if (filling.count) {
            // Nought leads to nothing.
            add(out,
                Run{.text = number(*filling.count), .href = *filling.count > 0 ? filling.href : ""},
                strong);
        }
        else {
            for (const auto& run : filling.phrase) {
                add(out, run, strong);
            }
        }
        at = end + 1;
    }
    return out;
}

std::string Words::operator()(std::string_view key, Fillings fillings) const
{
    return plain(phrase(key, fillings));
}

std::string Words::number(std::size_t number) const
{
    std::string digits = fmt::format("{}", number);
    const std::string& separator = text("format.thousands");
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), separator);
    }
    return digits;
}

std::string Words::decimal(double number, int digits) const
{
    std::string out = fmt::format("{:.{}f}", std::fabs(number), digits);
    const bool zero = out.find_first_not_of("0.") == std::string::npos;
    if (const auto point = out.find('.'); point != std::string::npos) {
        out.replace(point, 1, text("format.point"));
    }
    return number < 0 && !zero ? "\u2212" + out : out;
}

std::string Words::with_sign(double number, int digits) const
{
    const std::string out = decimal(number, digits);
    const bool zero = out.find_first_not_of("0.,") == std::string::npos;
    return number < 0 || zero ? out : "+" + out;
}

std::string Words::percent(double share) const
{
    // Little is not nothing.
    const bool little = share > 0 && share < 0.005;
    return (*this)(little ? "format.below-percent" : "format.percent",
                   {little ? "1" : decimal(share * 100, 0)});
}

std::string Words::date(std::string_view iso) const
{
    if (iso.size() < 7) {
        return std::string{iso};
    }
    const std::string_view year = iso.substr(0, 4);
    const std::string& month = text(fmt::format("month.{}", to_int(iso.substr(5, 2))));
    if (iso.size() < 10) {
        return fmt::format("{} {}", month, year);
    }
    const int day = to_int(iso.substr(8, 2));
    const std::string ordinal = day == 1 ? text("format.first-day") : fmt::format("{}", day);
    return fmt::format("{} {} {}", ordinal, month, year);
}

std::string Words::clock(std::string_view time) const
{
    const auto colon = time.find(':');
    return colon == std::string_view::npos
               ? std::string{time}
               : (*this)(
                     "format.clock",
                     {fmt::format("{}", to_int(time.substr(0, colon))), time.substr(colon + 1)});
}

Phrase Words::list(std::vector<Phrase> items) const
{
    Phrase out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            add(out, Run{i + 1 == items.size() ? " " + text("format.and") + " " : ", "}, false);
        }
        for (auto& run : items[i]) {
            add(out, std::move(run), false);
        }
    }
    return out;
}

std::string Words::list(std::span<const std::string> items) const
{
    std::vector<Phrase> phrases;
    for (const auto& item : items) {
        phrases.push_back({Run{item}});
    }
    return plain(list(std::move(phrases)));
}

std::string Words::language_name(std::string_view code) const
{
    const std::string key = fmt::format("language.{}", code);
    return has(key) ? text(key) : std::string{code};
}

std::string Words::with_article(std::string_view id, std::string_view name) const
{
    const std::string& those = text("format.with-article");
    const std::string padded = fmt::format(" {} ", id);
    const std::string& words = text("format.article-words");
    bool needs = those.find(padded) != std::string::npos;
    for (std::size_t at = 0; !needs && at < name.size();) {
        const auto blank = std::min(name.find(' ', at), name.size());
        needs = words.find(fmt::format(" {} ", name.substr(at, blank - at))) != std::string::npos;
        at = blank + 1;
    }
    return needs ? fmt::format("{} {}", text("format.article"), name) : std::string{name};
}

}  // namespace horseshoe::html
