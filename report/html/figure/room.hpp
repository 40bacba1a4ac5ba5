#pragma once

#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::figure {

/// Where somebody sits: at the head of the table, along it, beside the head, or at its open end.
enum class Place { presidency, member, secretary_general, guest };

struct Seat {
    std::string id;    ///< "KAZ"
    std::string name;  ///< in the language of the interface
    Place place = Place::member;
    std::size_t words = 0;
    std::string note;        ///< beside the name: "presidency", "briefer"; may be empty
    std::string href;        ///< to its words; may be empty
    std::string label = {};  ///< what stands beside the chair; empty: the name
};

/// What one delegation says of another.
struct Arc {
    std::string from;
    std::string to;
    std::size_t count = 0;  ///< of mentions or references
    std::size_t stances = 0;
    std::optional<double> mean;  ///< of the stances, courtesies apart
    std::string href;
};

/// Who speaks about whom across the table. Seats stand in the order of the attendance: the
/// presidency at the head, the others clockwise from there.
struct Horseshoe {
    std::string meeting;  ///< what the seats are those of, as "S/PV.8967"
    std::vector<Seat> seats;
    std::vector<Arc> arcs;  ///< between seats; others, and those to oneself, are left out
};

Caption caption(const Horseshoe& figure, Ui ui);
std::string draw(const Horseshoe& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Horseshoe& figure, Ui ui);
std::string csv(const Horseshoe& figure);

}  // namespace horseshoe::figure
