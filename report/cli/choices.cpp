#include "report/cli/choices.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>

namespace horseshoe::cli {
namespace {

/// CLI11 keeps no list of what a validator takes, but it keeps a name, and shows it to nobody.
constexpr std::string_view mark = "one of ";

}  // namespace

CLI::Validator one_of(const std::vector<std::string>& words)
{
    return CLI::IsMember(words).description("").name(
        fmt::format("{}{}", mark, fmt::join(words, " ")));
}

std::vector<std::string> choices_of(CLI::Option& option)
{
    for (int i = 0;; ++i) {
        try {
            const std::string& name = option.get_validator(i)->get_name();
            if (name.starts_with(mark)) {
                return CLI::detail::split(name.substr(mark.size()), ' ');
            }
        }
        catch (const CLI::OptionNotFound&) {  // how CLI11 says that there are no more
            return {};
        }
    }
}

}  // namespace horseshoe::cli
