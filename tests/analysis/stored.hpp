#pragma once

#include "analysis/store/store.hpp"

#include <string>
#include <string_view>

namespace horseshoe::test {

/// Stores a constructed record: symbol "S/PV.902nn", a date as "Tuesday, 3 March 2020", what is said.
void add_record(store::Store& store, int number, std::string_view date, std::string_view body);

/// Stores a sample of the project, by its file name.
void add_sample(store::Store& store, const std::string& name);

}  // namespace horseshoe::test
