#include "report/html/frame.hpp"

#include "report/html/assets.hpp"
#include "report/html/html_writer.hpp"

#include <kainjow/mustache.hpp>

namespace horseshoe::html {

std::string framed(const Page& page)
{
    using kainjow::mustache::data;
    kainjow::mustache::mustache frame{std::string{frame_template}};
    frame.set_custom_escape(escaped);
    data values;
    values.set("title", page.title);
    values.set("style", std::string{style_sheet});
    values.set("over", page.over);
    values.set("heading", page.heading);
    values.set("line", page.line.empty() ? data{data::type::bool_false} : data{page.line});
    values.set("body", page.body);
    values.set("foot", page.foot);
    return frame.render(values);
}

}  // namespace horseshoe::html
