#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace horseshoe::stance {

class Lexicon;

/// The lexicons of all languages.
class Lexicons {
public:
    /// Those compiled in.
    Lexicons() = default;

    /// The same with the tables of a folder over them, which are named by language: fr.tsv, en.tsv.
    /// Throws Error where the folder has none, and InputError for what cannot be understood.
    explicit Lexicons(const std::filesystem::path& folder);

    const Lexicon& of(std::string_view language) const;

private:
    std::map<std::string, std::shared_ptr<const Lexicon>, std::less<>> own_;
};

/// Of the lexicons compiled in.
inline constexpr std::array<std::string_view, 2> lexicon_languages{"en", "fr"};

}  // namespace horseshoe::stance
