#include "report/cli/rivals.hpp"

#include "report/cli/terminal.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

namespace horseshoe::cli {

Identity identity_of(const parser::Document& document)
{
    return {document.symbol.empty() ? document.source.path : document.symbol,
            document.language,
            document.source.path};
}

void tell_rival(const std::string& path, std::string_view name, const std::string& kept)
{
    write_error(reading::diagnostic(path,
                                    0,
                                    fmt::format("is {} in the same language as {}", name, kept),
                                    "left out; that one is kept") +
                '\n');
}

bool Rivals::take(std::string_view name, const Identity& identity)
{
    const auto [place, first] =
        paths_.try_emplace({identity.key, identity.language}, identity.path);
    if (!first && place->second != identity.path) {
        tell_rival(identity.path, name, place->second);
    }
    return first;
}

}  // namespace horseshoe::cli
