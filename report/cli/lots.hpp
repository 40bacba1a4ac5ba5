#pragma once

#include "parser/source/inputs.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::cli {

/// Inputs that lie side by side.
using Lot = std::span<const parser::Input>;

/// Deals inputs out to threads, in their order. Small files go together: while one thread stores
/// what many have waited for, the others have enough to do. A lot is a small part of what is left,
/// so that the threads come to their end together.
class Lots {
public:
    /// The files must outlive the lots.
    Lots(const std::vector<parser::Input>& files, unsigned int threads);

    /// Empty when all are dealt out. For one thread, always one file.
    Lot next();

    std::size_t left() const { return files_.size() - next_; }

private:
    std::uintmax_t share() const;

    const std::vector<parser::Input>& files_;
    unsigned int threads_;
    std::vector<std::uintmax_t> sizes_;
    std::uintmax_t bytes_left_ = 0;
    std::size_t next_ = 0;
};

}  // namespace horseshoe::cli
