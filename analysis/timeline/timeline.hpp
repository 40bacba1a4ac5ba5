#pragma once

#include "analysis/timeline/change.hpp"
#include "analysis/timeline/drift.hpp"
#include "analysis/timeline/evidence.hpp"
#include "analysis/timeline/series.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::timeline {

/// Changes in one way of holding a stance.
struct ChangesOf {
    stance::Via via = stance::Via::own;
    ChangeTest test;
};

/// One holder on one target, all the time.
struct Series {
    std::string holder;
    std::string target;
    std::vector<std::size_t> evidence;  ///< indices of Timelines::evidence, by date
    std::vector<Point> points;
    std::vector<Point> whole;  ///< one point for all the time, for each way of holding
    std::vector<Drift> drifts;
    std::vector<ChangesOf> tests;  ///< of own and of joint words, each where there are any
    std::vector<Presence> silent;  ///< the holder was there and said nothing of the target; by date
};

struct Timelines {
    Settings settings;
    std::vector<Evidence> evidence;  ///< by date
    std::vector<Series> series;      ///< by holder and target
    std::size_t tests = 0;           ///< how many changes were looked for; of many, some are chance
    std::size_t undated = 0;         ///< stances left out because their document has no date
};

/// Orders evidence into series, and each series into points. What has no date is left out, and counted.
Timelines make_timelines(std::vector<Evidence> evidence,
                         std::vector<Presence> presences,
                         const Settings& settings);

/// The p of a change among all that were looked for (Bonferroni's).
double among_all(const Change& change, std::size_t tests);

}  // namespace horseshoe::timeline
