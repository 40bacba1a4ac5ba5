#pragma once

#include <map>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace horseshoe::cli::describe {

/// What an option is given, as far as a shell can complete it.
enum class Takes { nothing, word, file, folder, path };

/// An option or a positional argument.
struct OptionModel {
    std::vector<std::string> names;  ///< "-f", "--format"; of a positional argument, "INPUT"
    std::string value;               ///< what stands for its value in the help: "FORMAT"
    std::string text;                ///< one line
    std::vector<std::string> words;  ///< to offer for its value
    bool only_these = false;         ///< it takes no other words
    std::vector<std::string> excludes;
    Takes takes = Takes::nothing;
    bool positional = false;
    bool required = false;
    bool many = false;  ///< may be given again, or several at a time
    bool list = false;  ///< several, with commas between them

    bool operator==(const OptionModel&) const = default;
};

/// The program, or a subcommand of it.
struct CommandModel {
    std::string name;
    std::string text;
    std::vector<OptionModel> options;
    std::vector<CommandModel> commands;
};

/// Words to offer where an option's value has a name: those of WHO are the ids of delegations.
using Offers = std::map<std::string, std::vector<std::string>>;

/// The words of all offers that the program's options have, by the name of the value.
Offers offers_of(const CommandModel& program);

/// What the command line knows; hidden subcommands and options are left out.
CommandModel model_of(CLI::App& app, const Offers& offers);

/// "horseshoe audit sample" and what leads there, each with its model; in the order of the help.
struct Path {
    std::vector<std::string> names;  ///< without the program's
    const CommandModel* command = nullptr;
};
std::vector<Path> paths_of(const CommandModel& program);

}  // namespace horseshoe::cli::describe
