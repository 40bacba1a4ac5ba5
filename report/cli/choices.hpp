#pragma once

#include <string>
#include <vector>

namespace CLI {
class Option;
class Validator;
}  // namespace CLI

namespace horseshoe::cli {

/// Only whole numbers from 1 on are taken.
CLI::Validator one_or_more();

/// Only these words are taken. The help says them in its own words; choices_of() gives them to what
/// completes a command line.
CLI::Validator one_of(const std::vector<std::string>& words);

/// The words of the option's one_of(); none where it takes anything.
std::vector<std::string> choices_of(CLI::Option& option);

}  // namespace horseshoe::cli
