#include "report/json/group_lines.hpp"

#include "report/json/json_writer.hpp"

namespace horseshoe::json {

void append_line(std::string& out,
                 std::string_view group,
                 std::string_view counted,
                 const store::GroupRow& row)
{
    Writer writer(out);
    writer.begin_object()
        .member("type", "group")
        .member("by", group)
        .known("key", row.key)
        .member("of", counted)
        .member("count", row.count)
        .member("words", row.words)
        .key("per_1000_words");
    if (row.words == 0) {
        writer.null();
    }
    else {
        writer.value(1000.0 * static_cast<double>(row.count) / static_cast<double>(row.words));
    }
    if (row.mean) {
        writer.member("mean_polarity", *row.mean);
    }
    writer.end_object();
    writer.end_line();
}

}  // namespace horseshoe::json
