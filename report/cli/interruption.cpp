#include "report/cli/interruption.hpp"

#include <atomic>
#include <csignal>

namespace horseshoe::cli {
namespace {

std::atomic<bool> asked = false;  // all that a handler of signals may touch
static_assert(std::atomic<bool>::is_always_lock_free);

void ask(int signal)
{
    asked = true;
    std::signal(signal, SIG_DFL);
}

}  // namespace

Interruption::Interruption()
{
    asked = false;
    std::signal(SIGINT, ask);
    std::signal(SIGTERM, ask);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::wanted() const
{
    return asked;
}

}  // namespace horseshoe::cli
