#include "report/cli/choices.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <string_view>

namespace horseshoe::cli {
namespace {

/// CLI11 keeps no list of what a validator takes, but it keeps a name, and shows it to nobody.
constexpr std::string_view mark = "one of ";

}  // namespace

CLI::Validator one_or_more()
{
    return CLI::Validator(
        [](std::string& text) {
            const bool digits =
                !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
            return digits && text.find_first_not_of('0') != std::string::npos
                       ? std::string()
                       : "'" + text + "' does not do: 1 or more is wanted";
        },
        "");
}

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
