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
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return out + '\'';
}

/// Without meaning to _arguments and _describe.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out;
}

/// ":FORMAT:(csv tsv)"
std::string action(const OptionModel& option)
{
    std::string how = " ";
    if (!option.words.empty()) {
        const auto words = option.only_these ? fmt::format("{}", fmt::join(option.words, " "))
                                             : "$_horseshoe_" + option.value;
        how = option.list         ? fmt::format("_values -s , {} {}", option.value, words)
              : option.only_these ? "(" + words + ")"
                                  : "compadd -a " + words.substr(1);
    }
    else if (option.takes == Takes::file || option.takes == Takes::path) {
        how = "_files";
    }
    else if (option.takes == Takes::folder) {
        how = "_files -/";
    }
    return fmt::format(":{}:{}", escaped(option.value), how);
}

/// One argument of _arguments a name.
std::vector<std::string> arguments_of(const OptionModel& option)
{
    if (option.positional) {
        return {quoted((option.many ? "*" : "") + action(option))};
    }
    std::vector<std::string> out;
    for (const auto& name : option.names) {
        const bool valued = option.takes != Takes::nothing;
        const std::string before =
            option.many ? "*" : fmt::format("({})", fmt::join(option.names, " "));
        const std::string tie = !valued ? "" : name.starts_with("--") ? "=" : "+";
        out.push_back(quoted(before + name + tie + "[" + escaped(option.text) + "]" +
                             (valued ? action(option) : "")));
    }
    return out;
}

std::string function_of(const std::vector<std::string>& path, const CommandModel& command)
{
    std::string name = "_horseshoe";
    for (const auto& word : path) {
        name += '_' + word;
    }
    std::vector<std::string> arguments;
    for (const auto& option : command.options) {
        for (const auto& argument : arguments_of(option)) {
            arguments.push_back(argument);
        }
    }
    std::string out = fmt::format("\n{}() {{\n", name);
    if (command.commands.empty()) {
        return out + fmt::format("    _arguments -s -S \\\n        {}\n}}\n",
                                 fmt::join(arguments, " \\\n        "));
    }
    arguments.emplace_back("'1: :->command'");
    arguments.emplace_back("'*:: :->arguments'");
    out += "    local curcontext=$curcontext state line\n    typeset -A opt_args\n";
    out += fmt::format("    _arguments -C \\\n        {}\n    case $state in\n    command)\n",
                       fmt::join(arguments, " \\\n        "));
    out += "        local -a commands=(\n";
    for (const auto& inner : command.commands) {
        out += fmt::format("            {}\n",
                           quoted(escaped(inner.name) + ":" + escaped(inner.text)));
    }
    out += "        )\n        _describe -t commands subcommand commands\n        ;;\n";
    out += "    arguments)\n        case $line[1] in\n";
    for (const auto& inner : command.commands) {
        out += fmt::format("        {0}) {1}_{0} ;;\n", inner.name, name);
    }
    return out + "        esac\n        ;;\n    esac\n}\n";
}

}  // namespace

std::string zsh_completion(const CommandModel& program)
{
    std::string out = "#compdef horseshoe\n"
                      "# Completes the command line of horseshoe in zsh. "
                      "Written by 'horseshoe describe zsh'.\n";
    for (const auto& [value, words] : offers_of(program)) {
        out += fmt::format("typeset -ga _horseshoe_{}=({})\n", value, fmt::join(words, " "));
    }
    out += function_of({}, program);
    for (const auto& path : paths_of(program)) {
        out += function_of(path.names, *path.command);
    }
    // Loaded by its name out of $fpath it completes at once; sourced, it says what it completes.
    return out + "\nif [ \"$funcstack[1]\" = _horseshoe ]; then\n    _horseshoe \"$@\"\nelse\n"
                 "    compdef _horseshoe horseshoe\nfi\n";
}

}  // namespace horseshoe::cli::describe
