#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// The names that rows of the tables stand for: "iraquien{,ne,s}" is iraquien, iraquienne and
/// iraquiens. They are all said in one piece of memory, which is kept for the rows that follow.
class Braces {
public:
    /// Calls `see` with each name of a row, which is good until it returns. Throws Error where braces
    /// do not match.
    template <typename See>
    void for_each(std::string_view row, const See& see)
    {
        row_ = row;
        name_.clear();
        expand(row, nullptr, see);
    }

    /// The first place where a character stands that no brace holds; the end where there is none.
    static std::size_t first_between(std::string_view text, char separator);

private:
    /// What stands behind the braces that are being read, from the innermost outwards.
    struct Behind {
        std::string_view text;
        const Behind* behind = nullptr;
    };

    template <typename See>
    void expand(std::string_view text, const Behind* behind, const See& see)
    {
        const auto open = first_brace(text);
        if (open == text.size() && behind == nullptr && name_.empty()) {
            see(text);
            return;
        }
        const auto said = name_.size();
        name_.append(text.substr(0, open));
        if (open != text.size()) {
            const auto close = open + closing(text.substr(open));
            const Behind rest{text.substr(close + 1), behind};
            const auto* const next = rest.text.empty() ? behind : &rest;
            auto inside = text.substr(open + 1, close - open - 1);
            for (auto end = first_between(inside, ','); end != inside.size();
                 end = first_between(inside, ',')) {
                expand(inside.substr(0, end), next, see);
                inside.remove_prefix(end + 1);
            }
            expand(inside, next, see);
        }
        else if (behind != nullptr) {
            expand(behind->text, behind->behind, see);
        }
        else {
            see(std::string_view(name_));
        }
        name_.resize(said);
    }

    static std::size_t first_brace(std::string_view text);
    std::size_t closing(std::string_view text) const;

    std::string_view row_;  // for messages
    std::string name_;      // as far as it is said
};

/// The same names, to be kept.
std::vector<std::string> expand_braces(std::string_view name);

/// The parts of a row between the blanks that no brace holds: "{a,the} long {road,street}" has three.
/// Whatever one stands for goes with all that the others do, so that each can be read by itself.
std::vector<std::string_view> parts_at_blanks(std::string_view name);

}  // namespace horseshoe::gazetteer
