#include "report/cli/describe/writers.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>

namespace horseshoe::cli::describe {
namespace {

std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out + '\'';
}

/// How fish completes a value.
std::string action(const OptionModel& option)
{
    if (!option.words.empty()) {
        const auto words = option.only_these ? fmt::format("{}", fmt::join(option.words, " "))
                                             : "$__horseshoe_" + option.value;
        return " -x -a " + quoted(option.list
                                      ? "(__fish_complete_list , 'printf \"%s\\n\" " + words + "')"
                                      : words);
    }
    switch (option.takes) {
    case Takes::nothing: return "";
    case Takes::file:
    case Takes::path: return " -r -F";
    case Takes::folder: return " -x -a '(__fish_complete_directories)'";
    default: return " -x";
    }
}

std::string line_of(const std::string& condition, const OptionModel& option)
{
    std::string line = "complete -c horseshoe -n " + condition;
    if (option.positional) {
        // Which of several arguments it is, is left open: all that they can be is offered.
        return option.words.empty() && option.takes == Takes::word ? ""
                                                                   : line + action(option) + '\n';
    }
    for (const auto& name : option.names) {
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    return line + action(option) + " -d " + quoted(option.text) + '\n';
}

std::string lines_of(const std::string& path, const CommandModel& command)
{
    const std::string condition = quoted("__horseshoe_at " + path);
    std::string out = "\n";
    for (const auto& inner : command.commands) {
        out += fmt::format("complete -c horseshoe -n {} -a {} -d {}\n",
                           condition,
                           quoted(inner.name),
                           quoted(inner.text));
    }
    for (const auto& option : command.options) {
        out += line_of(condition, option);
    }
    return out;
}

constexpr std::string_view at = R"fish(
# Whether the cursor stands behind this subcommand.
function __horseshoe_at
    set -l path
    for word in (commandline -opc)[2..]
        if contains -- "$path $word" $__horseshoe_commands
            set -a path $word
        end
    end
    test "$path" = "$argv"
end
complete -c horseshoe -f
)fish";

}  // namespace

std::string fish_completion(const CommandModel& program)
{
    std::string out = "# Completes the command line of horseshoe in fish. "
                      "Written by 'horseshoe describe fish'.\n";
    const auto paths = paths_of(program);
    out += "set -g __horseshoe_commands";
    for (const auto& path : paths) {
        const auto end = path.names.end() - 1;
        out += " " + quoted(fmt::format("{} {}", fmt::join(path.names.begin(), end, " "), *end));
    }
    out += '\n';
    for (const auto& [value, words] : offers_of(program)) {
        out += fmt::format("set -g __horseshoe_{} {}\n", value, fmt::join(words, " "));
    }
    out += at;
    out += lines_of("", program);
    for (const auto& path : paths) {
        out += lines_of(fmt::format("{}", fmt::join(path.names, " ")), *path.command);
    }
    return out;
}

}  // namespace horseshoe::cli::describe
