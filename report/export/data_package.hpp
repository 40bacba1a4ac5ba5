#pragma once

#include "report/export/table.hpp"

#include <span>
#include <string>
#include <string_view>

namespace horseshoe::exporting {

/// datapackage.json, as Data Package 2.0 has it.
std::string data_package(const Dialect& dialect, std::span<const WrittenTable> tables);

}  // namespace horseshoe::exporting
