#include "report/cli/progress.hpp"

#include "report/cli/terminal.hpp"

#include <fmt/format.h>

#include <string>

namespace horseshoe::cli {

namespace {

constexpr std::size_t bar_width = 24;
constexpr auto pause = std::chrono::milliseconds{100};

std::string time_left(double seconds)
{
    const auto whole = static_cast<long>(seconds + 0.5);
    return whole < 60 ? fmt::format("{} s", whole)
                      : fmt::format("{} min {:02} s", whole / 60, whole % 60);
}

}  // namespace

Progress::Progress(std::size_t total, bool shown) : total_(total), shown_(shown) {}

Progress::~Progress()
{
    erase();
}

void Progress::step()
{
    ++done_;
    const auto now = Clock::now();
    if (shown_ && (now - last_ >= pause || !drawn_)) {
        draw(now);
    }
}

void Progress::erase()
{
    if (drawn_) {
        write_error("\r\x1b[K");
        drawn_ = false;
    }
}

void Progress::draw(Clock::time_point now)
{
    last_ = now;
    drawn_ = true;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    const double rate = static_cast<double>(done_) / (seconds > 0 ? seconds : 1);
    const std::size_t filled = bar_width * done_ / total_;
    write_error(fmt::format("\r\x1b[K{:#<{}}{:.<{}} {}/{} files, {:.1f} a second, {} left",
                            "",
                            filled,
                            "",
                            bar_width - filled,
                            done_,
                            total_,
                            rate,
                            time_left(static_cast<double>(total_ - done_) / rate)));
}

}  // namespace horseshoe::cli
