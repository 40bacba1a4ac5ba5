#pragma once

#include <string>
#include <string_view>

namespace horseshoe::cli {

/// Colours of the terminal, or none.
class Paint {
public:
    explicit Paint(bool colour) : colour_(colour) {}

    std::string strong(std::string_view text) const { return in("1", text); }
    std::string faint(std::string_view text) const { return in("2", text); }
    std::string accent(std::string_view text) const { return in("36", text); }
    std::string warning(std::string_view text) const { return in("33", text); }

private:
    std::string in(std::string_view code, std::string_view text) const
    {
        if (!colour_ || text.empty()) {
            return std::string{text};
        }
        std::string out = "\x1b[";
        out.append(code).append("m").append(text).append("\x1b[0m");
        return out;
    }

    bool colour_;
};

}  // namespace horseshoe::cli
