#include "report/cli/columns.hpp"
#include "report/cli/paint.hpp"
#include "report/cli/timeline_tables.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::cli {
namespace {

using reading::counted;
using timeline::Drift;
using timeline::DriftKind;
using timeline::Evidence;
using timeline::Series;
using timeline::Timelines;

/// One series after the other, as a person reads it.
class Teller {
public:
    Teller(const Timelines& timelines, const Layout& layout)
        : timelines_(timelines), layout_(layout), paint_(layout.colour)
    {}

    std::string tell()
    {
        for (const auto& series : timelines_.series) {
            out_ += out_.empty() ? "" : "\n";
            head(series);
            points(series);
            drifts(series);
            changes(series);
            silences(series);
        }
        return std::move(out_);
    }

private:
    void line(std::string_view text) { out_.append(text).append("\n"); }

    void head(const Series& series)
    {
        std::string text;
        for (const auto& point : series.whole) {
            text += fmt::format("; {} {} in {}",
                                counted(static_cast<std::size_t>(point.count), "stance"),
                                word(point.via),
                                counted(point.documents.size(), "document"));
            text += point.withheld
                        ? fmt::format(", mean withheld below {}", timelines_.settings.minimum)
                        : fmt::format(", mean {:+.2f}", point.mean);
        }
        line(paint_.strong(fmt::format("{} on {}", series.holder, series.target)) + text);
    }

    void points(const Series& series)
    {
        const Table table = point_table(timelines_, series);
        out_ += formatted(table, "table", layout_.width, layout_.colour);
    }

    void use(const Evidence& one)
    {
        line(fmt::format("    {}  {}  {}  {}, {} {}, line {}",
                         one.date,
                         polarity_text(one.polarity),
                         paint_.faint(one.id),
                         one.document,
                         one.via == stance::Via::joint ? "annex" : "turn",
                         one.turn,
                         one.line));
        constexpr int indent = 6;
        for (const auto& part :
             wrapped("“" + reading::printable(one.quote) + "”", layout_.width - indent)) {
            line(std::string(indent, ' ') + part);
        }
    }

    std::string title(const Drift& drift) const
    {
        const auto course = paint_.accent(word(drift.course));
        if (drift.kind != DriftKind::formula) {
            return fmt::format("  strongest {}, first and last date ({}): {}",
                               word(drift.kind),
                               word(drift.via),
                               course);
        }
        return fmt::format("  “{}” ({}): {}, used {} on {}{}{}",
                           reading::printable(timelines_.evidence[drift.last].cue),
                           word(drift.via),
                           course,
                           counted(static_cast<std::size_t>(drift.uses), "time"),
                           counted(static_cast<std::size_t>(drift.dates), "date"),
                           drift.taken_up ? ", taken up later" : "",
                           drift.dropped ? ", dropped since" : "");
    }

    void drifts(const Series& series)
    {
        if (series.drifts.empty()) {
            return;
        }
        line("words");
        for (const auto& drift : series.drifts) {
            line(title(drift));
            use(timelines_.evidence[drift.first]);
            use(timelines_.evidence[drift.last]);
        }
    }

    void changes(const Series& series)
    {
        for (const auto& [via, test] : series.tests) {
            if (!test.tested) {
                line(fmt::format("change ({}): not tested, {} of the {} that it takes",
                                 word(via),
                                 counted(test.dates, "date"),
                                 timeline::least_dates));
            }
            else if (test.changes.empty()) {
                line(fmt::format("change ({}): none that stands out from chance in {}, p {:.3f}",
                                 word(via),
                                 counted(test.dates, "date"),
                                 test.p));
            }
            for (const auto& change : test.changes) {
                line(fmt::format("change ({}): from {:+.2f} until {} to {:+.2f} from {}, p {:.3f}, "
                                 "{:.3f} among {}; permutation of {}, {} orders{}",
                                 word(via),
                                 change.before,
                                 change.last_before,
                                 change.after,
                                 change.first_after,
                                 change.p,
                                 timeline::among_all(change, timelines_.tests),
                                 counted(timelines_.tests, "test"),
                                 counted(change.dates, "date"),
                                 change.orders,
                                 change.exact ? ", all there are" : " drawn"));
            }
        }
    }

    void silences(const Series& series)
    {
        if (series.silent.empty()) {
            return;
        }
        std::string text = "there and silent on it: ";
        for (const auto& silent : series.silent) {
            text += fmt::format("{}{} ({})",
                                &silent == series.silent.data() ? "" : ", ",
                                silent.document,
                                silent.date);
        }
        for (const auto& part : wrapped(text, layout_.width)) {
            line(part);
        }
    }

    const Timelines& timelines_;
    const Layout& layout_;
    Paint paint_;
    std::string out_;
};

}  // namespace

std::string timelines_in_words(const Timelines& timelines, const Layout& layout)
{
    return Teller(timelines, layout).tell();
}

}  // namespace horseshoe::cli
