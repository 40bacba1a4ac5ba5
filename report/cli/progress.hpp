#pragma once

#include <chrono>
#include <cstddef>

namespace horseshoe::cli {

/// A line on standard error that says how far a batch has come. Erase it before other output.
class Progress {
public:
    Progress(std::size_t total, bool shown);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    /// One more is done; draws the line at most ten times a second.
    void step();
    void erase();

private:
    using Clock = std::chrono::steady_clock;

    void draw(Clock::time_point now);

    std::size_t total_;
    std::size_t done_ = 0;
    bool shown_;
    bool drawn_ = false;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_ = start_;
};

}  // namespace horseshoe::cli
