#pragma once

#include "analysis/reference/find_references.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::test {

std::vector<reference::Reference> references_of(const parser::Document& document);

using Lines = std::vector<std::string>;

/// "3 thanks 2: Ms. Abara", or in the place of the turn the document or the reason in brackets.
Lines shown(const parser::Document& document);

/// What a third turn refers to, behind one of Ms. Abara, a guest, and one of Mr. Otieno of Kenya.
Lines english(std::string_view words);
Lines french(std::string_view words);

struct ReferenceRow {
    const char* words;
    Lines references;
};

}  // namespace horseshoe::test
