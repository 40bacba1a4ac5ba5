#include "report/cli/describe/command_model.hpp"

#include "report/cli/choices.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace horseshoe::cli::describe {
namespace {

/// The help breaks its lines; here each text is one.
std::string one_line(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    const auto end = text.find_last_not_of(' ');
    text.resize(end == std::string::npos ? 0 : end + 1);
    return text;
}

std::string trimmed(const std::string& text)
{
    return CLI::detail::trim_copy(text);
}

Takes takes_of(std::string_view value)
{
    const auto is = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::find(names, value) != names.end();
    };
    if (is({"FILE", "OLD", "NEW"})) {
        return Takes::file;
    }
    if (is({"DIR", "FOLDER"})) {
        return Takes::folder;
    }
    return value == "INPUT" ? Takes::path : Takes::word;
}

OptionModel option_of(CLI::Option& option, const Offers& offers)
{
    OptionModel model;
    model.positional = option.get_positional();
    if (model.positional) {
        model.names = {option.get_name(true)};
        model.value = model.names.front();
    }
    else {
        for (const auto& name : option.get_snames()) {
            model.names.push_back("-" + name);
        }
        for (const auto& name : option.get_lnames()) {
            model.names.push_back("--" + name);
        }
        const bool is_flag = option.get_items_expected_max() == 0;
        model.value = is_flag ? "" : trimmed(option.get_option_text());
    }
    model.text = one_line(option.get_description());
    model.words = choices_of(option);
    model.only_these = !model.words.empty();
    const auto offered = offers.find(model.value);
    if (model.words.empty() && offered != offers.end()) {
        model.words = offered->second;
    }
    for (const auto* const other : option.get_excludes()) {
        model.excludes.push_back(other->get_name());
    }
    model.takes = model.value.empty() ? Takes::nothing : takes_of(model.value);
    model.required = option.get_required();
    model.list = option.get_delimiter() != '\0';
    model.many = model.list || option.get_expected_max() > 1;
    return model;
}

}  // namespace

CommandModel model_of(CLI::App& app, const Offers& offers)
{
    CommandModel model{app.get_name(), one_line(app.get_description()), {}, {}};
    const auto options =
        app.get_options([](CLI::Option* option) { return !option->get_group().empty(); });
    for (auto* const option : options) {
        model.options.push_back(option_of(*option, offers));
    }
    const auto commands =
        app.get_subcommands([](CLI::App* command) { return !command->get_group().empty(); });
    for (auto* const command : commands) {
        model.commands.push_back(model_of(*command, offers));
    }
    return model;
}

namespace {

void add_paths(const CommandModel& command, Path path, std::vector<Path>& into)
{
    path.command = &command;
    into.push_back(path);
    for (const auto& inner : command.commands) {
        Path further = path;
        further.names.push_back(inner.name);
        add_paths(inner, std::move(further), into);
    }
}

}  // namespace

std::vector<Path> paths_of(const CommandModel& program)
{
    std::vector<Path> paths;
    for (const auto& command : program.commands) {
        add_paths(command, {{command.name}, nullptr}, paths);
    }
    return paths;
}

Offers offers_of(const CommandModel& program)
{
    Offers offers;
    for (const auto& path : paths_of(program)) {
        for (const auto& option : path.command->options) {
            if (!option.words.empty() && !option.only_these) {
                offers[option.value] = option.words;
            }
        }
    }
    return offers;
}

}  // namespace horseshoe::cli::describe
