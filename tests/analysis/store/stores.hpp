#pragma once

#include "analysis/findings/analyser.hpp"
#include "analysis/store/store.hpp"
#include "analysis/store/writer.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::test {

/// With the tables compiled in; made once.
const findings::Analyser& analyser();

/// A text read as a file of some name.
parser::Document document_at(const std::string& path, std::string_view text);

/// The text of the constructed records, with `body` between opening and end.
std::string english_text(std::string_view body);
std::string french_text(std::string_view body);

/// Two turns with a finding of each kind.
inline constexpr std::string_view thanks_and_blame =
    "Mr. Fan (China): I thank Mr. Otieno. We condemn the attack on Kenya.\n\n"
    "Mr. Otieno (Kenya): I thank the representative of China. We welcome the efforts of Chad.";

/// Stores one document and commits.
store::Outcome put(store::Store& store, parser::Document document);

/// What a query gives, a row a line, its columns separated by "|".
std::vector<std::string> answers(const store::Store& store, const std::string& sql);

/// A folder that goes when this does.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    std::string file(std::string_view name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

}  // namespace horseshoe::test
