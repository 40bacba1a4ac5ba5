#include "report/cli/lots.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace horseshoe::cli {
namespace {

/// Few enough bytes that what is in flight stays small in memory.
constexpr std::uintmax_t most_in_a_lot = std::uintmax_t{1} << 18U;

/// Lots for each thread that what is left is parted into at the least.
constexpr std::uintmax_t lots_a_thread = 8;

/// What cannot be told beforehand, as of standard input, is taken for large.
std::uintmax_t size_of(const parser::Input& input)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(input.path, error);
    return error ? most_in_a_lot : size;
}

}  // namespace

Lots::Lots(const std::vector<parser::Input>& files, unsigned int threads)
    : files_(files), threads_(threads)
{
    if (threads_ > 1) {
        sizes_.reserve(files.size());
        for (const auto& file : files) {
            sizes_.push_back(size_of(file));
            bytes_left_ += sizes_.back();
        }
    }
}

std::uintmax_t Lots::share() const
{
    return std::min(most_in_a_lot, bytes_left_ / (lots_a_thread * threads_));
}

Lot Lots::next()
{
    const auto first = next_;
    if (threads_ == 1) {
        next_ = std::min(next_ + 1, files_.size());
    }
    else {
        const auto most = share();
        std::uintmax_t bytes = 0;
        while (next_ != files_.size() && (next_ == first || bytes + sizes_[next_] <= most)) {
            bytes += sizes_[next_++];
        }
        bytes_left_ -= bytes;
    }
    return Lot(files_).subspan(first, next_ - first);
}

}  // namespace horseshoe::cli
