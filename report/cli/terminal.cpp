#include "report/cli/terminal.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace horseshoe::cli {

namespace {

constexpr int narrowest = 60;
constexpr int widest = 200;

/// False with errno set where not all could be written.
bool write_all(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

void write_out(std::string_view text)
{
    if (write_all(STDOUT_FILENO, text)) {
        return;
    }
    if (errno == EPIPE) {
        throw OutputClosed{};
    }
    throw Error{fmt::format("cannot write to standard output: {}", std::strerror(errno))};
}

void write_error(std::string_view text)
{
    write_all(STDERR_FILENO, text);
}

bool out_is_terminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool error_is_terminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

bool out_and_error_are_one()
{
    struct stat out {};
    struct stat error {};
    return ::fstat(STDOUT_FILENO, &out) == 0 && ::fstat(STDERR_FILENO, &error) == 0 &&
           out.st_dev == error.st_dev && out.st_ino == error.st_ino;
}

Layout out_layout()
{
    Layout layout;
    if (!out_is_terminal()) {
        return layout;
    }
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) {
        layout.width = std::clamp(static_cast<int>(size.ws_col), narrowest, widest);
    }
    const char* const no_colour = std::getenv("NO_COLOR");
    const char* const kind = std::getenv("TERM");
    layout.colour = (no_colour == nullptr || *no_colour == '\0') && kind != nullptr &&
                    std::string_view{kind} != "dumb";
    return layout;
}

}  // namespace horseshoe::cli
