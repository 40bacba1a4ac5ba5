#pragma once

#include <cstdint>

namespace horseshoe::test {

/// How a disk fails.
enum class DiskFault : std::uint8_t {
    full,      ///< nothing more can be written
    torn,      ///< half of what is written arrives, and the call fails
    unwritten  ///< the call fails
};

/// While it lives, SQLite writes through it, to the disk as ever, until it has written or synced so
/// often; from then on all that is written fails, in the way given.
class FaultyDisk {
public:
    explicit FaultyDisk(DiskFault fault);
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk();

    /// Fails from the call with this number on; the first is 1.
    void fail_from(int call);
    /// Writes and syncs since fail_from().
    int calls() const;
};

}  // namespace horseshoe::test
