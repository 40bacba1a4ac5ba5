#pragma once

#include "report/html/site.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace horseshoe::html {

/// Threads that make pages, each with a reader of the store of its own.
class Workers {
public:
    /// As many as `jobs`, or as there are cores for 0; never more than pages need, nor than `most`.
    Workers(const Site& site, std::size_t jobs, std::size_t pages);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    using Task = std::function<void(const Site&)>;
    /// What is left to do when the turn of its number has come.
    using Finish = std::function<void()>;

    /// Does them all, in any order.
    void run(const std::vector<Task>& tasks);
    /// `work` on each number below `count`, on any thread; what it returns is called in their order.
    void in_order(std::size_t count, const std::function<Finish(const Site&, std::size_t)>& work);

private:
    /// A copy of what is in memory is one more each: cores beyond these stay free.
    static constexpr std::size_t most = 8;

    struct Reader;
    class Lease;

    std::size_t threads() const { return readers_.size() + 1; }

    const Site& site_;
    std::vector<std::unique_ptr<Reader>> readers_;  ///< besides the site itself
    std::mutex mutex_;
    std::vector<const Site*> free_;
};

}  // namespace horseshoe::html
