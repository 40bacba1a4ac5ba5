#pragma once

#include "report/cli/describe/command_model.hpp"

#include <string>

namespace horseshoe::cli::describe {

/// The sections COMMANDS and OPTIONS of the manual's page, for man: roff with the macros of man(7).
std::string man_sections(const CommandModel& program);

/// What completes a command line in each shell.
std::string bash_completion(const CommandModel& program);
std::string zsh_completion(const CommandModel& program);
std::string fish_completion(const CommandModel& program);

}  // namespace horseshoe::cli::describe
