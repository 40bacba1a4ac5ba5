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

}  // namespace

ReportResult write_report(const store::Store& store,
                          const ReportSettings& settings,
                          const std::function<void(std::size_t)>& tell)
{
    const Words words{settings.language};
    SiteFolder folder{settings.folder};
    const Site site{store, settings.selection, words, folder};
    const Overview overview{site};
    std::size_t done = 0;
    const auto next = [&] {
        ++done;
        if (tell) {
            tell(done);
        }
    };
    write_assets(folder);
    SearchIndex index{site};
    for (const auto& document : site.documents()) {
        const auto data = read_document(site, document);
        if (document.kind == parser::Kind::record) {
            write_meeting(site, data);
            write_teaching(site, data);
        }
        else {
            write_letter(site, data);
        }
        write_audit(site, data);
        index.add(data);
        next();
    }
    index.finish();
    for (const auto& subject : site.delegations()) {
        write_delegation(site, overview, subject);
        next();
    }
    for (const auto& subject : site.targets()) {
        write_target(site, overview, subject);
        next();
    }
    write_network(site, overview);
    write_method(site);
    write_search(site);
    write_index(site, overview);
    return {site.documents().size(), folder.files(), folder.changed()};
}

}  // namespace horseshoe::html
