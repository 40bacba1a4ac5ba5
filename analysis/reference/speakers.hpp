#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/reference/reference.hpp"
#include "parser/document.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::reference {

/// Where words that point at a speaker lead.
struct Target {
    std::optional<int> turn;
    Lead lead = Lead::resolved;
    bool presides = false;  ///< who is meant only conducts the meeting
};

/// Who speaks in a meeting, looked up by the ways in which others point at them. The turn meant is
/// the nearest before the one that points.
class Speakers {
public:
    /// `mentions` tell who holds an office: "the Secretary-General, Mr. Guterres".
    Speakers(const parser::Document& document,
             std::span<const mention::Mention> mentions,
             const gazetteer::Gazetteer& gazetteer);

    Target by_name(std::string_view name, int from) const;
    Target by_delegation(std::string_view delegation, int from) const;
    /// By the id of an office: UNSG. Where nobody holds that very one, `words` may be the beginning of
    /// the one speaker's office: "the Special Envoy".
    Target by_office(std::string_view office, std::string_view words, int from) const;
    /// Who spoke before, the presidency's procedure left out.
    Target previous(int from) const;

private:
    struct Speaker {
        int turn = 0;
        std::string folded_name;  ///< its last word
        std::string function;     ///< folded
        std::string delegation;
        std::vector<std::string> offices;
        std::vector<std::string> bodies;  ///< named in the function
        bool procedure = false;           ///< the presidency, conducting the meeting only
    };

    void read_holders(const parser::Document& document,
                      std::span<const mention::Mention> mentions,
                      const gazetteer::Gazetteer& gazetteer);

    Target by_function(std::string_view words, int from) const;

    template <typename Fits>
    Target nearest(int from, const Fits& fits) const;

    std::vector<Speaker> speakers_;
    std::map<std::string, std::string> offices_;  ///< by the last word of who holds them
};

}  // namespace horseshoe::reference
