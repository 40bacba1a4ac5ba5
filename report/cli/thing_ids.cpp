#include "report/cli/thing_ids.hpp"

#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/nominal_means.hpp"

#include <string_view>

namespace horseshoe::cli {
namespace {

using stance::Means;

void add_ids(std::set<std::string>& ids, const stance::Entry& nominal)
{
    const auto means = nominal.means;
    if (means == Means::office || means == Means::always || means == Means::actors) {
        ids.emplace(stance::fixed_id(nominal));
    }
    if (means == Means::thing) {
        ids.emplace(stance::favoured_name(nominal));
        ids.emplace(stance::blamed_name(nominal));
        ids.emplace(stance::deed_name(nominal));
    }
}

std::set<std::string> ids_of(const stance::Lexicons& lexicons, const stance::Corrections& rows)
{
    std::set<std::string> ids;
    for (const std::string_view language : stance::lexicon_languages) {
        for (const auto& entry : lexicons.of(language).entries()) {
            if (entry.use == stance::Use::nominal) {
                add_ids(ids, entry);
            }
        }
    }
    for (const auto& row : rows.rows()) {
        ids.insert(row.holder);
        ids.insert(row.target);
    }
    ids.erase("");
    return ids;
}

}  // namespace

std::set<std::string> thing_ids(const findings::Analyser& analyser)
{
    return ids_of(analyser.lexicons(), analyser.corrections());
}

std::set<std::string> thing_ids(const findings::Sources& sources)
{
    return ids_of(findings::lexicons_with(sources.lexicon), {});
}

}  // namespace horseshoe::cli
