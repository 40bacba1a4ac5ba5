#pragma once

namespace horseshoe::cli {

/// While it lives, the first Ctrl-C (or SIGTERM) only asks the work to end; the second one ends it.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

    bool wanted() const;
};

}  // namespace horseshoe::cli
