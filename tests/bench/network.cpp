// Builds the network of many made-up meetings and measures it: what it takes in time and memory.
//   bench_network [MEETINGS]

#include "analysis/network/evidence.hpp"
#include "analysis/network/layout.hpp"
#include "analysis/network/measures.hpp"
#include "analysis/network/polarisation.hpp"
#include "analysis/network/view.hpp"

#include <ctime>
#include <iostream>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace horseshoe::network;

namespace {

constexpr std::uint32_t delegations = 220;
constexpr std::uint32_t bodies = 900;
constexpr std::uint32_t topics = 300;
constexpr int speakers = 18;  // of a meeting
constexpr int mentions = 45;  // of a speaker in a meeting
constexpr int stances = 12;

class Meetings {
public:
    Network make(int count)
    {
        for (std::uint32_t i = 0; i < delegations; ++i) {
            builder_.node("D" + std::to_string(i), EntityKind::state, true);
        }
        for (std::uint32_t i = 0; i < bodies; ++i) {
            builder_.node("B" + std::to_string(i), EntityKind::organisation);
        }
        for (std::uint32_t i = 0; i < topics; ++i) {
            builder_.node("T" + std::to_string(i), EntityKind::topic);
        }
        for (int i = 0; i < count; ++i) {
            add_meeting(i);
        }
        return builder_.finish();
    }

private:
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(random_() % bound);
    }

    /// Few are named often and many seldom, as in life.
    std::uint32_t some_node()
    {
        const double share = static_cast<double>(below(1U << 20U)) / (1U << 20U);
        const auto place =
            static_cast<std::uint32_t>(share * share * share * (delegations + bodies));
        return below(4) == 0 ? delegations + bodies + below(topics) : place;
    }

    void add_meeting(int number)
    {
        const auto symbol = "S/PV." + std::to_string(number);
        const int year = 1990 + number / 300;
        builder_.begin_document({symbol, symbol, std::to_string(year) + "-06-15"});
        builder_.begin_vote(quote_++);
        for (int i = 0; i < speakers; ++i) {
            const auto speaker = below(delegations);
            for (int j = 0; j < mentions; ++j) {
                builder_.add(EdgeKind::mention, speaker, some_node(), quote_++);
            }
            for (int j = 0; j < stances; ++j) {
                const int polarity = static_cast<int>(below(5)) - 2;
                builder_.add(EdgeKind::stance, speaker, some_node(), quote_++, polarity);
            }
            builder_.add(EdgeKind::reference, speaker, below(delegations), quote_++);
            builder_.add_ballot(speaker, static_cast<Choice>(below(3)));
        }
    }

    Builder builder_;
    std::mt19937_64 random_{15};
    std::uint64_t quote_ = 0;
};

double now()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

View of_kinds(std::vector<EdgeKind> kinds, Mode mode = Mode::one)
{
    View view;
    view.kinds = std::move(kinds);
    view.mode = mode;
    return view;
}

void measure_view(const Network& network, const char* name, const View& view)
{
    const double begin = now();
    const auto graph = look(network, view);
    const double looked = now();
    const auto measures = measure(graph);
    std::cout << name << ": " << graph.nodes.size() << " nodes, " << graph.edges.size()
              << " edges, looked up in " << looked - begin << " s, measured in " << now() - looked
              << " s, " << measures.communities << " communities"
              << (measures.betweenness_estimated ? ", betweenness estimated" : "") << '\n';
}

}  // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::stoi(argv[1]) : 10000;
    const double begin = now();
    const auto network = Meetings().make(count);
    std::cout << count << " meetings, " << network.quotes.size() << " quotes, "
              << network.ties.size() << " ties, " << network.bytes() / (1024 * 1024)
              << " MiB, made in " << now() - begin << " s\n";
    measure_view(network, "mentions, one mode", {});
    measure_view(network, "mentions, two modes", of_kinds({EdgeKind::mention}, Mode::two));
    measure_view(network, "stances", of_kinds({EdgeKind::stance}));
    measure_view(network, "agreement", of_kinds({EdgeKind::agreement, EdgeKind::conflict}));
    measure_view(network, "votes", of_kinds({EdgeKind::vote}));
    const double before = now();
    polarisation(network, {});
    std::cout << "polarisation in " << now() - before << " s\n";
    std::cout << "all in " << now() - begin << " s\n";
}
