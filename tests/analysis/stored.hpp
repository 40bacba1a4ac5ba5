#pragma once

#include "analysis/store/store.hpp"

#include <string_view>

namespace horseshoe::test {

/// Reads a text and puts it and what is found in it into the store.
void add_text(store::Store& store, std::string_view path, std::string_view text);

/// A constructed record: symbol "S/PV.902nn", a date as "Tuesday, 3 March 2020", and what is said.
void add_record(store::Store& store, int number, std::string_view date, std::string_view body);

/// A sample of the project, by its file name.
void add_sample(store::Store& store, std::string_view name);

}  // namespace horseshoe::test
