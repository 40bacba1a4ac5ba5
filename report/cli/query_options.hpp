#pragma once

#include "analysis/gazetteer/gazetteer.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// Adds --format to a query command.
void add_format(CLI::App& command, std::string& format);

/// Adds --gazetteer to a command that looks for names.
void add_gazetteer(CLI::App& command, std::string& folder);

/// The names compiled in, with those of a folder over them; no folder where it is empty.
gazetteer::Gazetteer gazetteer_with(const std::string& folder);

}  // namespace horseshoe::cli
