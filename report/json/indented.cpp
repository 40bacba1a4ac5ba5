#include "report/json/indented.hpp"

namespace horseshoe::json {
namespace {

bool opens(char c)
{
    return c == '{' || c == '[';
}

bool closes(char c)
{
    return c == '}' || c == ']';
}

}  // namespace

std::string indented(std::string_view json)
{
    std::string out;
    std::size_t depth = 0;
    bool quoted = false;
    const auto new_line = [&] { out.append(1, '\n').append(2 * depth, ' '); };
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            out += c;
            if (c == '\\') {
                out += json[++i];
            }
            quoted = c != '"';
        }
        else if (opens(c)) {
            out += c;
            if (i + 1 < json.size() && closes(json[i + 1])) {
                out += json[++i];
                continue;
            }
            ++depth;
            new_line();
        }
        else if (closes(c)) {
            --depth;
            new_line();
            out += c;
        }
        else {
            out += c;
            quoted = c == '"';
            if (c == ',') {
                new_line();
            }
            else if (c == ':') {
                out += ' ';
            }
        }
    }
    return out + '\n';
}

}  // namespace horseshoe::json
