#include "report/cli/describe/writers.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

namespace horseshoe::cli::describe {
namespace {

/// So many subcommands have an option before it is explained once for all of them.
constexpr std::size_t shared_by = 3;

/// A line of a page's source is no longer than this.
constexpr std::size_t widest = 78;

/// Plain text, so that roff takes nothing in it for itself.
std::string roff(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\\': out += "\\(rs"; break;
        case '-': out += "\\-"; break;
        case '\'': out += "\\(aq"; break;
        case '`': out += "\\(ga"; break;
        case '^': out += "\\(ha"; break;
        case '~': out += "\\(ti"; break;
        default: out += c;
        }
    }
    return out;
}

/// Lines to be filled; none of them begins as a request does.
std::string filled(std::string_view text)
{
    std::string out;
    std::size_t column = 0;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        if (column != 0 && column + 1 + word.size() > widest) {
            out += '\n';
            column = 0;
        }
        if (column != 0) {
            out += ' ';
            ++column;
        }
        else if (word.starts_with('.')) {
            out += "\\&";
        }
        out += word;
        column += word.size();
    }
    return out + '\n';
}

std::string bold(std::string_view text)
{
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + roff(text) + "\\fR";
}

std::string name_of(const OptionModel& option)
{
    if (option.positional) {
        return italic(option.names.front());
    }
    std::vector<std::string> names;
    for (const auto& name : option.names) {
        names.push_back(bold(name));
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

/// A text may end in a list of words, and more is said behind it.
std::string sentence(const std::string& text)
{
    return text.ends_with('.') ? text : text + '.';
}

std::string text_of(const OptionModel& option)
{
    std::string text = option.text;
    const bool told = std::ranges::all_of(option.words, [&](const std::string& word) {
        return text.find(word) != std::string::npos;
    });
    if (option.only_these && !told) {
        text = fmt::format("{} One of {}", sentence(text), fmt::join(option.words, ", "));
    }
    if (!option.excludes.empty()) {
        text = fmt::format("{} Excludes {}", sentence(text), fmt::join(option.excludes, ", "));
    }
    return roff(sentence(text));
}

std::string entry(const OptionModel& option)
{
    const std::string value =
        option.positional || option.value.empty() ? "" : " " + italic(option.value);
    return fmt::format(".TP\n{}{}\n{}", name_of(option), value, filled(text_of(option)));
}

bool is_help(const OptionModel& option)
{
    return std::ranges::find(option.names, "--help") != option.names.end();
}

/// What is asked of INPUT differs; what it is does not.
bool same(const OptionModel& one, const OptionModel& other)
{
    OptionModel alike = one;
    alike.required = other.required;
    return alike == other;
}

/// The options that several subcommands have, in the order in which they are first met.
std::vector<OptionModel> shared_options(const std::vector<Path>& paths)
{
    struct Count {
        OptionModel option;
        std::size_t commands = 1;
    };
    std::vector<Count> counts;
    for (const auto& path : paths) {
        for (const auto& option : path.command->options) {
            const auto found = std::ranges::find_if(
                counts, [&](const Count& count) { return same(count.option, option); });
            if (found == counts.end()) {
                counts.push_back({option});
            }
            else {
                ++found->commands;
            }
        }
    }
    std::vector<OptionModel> shared;
    for (const auto& count : counts) {
        if (count.commands >= shared_by && !is_help(count.option)) {
            shared.push_back(count.option);
        }
    }
    return shared;
}

bool is_among(const OptionModel& option, const std::vector<OptionModel>& options)
{
    return std::ranges::any_of(options, [&](const auto& other) { return same(other, option); });
}

/// "explain [OPTION...] ID [INPUT...]"
std::string usage(const Path& path)
{
    std::string line = fmt::format("{}", fmt::join(path.names, " "));
    line += path.command->commands.empty() ? " [OPTION...]" : " SUBCOMMAND";
    for (const auto& option : path.command->options) {
        if (option.positional) {
            const std::string word = option.names.front() + (option.many ? "..." : "");
            line += option.required ? " " + word : " [" + word + "]";
        }
        else if (option.required) {
            line += fmt::format(" {} {}", option.names.back(), option.value);
        }
    }
    return line;
}

std::string section_of(const Path& path, const std::vector<OptionModel>& shared)
{
    std::string out =
        fmt::format(".SS {}\n{}", roff(usage(path)), filled(roff(sentence(path.command->text))));
    std::vector<std::string> elsewhere;
    for (const auto& option : path.command->options) {
        if (is_help(option)) {
            continue;
        }
        if (is_among(option, shared)) {
            elsewhere.push_back(option.positional ? italic(option.names.front())
                                                  : bold(option.names.back()));
        }
        else {
            out += entry(option);
        }
    }
    if (!elsewhere.empty()) {
        out += ".PP\n" + filled(fmt::format("See OPTIONS for {}.", fmt::join(elsewhere, ", ")));
    }
    return out;
}

}  // namespace

std::string man_sections(const CommandModel& program)
{
    const auto paths = paths_of(program);
    const auto shared = shared_options(paths);
    std::string out = ".SH COMMANDS\n";
    for (const auto& path : paths) {
        out += section_of(path, shared);
    }
    out += ".SH OPTIONS\nThe program itself has these, and each subcommand \\fB\\-\\-help\\fR:\n";
    for (const auto& option : program.options) {
        out += entry(option);
    }
    out += ".PP\nSeveral subcommands have these:\n";
    for (const auto& option : shared) {
        out += entry(option);
    }
    return out;
}

}  // namespace horseshoe::cli::describe
