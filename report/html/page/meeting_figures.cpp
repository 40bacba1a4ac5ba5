#include "report/html/page/meeting_figures.hpp"

#include "report/html/component/figure_frame.hpp"
#include "report/html/figure/data/judgements.hpp"
#include "report/html/figure/data/meeting.hpp"
#include "report/html/figure/small_room.hpp"

namespace horseshoe::html {

namespace {

store::Selection only(const store::DocumentRow& document)
{
    store::Selection selection;
    selection.only_document = document.id;
    return selection;
}

}  // namespace

MeetingFigures::MeetingFigures(const Page& page, const Site& site, const DocumentData& data)
    : page_(page), site_(site), data_(data), links_(page, site, data),
      material_(site.store(), only(data.document), ui_of(page.words()), site.entity_names()),
      room_(figure::horseshoe_of(material_, data.document, links_))
{}

figure::Strip MeetingFigures::strip() const
{
    return figure::strip_of(material_, data_.document, links_);
}

figure::Matrix MeetingFigures::matrix(std::size_t columns) const
{
    auto targets = figure::targets_by_interest(material_, figure::Columns::targets);
    std::erase_if(targets, [](const auto& id) { return id == "UN" || id == "UNSC"; });
    const std::size_t left_out = targets.size() > columns ? targets.size() - columns : 0;
    targets.resize(targets.size() - left_out);
    if (targets.empty()) {
        return {};
    }
    auto matrix = figure::matrix_of(material_, figure::Columns::targets, targets, columns, links_);
    matrix.left_out = left_out;
    for (auto& column : matrix.columns) {
        column.name = column.id == "unnamed" ? page_.words()("target.unnamed") : column.name;
    }
    return matrix;
}

std::string MeetingFigures::glyph(const std::string& target, const std::string& id) const
{
    figure::SmallRoom room{.what = site_.name(target), .seats = room_.seats, .cells = {}};
    for (const auto& seat : room.seats) {
        room.cells.push_back(figure::cell_of(material_, seat.id, target, links_));
    }
    return figure::draw(room, {.id = id, .ui = ui_of(page_.words()), .form = figure::Form::narrow});
}

}  // namespace horseshoe::html
