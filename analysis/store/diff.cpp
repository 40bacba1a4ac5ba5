#include "analysis/store/diff.hpp"

#include "analysis/store/query.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace horseshoe::store {
namespace {

/// A document as it is told from others, and what tells its versions apart.
struct Version {
    std::int64_t id = 0;
    std::string name;
    std::string path;
    std::string sha256;
    std::string reading;
};

using Key = std::pair<std::string, std::string>;  // symbol or path, language
using Versions = std::map<Key, Version>;

Versions versions_of(const Store& store, const Selection& selection)
{
    return guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        SQLite::Statement query(
            store.connection().database,
            "SELECT d.key, d.language, d.id, d.name, d.path, d.sha256, d.reading "
            "FROM document d" +
                where.text());
        where.bind(query);
        Versions versions;
        while (query.executeStep()) {
            Columns columns(query);
            Key key;
            Version version;
            columns.into(key.first).into(key.second).into(version.id).into(version.name);
            columns.into(version.path).into(version.sha256).into(version.reading);
            versions.emplace(std::move(key), std::move(version));
        }
        return versions;
    });
}

/// A mention or a stance: what it is known by, and what may have changed of it.
struct Finding {
    std::string id;
    int turn = 0;
    std::string by;
    std::string of;
    std::string value;
    std::string words;  // around it; not compared, as it may change without the finding

    friend bool operator<(const Finding& one, const Finding& other)
    {
        return std::tie(one.id, one.turn, one.by, one.of, one.value) <
               std::tie(other.id, other.turn, other.by, other.of, other.value);
    }
};

class Differ {
public:
    Differ(const Store& older,
           const Store& newer,
           const Selection& selection,
           const std::function<void(const Difference&)>& tell)
        : older_(older), newer_(newer), selection_(selection), tell_(tell)
    {}

    void run()
    {
        const auto before = versions_of(older_, selection_);
        const auto after = versions_of(newer_, selection_);
        std::set<Key> keys;
        for (const auto* const versions : {&before, &after}) {
            for (const auto& [key, version] : *versions) {
                keys.insert(key);
            }
        }
        for (const auto& key : keys) {
            const auto old = before.find(key);
            const auto now = after.find(key);
            compare(key,
                    old == before.end() ? nullptr : &old->second,
                    now == after.end() ? nullptr : &now->second);
        }
    }

private:
    void compare(const Key& key, const Version* before, const Version* after)
    {
        if (before != nullptr && after != nullptr && before->sha256 == after->sha256 &&
            before->reading == after->reading) {
            return;  // read from the same bytes in the same way
        }
        const auto& version = after != nullptr ? *after : *before;
        head_ = {};
        head_.document = version.name;
        head_.language = key.second;
        if (selection_.by.empty() && selection_.of.empty() && selection_.role.empty()) {
            tell_document(before, after);
        }
        compare_mentions(before, after);
        compare_stances(before, after);
    }

    void tell_document(const Version* before, const Version* after)
    {
        Difference difference = head_;
        difference.what = "document";
        difference.words = after != nullptr ? after->path : before->path;
        if (before == nullptr || after == nullptr) {
            difference.change = before == nullptr ? Change::added : Change::gone;
            tell_(difference);
            return;
        }
        difference.change = Change::changed;
        const bool source = before->sha256 != after->sha256;
        difference.before = (source ? before->sha256 : before->reading).substr(0, 12);
        difference.after = (source ? after->sha256 : after->reading).substr(0, 12);
        tell_(difference);
    }

    std::vector<Finding>
    findings_of(const Store& store, const Version* version, const char* sql) const
    {
        std::vector<Finding> findings;
        if (version == nullptr) {
            return findings;
        }
        guarded(store.connection(), [&] {
            SQLite::Statement query(store.connection().database, sql);
            query.bind(1, version->id);
            while (query.executeStep()) {
                Columns columns(query);
                Finding finding;
                columns.into(finding.id).into(finding.turn).into(finding.by).into(finding.of);
                columns.into(finding.value).into(finding.words);
                const auto role = named<parser::Role>(columns.text(), 4);
                if (selection_.takes_speaker(finding.by) && selection_.takes_target(finding.of) &&
                    selection_.takes_role(role)) {
                    findings.push_back(std::move(finding));
                }
            }
        });
        std::sort(findings.begin(), findings.end());
        return findings;
    }

