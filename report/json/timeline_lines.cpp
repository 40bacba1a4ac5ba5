#include "report/json/timeline_lines.hpp"

#include "report/json/json_writer.hpp"

namespace horseshoe::json {
namespace {

using timeline::Evidence;
using timeline::Point;
using timeline::Series;
using timeline::Timelines;

Writer& begin(Writer& writer, const char* type, const Series& series)
{
    return writer.begin_object()
        .member("type", type)
        .member("holder", series.holder)
        .member("target", series.target);
}

void write_sums(Writer& writer, const Timelines& timelines, const Point& point)
{
    writer.member("via", word(point.via))
        .member("from", point.first_date)
        .member("to", point.last_date)
        .key("documents")
        .begin_array();
    for (const auto& document : point.documents) {
        writer.value(document);
    }
    writer.end_array().member("stances", point.count).member("thanks", point.courtesies);
    writer.key("polarities").begin_array();
    for (const int count : point.counts) {
        writer.value(count);
    }
    writer.end_array().member("withheld", point.withheld).key("mean");
    point.withheld ? writer.null() : writer.value(point.mean);
    writer.key("low");
    point.interval ? writer.value(point.interval->low) : writer.null();
    writer.key("high");
    point.interval ? writer.value(point.interval->high) : writer.null();
    if (point.smoothed) {
        writer.member("smoothed", *point.smoothed);
    }
    writer.key("evidence").begin_array();
    for (const auto index : point.evidence) {
        writer.value(timelines.evidence[index].id);
    }
    writer.end_array();
}

void write_use(Writer& writer, const char* name, const Evidence& use)
{
    writer.key(name)
        .begin_object()
        .member("id", use.id)
        .member("date", use.date)
        .member("document", use.document)
        .member("turn", use.turn)
        .member("polarity", use.polarity)
        .member("act", word(use.act))
        .member("cue", use.cue)
        .member("quote", use.quote)
        .member("line", use.line)
        .known("page", use.page)
        .end_object();
}

void append_series(Writer& writer, const Timelines& timelines, const Series& series)
{
    begin(writer, "series", series).key("via").begin_array();
    for (const auto& point : series.whole) {
        writer.begin_object();
        write_sums(writer, timelines, point);
        writer.end_object();
    }
    writer.end_array().key("tests").begin_array();
    for (const auto& [via, test] : series.tests) {
        writer.begin_object()
            .member("via", word(via))
            .member("dates", test.dates)
            .member("tested", test.tested)
            .key("p");
        test.tested ? writer.value(test.p) : writer.null();
        writer.end_object();
    }
    writer.end_array().end_object().end_line();
}

void append_drifts(Writer& writer, const Timelines& timelines, const Series& series)
{
    for (const auto& drift : series.drifts) {
        begin(writer, "drift", series)
            .member("via", word(drift.via))
            .member("kind", word(drift.kind))
            .member("course", word(drift.course))
            .member("uses", drift.uses)
            .member("dates", drift.dates)
            .member("taken_up", drift.taken_up)
            .member("dropped", drift.dropped);
        write_use(writer, "first", timelines.evidence[drift.first]);
        write_use(writer, "last", timelines.evidence[drift.last]);
        writer.end_object().end_line();
    }
}

void append_changes(Writer& writer, const Timelines& timelines, const Series& series)
{
    for (const auto& [via, test] : series.tests) {
        for (const auto& change : test.changes) {
            begin(writer, "change", series)
                .member("via", word(via))
                .member("last_before", change.last_before)
                .member("first_after", change.first_after)
                .member("before", change.before)
                .member("after", change.after)
                .member("p", change.p)
                .member("p_among_all", timeline::among_all(change, timelines.tests))
                .member("orders", change.orders)
                .member("exact", change.exact)
                .member("dates", change.dates)
                .end_object()
                .end_line();
        }
    }
}

}  // namespace

void append_timeline_lines(std::string& out, const Timelines& timelines)
{
    Writer writer(out);
    for (const auto& series : timelines.series) {
        append_series(writer, timelines, series);
        for (const auto& point : series.points) {
            begin(writer, "point", series).member("window", point.window);
            write_sums(writer, timelines, point);
            writer.end_object().end_line();
        }
        append_drifts(writer, timelines, series);
        append_changes(writer, timelines, series);
        for (const auto& silent : series.silent) {
            begin(writer, "silence", series)
                .member("date", silent.date)
                .member("document", silent.document)
                .end_object()
                .end_line();
        }
    }
}

}  // namespace horseshoe::json
