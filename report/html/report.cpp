#include "report/html/report.hpp"

#include "report/html/assets.hpp"
#include "report/html/figure/stand_alone.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/checks.hpp"
#include "report/html/page/delegation_page.hpp"
#include "report/html/page/index_page.hpp"
#include "report/html/page/letter_page.hpp"
#include "report/html/page/meeting_page.hpp"
#include "report/html/page/method_page.hpp"
#include "report/html/page/network_page.hpp"
#include "report/html/page/search_page.hpp"
#include "report/html/page/target_page.hpp"
#include "report/html/page/teaching_page.hpp"
#include "report/html/search_index.hpp"
#include "report/html/site.hpp"
#include "report/html/workers.hpp"

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace horseshoe::html {

namespace {

void write_assets(SiteFolder& folder)
{
    std::string style{figure::style_sheet()};
    style += style_sheet;
    folder.write("assets/style.css", style);
    folder.write("assets/horseshoe.js", script);
    folder.write("assets/search.js", search_script);
    folder.write("assets/mark.svg", mark);
}

DocumentData write_document(const Site& site, std::size_t number)
{
    auto data = read_document(site, site.documents()[number]);
    if (data.document.kind == parser::Kind::record) {
        write_meeting(site, data);
        write_teaching(site, data);
    }
    else {
        write_letter(site, data);
    }
    write_audit(site, data);
    return data;
}

}  // namespace

ReportResult write_report(const store::Store& store,
                          const ReportSettings& settings,
                          const std::function<void(std::size_t)>& tell)
{
    const Words words{settings.language};
    SiteFolder folder{settings.folder};
    const Site site{store, settings.selection, words, folder};
    const Overview overview{site};
    Workers workers{site, settings.jobs, site.documents().size()};
    std::mutex telling;
    std::size_t done = 0;
    const auto next = [&] {
        const std::lock_guard lock{telling};
        ++done;
        if (tell) {
            tell(done);
        }
    };
    write_assets(folder);
    SearchIndex index{site};
    workers.in_order(site.documents().size(), [&](const Site& mine, std::size_t i) {
        auto data = std::make_shared<const DocumentData>(write_document(mine, i));
        return [&index, &next, data = std::move(data)] {
            index.add(*data);
            next();
        };
    });
    std::vector<Workers::Task> tasks{
        [&](const Site& mine) { write_network(mine, overview); },
        [&](const Site& mine) { write_index(mine, overview); },
        [&](const Site&) { index.finish(); },
        [](const Site& mine) { write_method(mine); },
        [](const Site& mine) { write_search(mine); },
    };
    for (const auto& subject : site.delegations()) {
        tasks.emplace_back([&](const Site& mine) {
            write_delegation(mine, overview, subject);
            next();
        });
    }
    for (const auto& subject : site.targets()) {
        tasks.emplace_back([&](const Site& mine) {
            write_target(mine, overview, subject);
            next();
        });
    }
    workers.run(tasks);
    folder.finish();
    return {site.documents().size(), folder.files(), folder.changed()};
}

}  // namespace horseshoe::html
