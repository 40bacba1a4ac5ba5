#include "report/cli/describe_command.hpp"

#include "analysis/gazetteer/gazetteer.hpp"
#include "parser/language/language.hpp"
#include "parser/language/wide.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/describe/writers.hpp"
#include "report/cli/terminal.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

namespace horseshoe::cli {
namespace {

using Writer = std::function<std::string(const describe::CommandModel&)>;

const std::map<std::string, Writer>& writers()
{
    static const std::map<std::string, Writer> all{
        {"bash", describe::bash_completion},
        {"fish", describe::fish_completion},
        {"man", describe::man_sections},
        {"zsh", describe::zsh_completion},
    };
    return all;
}

/// The ids of States and bodies that can stand behind --by and --of.
std::vector<std::string> delegations()
{
    std::vector<std::string> ids;
    for (const auto& entity : gazetteer::builtin_gazetteer().entities()) {
        // An id with blanks or colons in it is more than one word to a shell.
        const bool is_word = std::ranges::all_of(entity.id, [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                   c == '-';
        });
        if (is_word && (entity.kind == gazetteer::EntityKind::state ||
                        entity.kind == gazetteer::EntityKind::organisation)) {
            ids.push_back(entity.id);
        }
    }
    std::ranges::sort(ids);
    return ids;
}

std::vector<std::string> languages()
{
    std::vector<std::string> codes;
    for (const auto& language : parser::languages()) {
        if (parser::reads_records(language)) {
            codes.emplace_back(language.code());
        }
    }
    return codes;
}

}  // namespace

CLI::App* setup_describe(CLI::App& app, DescribeOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("describe", "Write what man and the shells are told about this program");
    command->group("");
    std::vector<std::string> forms;
    for (const auto& [form, writer] : writers()) {
        forms.push_back(form);
    }
    command->add_option("FORM", options.form, "bash, fish, zsh: completions; man: part of the page")
        ->required()
        ->check(one_of(forms))
        ->option_text(" ");
    return command;
}

ExitStatus run_describe(CLI::App& program, const DescribeOptions& options)
{
    const auto ids = delegations();
    const describe::Offers offers{{"WHO", ids}, {"WHOM", ids}, {"CODE", languages()}};
    write_out(writers().at(options.form)(describe::model_of(program, offers)));
    return ExitStatus::done;
}

}  // namespace horseshoe::cli
