#include "report/cli/describe/writers.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>
#include <utility>

namespace horseshoe::cli::describe {
namespace {

/// Branches of a `case` with the same body are one branch.
class Cases {
public:
    void add(const std::string& pattern, const std::string& body)
    {
        for (auto& [known, patterns] : branches_) {
            if (known == body) {
                patterns.push_back(pattern);
                return;
            }
        }
        branches_.push_back({body, {pattern}});
    }

    /// What is tried only where no other pattern fits.
    void add_last(const std::string& pattern, const std::string& body)
    {
        last_.emplace_back(body, std::vector{pattern});
    }

    std::string text() const
    {
        auto branches = branches_;
        branches.insert(branches.end(), last_.begin(), last_.end());
        std::string out;
        for (const auto& [body, patterns] : branches) {
            out += fmt::format(
                "        {})\n            {} ;;\n", fmt::join(patterns, " | \\\n        "), body);
        }
        return out;
    }

private:
    using Branch = std::pair<std::string, std::vector<std::string>>;
    std::vector<Branch> branches_;
    std::vector<Branch> last_;
};

/// Names of options, ids and kinds have no quotation marks in them.
std::string quoted(std::string_view text)
{
    return fmt::format("'{}'", text);
}

/// Sets what the completion reads: a kind, and words where it has some.
std::string action(const OptionModel& option)
{
    if (!option.words.empty()) {
        return fmt::format("kind={} words={}",
                           option.list ? "list" : "words",
                           quoted(fmt::format("{}", fmt::join(option.words, " "))));
    }
    switch (option.takes) {
    case Takes::file:
    case Takes::path: return "kind=files";
    case Takes::folder: return "kind=folders";
    default: return "kind=none";
    }
}

void add_options(const std::string& path, const CommandModel& command, Cases& values, Cases& names)
{
    std::vector<std::string> all;
    for (const auto& option : command.options) {
        if (option.positional) {
            continue;
        }
        for (const auto& name : option.names) {
            all.push_back(name);
            if (option.takes != Takes::nothing) {
                values.add(quoted(path + " " + name), action(option));
            }
        }
    }
    names.add(quoted(path), "words=" + quoted(fmt::format("{}", fmt::join(all, " "))));
}

void add_arguments(const std::string& path, const CommandModel& command, Cases& arguments)
{
    if (!command.commands.empty()) {
        std::vector<std::string> names;
        for (const auto& inner : command.commands) {
            names.push_back(inner.name);
        }
        arguments.add(quoted(path + " 1"),
                      "kind=words words=" + quoted(fmt::format("{}", fmt::join(names, " "))));
    }
    int number = 0;
    for (const auto& option : command.options) {
        if (!option.positional) {
            continue;
        }
        if (option.many) {
            arguments.add_last(quoted(path + " ") + "*", action(option));
        }
        else {
            arguments.add(quoted(fmt::format("{} {}", path, ++number)), action(option));
        }
    }
}

constexpr std::string_view body = R"sh(
_horseshoe()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local path= kind=none words= number=1 given= i word
    # bash takes "--format=csv" for three words.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $given ]]; then
            [[ $word == = ]] || given=
        elif _horseshoe_commands "${path:+$path }$word"; then
            path=${path:+$path }$word
        elif [[ $word == -?* ]]; then
            if _horseshoe_value "$path $word"; then given=yes; fi
        else
            number=$((number + 1))
        fi
    done
    kind=none words=
    if ! _horseshoe_value "$path $previous"; then
        if [[ $current == -* ]]; then
            kind=words
            _horseshoe_options "$path"
        else
            _horseshoe_argument "$path $number"
        fi
    fi
    COMPREPLY=()
    case $kind in
        words) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
        list)
            word=
            [[ $current != *,* ]] || word=${current%,*},
            mapfile -t COMPREPLY < <(compgen -P "$word" -W "$words" -- "${current##*,}")
            ;;
        files)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            compopt -o filenames 2>/dev/null
            ;;
        folders)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            compopt -o filenames 2>/dev/null
            ;;
    esac
}
complete -F _horseshoe horseshoe
)sh";

}  // namespace

std::string bash_completion(const CommandModel& program)
{
    Cases commands;
    Cases values;
    Cases names;
    Cases arguments;
    add_options("", program, values, names);
    add_arguments("", program, arguments);
    for (const auto& path : paths_of(program)) {
        const std::string name = fmt::format("{}", fmt::join(path.names, " "));
        commands.add(quoted(name), "return 0");
        add_options(name, *path.command, values, names);
        add_arguments(name, *path.command, arguments);
    }
    const auto function = [](std::string_view name, std::string_view says, const Cases& cases) {
        return fmt::format(
            "\n# {}\n{}()\n{{\n    case $1 in\n{}        *)\n            return 1 ;;\n"
            "    esac\n}}\n",
            says,
            name,
            cases.text());
    };
    return "# Completes the command line of horseshoe in bash. Written by 'horseshoe describe "
           "bash'.\n" +
           function("_horseshoe_commands", "Whether these words are a subcommand.", commands) +
           function("_horseshoe_value", "SUBCOMMAND OPTION: what the option takes.", values) +
           function("_horseshoe_argument", "SUBCOMMAND NUMBER: what the argument is.", arguments) +
           function("_horseshoe_options", "SUBCOMMAND: its options.", names) + std::string(body);
}

}  // namespace horseshoe::cli::describe
