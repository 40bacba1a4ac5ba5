#include "report/html/workers.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_pipeline.h>

#include <algorithm>
#include <thread>
#include <utility>

namespace horseshoe::html {

struct Workers::Reader {
    explicit Reader(const Site& of) : store(of.store().reader()), site(of.reading(store)) {}

    store::Store store;
    Site site;
};

/// A site for as long as a piece of work takes. There is one for each thread that works.
class Workers::Lease {
public:
    explicit Lease(Workers& workers) : workers_(workers)
    {
        const std::lock_guard lock{workers_.mutex_};
        site_ = workers_.free_.back();
        workers_.free_.pop_back();
    }
    ~Lease()
    {
        const std::lock_guard lock{workers_.mutex_};
        workers_.free_.push_back(site_);
    }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    const Site& site() const { return *site_; }

private:
    Workers& workers_;
    const Site* site_ = nullptr;
};

Workers::Workers(const Site& site, std::size_t jobs, std::size_t pages) : site_(site)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t wanted = std::min({jobs == 0 ? cores : jobs, pages, most});
    free_.push_back(&site);
    // Before any of them works: a store is of one thread.
    for (std::size_t i = 1; i < wanted; ++i) {
        readers_.push_back(std::make_unique<Reader>(site));
        free_.push_back(&readers_.back()->site);
    }
}

Workers::~Workers() = default;

void Workers::run(const std::vector<Task>& tasks)
{
    if (readers_.empty()) {
        for (const auto& task : tasks) {
            task(site_);
        }
        return;
    }
    const tbb::global_control limit{tbb::global_control::max_allowed_parallelism, threads()};
    tbb::parallel_for(std::size_t{0}, tasks.size(), [&](std::size_t i) {
        const Lease lease{*this};
        tasks[i](lease.site());
    });
}

void Workers::in_order(std::size_t count,
                       const std::function<Finish(const Site&, std::size_t)>& work)
{
    if (readers_.empty()) {
        for (std::size_t i = 0; i < count; ++i) {
            work(site_, i)();
        }
        return;
    }
    const tbb::global_control limit{tbb::global_control::max_allowed_parallelism, threads()};
    std::size_t next = 0;
    const auto give = tbb::make_filter<void, std::size_t>(
        tbb::filter_mode::serial_in_order, [&](tbb::flow_control& flow) -> std::size_t {
            if (next == count) {
                flow.stop();
                return 0;
            }
            return next++;
        });
    const auto make =
        tbb::make_filter<std::size_t, Finish>(tbb::filter_mode::parallel, [&](std::size_t i) {
            const Lease lease{*this};
            return work(lease.site(), i);
        });
    const auto finish = tbb::make_filter<Finish, void>(tbb::filter_mode::serial_in_order,
                                                       [](const Finish& last) { last(); });
    // Two a thread in flight: enough that a long one does not stop the others.
    tbb::parallel_pipeline(2 * threads(), give & make & finish);
}

}  // namespace horseshoe::html
