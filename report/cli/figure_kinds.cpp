#include "report/cli/figure_kinds.hpp"

#include "analysis/network/from_store.hpp"
#include "analysis/timeline/from_store.hpp"
#include "analysis/timeline/timeline.hpp"
#include "parser/error.hpp"
#include "report/cli/figure_choice.hpp"
#include "report/cli/figure_source.hpp"
#include "report/html/figure/data/judgements.hpp"
#include "report/html/figure/data/meeting.hpp"
#include "report/html/figure/data/over_time.hpp"
#include "report/html/figure/data/ties.hpp"
#include "report/html/figure/stand_alone.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace horseshoe::cli {
namespace {

using figure::Material;

/// Shares of targets that a distance is told from, and rows that bars show.
constexpr std::size_t least_shared = 2;
constexpr std::size_t most_bars = 30;
constexpr std::size_t most_bands = 8;
constexpr std::size_t most_panels = 24;
constexpr std::size_t most_edges = 150;

/// One kind of figure: what is written of it, drawing or data.
using Kind = std::function<std::string(const Material&, const Filters&, const FigureOptions&)>;

figure::Setting setting_of(const FigureOptions& options)
{
    return {
        "figure", figure_ui(options), options.narrow ? figure::Form::narrow : figure::Form::wide};
}

template <typename Figure>
std::string written(const Figure& shown, const Material& material, const FigureOptions& options)
{
    if (options.csv) {
        return csv(shown);
    }
    const auto setting = setting_of(options);
    return stand_alone(
        draw(shown, setting),
        {caption(shown, setting.ui), legend(shown, setting.ui), figure_source(material, options)},
        setting);
}

/// A kind whose figure `make` makes.
template <typename Make>
Kind kind(Make make)
{
    return [make](const Material& material, const Filters& filters, const FigureOptions& options) {
        return written(make(material, filters, options), material, options);
    };
}

/// Of one delegation a band for each target, else of one target a small figure for each delegation.
std::string
drawn_timeline(const Material& material, const Filters& filters, const FigureOptions& options)
{
    if (filters.by.size() != 1 && filters.of.size() != 1) {
        throw UsageError{"'figure timeline' needs one name after --by, or one after --of"};
    }
    auto [evidence, presences] =
        timeline::material_of(material.store(), filters, timeline::Quotes::yes, options.ui);
    const auto timelines = timeline::make_timelines(std::move(evidence), std::move(presences), {});
    if (filters.by.size() == 1) {
        return written(
            timeline_of(timelines, filters.by.front(), material, most_bands, FigureNames{material}),
            material,
            options);
    }
    return written(
        timelines_of(timelines, filters.of.front(), material, most_panels, FigureNames{material}),
        material,
        options);
}

std::string
drawn_network(const Material& material, const Filters& filters, const FigureOptions& options)
{
    network::View view;
    view.kinds = {*network::edge_kind_of(options.ties)};
    view.mode = options.two_modes ? network::Mode::two : network::Mode::one;
    return written(network_figure_of(network::network_of(material.store(), filters, options.ui),
                                     view,
                                     most_edges,
                                     material.words(),
                                     FigureNames{material}),
                   material,
                   options);
}

const std::map<std::string, Kind>& kind_table()
{
    using Options = FigureOptions;
    static const std::map<std::string, Kind> all{
        {"horseshoe", kind([](const Material& material, const Filters&, const Options& options) {
             const auto record = last_record(material);
             return options.references
                        ? horseshoe_of_references(material, record, FigureNames{material})
                        : horseshoe_of(material, record, FigureNames{material});
         })},
        {"room", kind([](const Material& material, const Filters& filters, const Options& options) {
             return small_room_of(material,
                                  last_record(material),
                                  only_one(filters.of, "--of", options),
                                  FigureNames{material});
         })},
        {"strip", kind([](const Material& material, const Filters&, const Options& options) {
             return strip_of(material, only_record(material, options), FigureNames{material});
         })},
        {"replies", kind([](const Material& material, const Filters&, const Options& options) {
             return figure::ReplyGraph{
                 strip_of(material, only_record(material, options), FigureNames{material})};
         })},
        {"matrix",
         kind([](const Material& material, const Filters& filters, const Options& options) {
             return matrix_of(material,
                              options.whom ? figure::Columns::delegations
                                           : figure::Columns::targets,
                              filters.of,
                              options.columns,
                              FigureNames{material});
         })},
        {"dots", kind([](const Material& material, const Filters& filters, const Options&) {
             auto targets = filters.of;
             if (targets.empty()) {
                 targets = targets_by_interest(material, figure::Columns::targets);
                 targets.resize(std::min<std::size_t>(targets.size(), 2));
             }
             return dots_of(material, targets, FigureNames{material});
         })},
        {"bars", kind([](const Material& material, const Filters& filters, const Options& options) {
             return stance_bars_of(material,
                                   filters.of.empty() ? std::string{}
                                                      : only_one(filters.of, "--of", options),
                                   most_bars,
                                   FigureNames{material});
         })},
        {"distance",
         kind([](const Material& material, const Filters& filters, const Options& options) {
             return distance_of(material,
                                only_one(filters.by, "--by", options),
                                least_shared,
                                FigureNames{material});
         })},
        {"timeline", drawn_timeline},
        {"network", drawn_network},
        {"documents", kind([](const Material& material, const Filters&, const Options&) {
             return documents_of(material, FigureNames{material});
         })},
    };
    return all;
}

}  // namespace

figure::Ui figure_ui(const FigureOptions& options)
{
    return options.ui == "fr" ? figure::Ui::french : figure::Ui::english;
}

std::vector<std::string> figure_kinds()
{
    std::vector<std::string> names;
    for (const auto& [name, draw] : kind_table()) {
        names.push_back(name);
    }
    return names;
}

std::string
written_figure(const Material& material, const Filters& filters, const FigureOptions& options)
{
    return kind_table().at(options.kind)(material, filters, options);
}

}  // namespace horseshoe::cli