    void tell(const char* what, Change change, const Finding& finding, std::string before)
    {
        Difference difference = head_;
        difference.what = what;
        difference.change = change;
        difference.turn = finding.turn;
        difference.by = finding.by;
        difference.of = finding.of;
        difference.before = std::move(before);
        difference.after = change == Change::gone ? "" : finding.value;
        difference.words = finding.words;
        tell_(difference);
    }

    /// Mentions have no names of their own: as often as one side has more of the same, it is new or
    /// gone.
    void compare_mentions(const Version* before, const Version* after)
    {
        constexpr const char* sql =
            "SELECT '', m.turn, s.key, e.key, CAST(substr(CAST(p.text AS BLOB), m.begin + 1, "
            "m.\"end\" - m.begin) AS TEXT), CAST(substr(CAST(p.text AS BLOB), m.sentence_begin + "
            "1, "
            "m.sentence_end - m.sentence_begin) AS TEXT), t.role FROM mention m "
            "JOIN paragraph p ON p.id = m.paragraph JOIN entity e ON e.id = m.entity "
            "LEFT JOIN entity s ON s.id = m.speaker "
            "LEFT JOIN turn t ON t.id = ?1 * 16777216 + m.turn AND m.place <> 1 "
            "WHERE m.id >= ?1 * 16777216 AND m.id < (?1 + 1) * 16777216 AND m.place <= 2";
        const auto old = findings_of(older_, before, sql);
        const auto now = findings_of(newer_, after, sql);
        std::vector<Finding> only;
        std::set_difference(
            old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(only));
        for (const auto& finding : only) {
            tell("mention", Change::gone, finding, finding.value);
        }
        only.clear();
        std::set_difference(
            now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(only));
        for (const auto& finding : only) {
            tell("mention", Change::added, finding, "");
        }
    }

    /// Stances keep their names from one reading to the next.
    void compare_stances(const Version* before, const Version* after)
    {
        constexpr const char* sql =
            "SELECT s.key, s.turn, h.key, e.key, printf('%+d %s', s.polarity, s.act), "
            "CAST(substr(CAST(p.text AS BLOB), s.begin + 1, s.\"end\" - s.begin) AS TEXT), t.role "
            "FROM stance s JOIN paragraph p ON p.id = s.paragraph JOIN entity e ON e.id = s.target "
            "LEFT JOIN entity h ON h.id = s.holder "
            "LEFT JOIN turn t ON t.id = ?1 * 16777216 + s.turn "
            "WHERE s.id >= ?1 * 16777216 AND s.id < (?1 + 1) * 16777216";
        const auto old = findings_of(older_, before, sql);
        const auto now = findings_of(newer_, after, sql);
        std::vector<Finding> gone;
        std::vector<Finding> added;
        std::set_difference(
            old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(gone));
        std::set_difference(
            now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(added));
        for (const auto& finding : gone) {
            const auto same = std::find_if(added.begin(), added.end(), [&](const Finding& other) {
                return other.id == finding.id;
            });
            if (same == added.end()) {
                tell("stance", Change::gone, finding, finding.value);
                continue;
            }
            tell("stance", Change::changed, *same, described(finding, *same));
            added.erase(same);
        }
        for (const auto& finding : added) {
            tell("stance", Change::added, finding, "");
        }
    }

    /// The former value, with holder and target where they were others.
    static std::string described(const Finding& before, const Finding& after)
    {
        std::string text = before.value;
        if (before.by != after.by) {
            text += " by " + before.by;
        }
        if (before.of != after.of) {
            text += " of " + before.of;
        }
        return text;
    }

    const Store& older_;
    const Store& newer_;
    const Selection& selection_;
    const std::function<void(const Difference&)>& tell_;
    Difference head_;
};

}  // namespace

void differences(const Store& older,
                 const Store& newer,
                 const Selection& selection,
                 const std::function<void(const Difference&)>& tell)
{
    Differ(older, newer, selection, tell).run();
}

std::string_view word(Change change)
{
    switch (change) {
    case Change::added: return "new";
    case Change::gone: return "gone";
    case Change::changed: return "changed";
    }
    return "";
}

}  // namespace horseshoe::store
