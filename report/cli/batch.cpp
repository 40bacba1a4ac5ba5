#include "report/cli/batch.hpp"

#include "parser/error.hpp"
#include "parser/source/bytes.hpp"
#include "parser/source/sha256.hpp"
#include "report/cli/lots.hpp"
#include "report/cli/progress.hpp"
#include "report/cli/terminal.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <algorithm>
#include <thread>
#include <utility>

namespace horseshoe::cli {

namespace {

enum class Fate : std::uint8_t { done, known, failed, left_out };

/// What one input has come to between the parallel and the ordered stage.
struct Piece {
    Fate fate = Fate::done;
    Finish finish;
    std::string diagnostics;
    std::size_t problems = 0;
};

class Batch {
public:
    Batch(const BatchOptions& options,
          const Work& work,
          const BatchLimits& limits,
          const parser::Inputs& inputs,
          unsigned int jobs);

    /// The next inputs to read; empty where there are none, or no more are wanted.
    Lot next();
    Piece read(const parser::Input& input) const;
    void take(const Piece& piece);
    const BatchResult& finish();

private:
    void read_into(Piece& piece, const parser::Input& input) const;
    void fail(Piece& piece, const InputError& error, Fate fate) const;
    void tell(Piece& piece, const std::string& path, const parser::Problem& problem) const;

    const BatchOptions& options_;
    const Work& work_;
    const BatchLimits& limits_;
    Lots lots_;
    Progress progress_;
    BatchResult result_;
};

Batch::Batch(const BatchOptions& options,
             const Work& work,
             const BatchLimits& limits,
             const parser::Inputs& inputs,
             unsigned int jobs)
    : options_(options), work_(work), limits_(limits), lots_(inputs.files, jobs),
      progress_(inputs.files.size(),
                !options.quiet && inputs.files.size() > 1 && error_is_terminal())
{
    result_.failed = inputs.problems.size();
    result_.left_out = inputs.passed_over;
    for (const auto& problem : inputs.problems) {
        write_error(reading::diagnostic(problem.path, 0, problem.message, "") + '\n');
    }
}

Lot Batch::next()
{
    return limits_.stop && limits_.stop() ? Lot() : lots_.next();
}

/// On any thread. Only what is no fault of the input leaves as an exception.
Piece Batch::read(const parser::Input& input) const
{
    Piece piece;
    try {
        read_into(piece, input);
    }
    catch (const NotADocument& error) {
        fail(piece, error, input.from_folder ? Fate::left_out : Fate::failed);
    }
    catch (const InputError& error) {
        fail(piece, error, Fate::failed);
    }
    catch (const Error&) {
        throw;
    }
    catch (const std::exception& error) {
        piece.fate = Fate::failed;
        piece.diagnostics = reading::diagnostic(input.path,
                                                0,
                                                fmt::format("cannot be read: {}", error.what()),
                                                "left out; please report this as a fault") +
                            '\n';
    }
    return piece;
}

void Batch::fail(Piece& piece, const InputError& error, Fate fate) const
{
    piece.fate = fate;
    if (fate == Fate::failed || options_.diagnostics == Diagnostics::everything) {
        piece.diagnostics =
            reading::diagnostic(error.path(), error.line(), error.what(), "") + '\n';
    }
}

void Batch::read_into(Piece& piece, const parser::Input& input) const
{
    parser::Document document;
    std::string bytes = parser::read_bytes(input.path);
    std::string sum;
    if (limits_.known) {
        sum = parser::sha256_hex(bytes);
        if (limits_.known(sum)) {
            piece.fate = Fate::known;
            return;
        }
    }
    parser::Source source = parser::decode_source(
        input.path, std::move(bytes), sum.empty() ? options_.sum : parser::Sum::spared);
    if (!sum.empty()) {
        source.sha256 = std::move(sum);
    }
    if (options_.parse || input.from_folder) {
        document = parser::parse_document(std::move(source));
    }
    else {
        document.source = std::move(source);
        document.problems = document.source.notices;
    }
    for (const auto& problem : document.problems) {
        tell(piece, input.path, problem);
    }
    piece.finish = work_(std::move(document));
}

void Batch::tell(Piece& piece, const std::string& path, const parser::Problem& problem) const
{
    piece.problems += problem.notice ? 0 : 1;
    if (options_.diagnostics == Diagnostics::everything ||
        (options_.diagnostics == Diagnostics::problems && !problem.notice)) {
        piece.diagnostics +=
            reading::diagnostic(path, problem.line, problem.message, problem.advice) + '\n';
    }
}

void Batch::take(const Piece& piece)
{
    progress_.erase();
    switch (piece.fate) {
    case Fate::done: ++result_.documents; break;
    case Fate::known: ++result_.known; break;
    case Fate::failed: ++result_.failed; break;
    case Fate::left_out: ++result_.left_out; break;
    }
    result_.problems += piece.problems;
    if (piece.finish) {
        piece.finish();
    }
    write_error(piece.diagnostics);
    progress_.step();
}

const BatchResult& Batch::finish()
{
    progress_.erase();
    result_.not_begun = lots_.left();
    if (result_.left_out != 0) {
        write_error(fmt::format("horseshoe: {} in folders left out: neither record nor letter\n",
                                reading::counted(result_.left_out, "file")));
    }
    return result_;
}

/// What goes from stage to stage is the number of a place: whoever breaks off leaves what lies there to
/// its owner. As many places as lots in flight are enough, since the lots leave in their order.
void run_parallel(Batch& batch, unsigned int jobs)
{
    // Enough that a long one, in the reading or the taking, does not stop the others.
    const std::size_t in_flight = std::size_t{4} * jobs;
    std::vector<Lot> lots(in_flight);
    std::vector<std::vector<Piece>> pieces(in_flight);
    std::size_t given = 0;
    const tbb::global_control limit{tbb::global_control::max_allowed_parallelism, jobs};
    const auto give = tbb::make_filter<void, std::size_t>(
        tbb::filter_mode::serial_in_order, [&](tbb::flow_control& flow) {
            const auto place = given++ % in_flight;
            lots[place] = batch.next();
            if (lots[place].empty()) {
                flow.stop();
            }
            return place;
        });
    const auto read = tbb::make_filter<std::size_t, std::size_t>(
        tbb::filter_mode::parallel, [&](std::size_t place) {
            for (const auto& input : lots[place]) {
                pieces[place].push_back(batch.read(input));
            }
            return place;
        });
    const auto take = tbb::make_filter<std::size_t, void>(
        tbb::filter_mode::serial_in_order, [&](std::size_t place) {
            for (auto& piece : pieces[place]) {
                batch.take(std::exchange(piece, {}));
            }
            pieces[place].clear();
        });
    tbb::parallel_pipeline(in_flight, give & read & take);
}

}  // namespace

ExitStatus BatchResult::status() const
{
    if (documents + known == 0) {
        return ExitStatus::nothing_done;
    }
    return failed != 0 || problems != 0 || not_begun != 0 ? ExitStatus::input_problems
                                                          : ExitStatus::done;
}

BatchResult run_batch(const BatchOptions& options, const Work& work, const BatchLimits& limits)
{
    return run_batch(options, parser::find_inputs(options.inputs), work, limits);
}

BatchResult run_batch(const BatchOptions& options,
                      const parser::Inputs& inputs,
                      const Work& work,
                      const BatchLimits& limits)
{
    const unsigned int cores = std::max(1U, std::thread::hardware_concurrency());
    const unsigned int jobs = options.jobs == 0 ? cores : options.jobs;
    const unsigned int threads = inputs.files.size() == 1 ? 1 : jobs;
    Batch batch{options, work, limits, inputs, threads};
    if (threads == 1) {
        for (auto lot = batch.next(); !lot.empty(); lot = batch.next()) {
            batch.take(batch.read(lot.front()));
        }
    }
    else {
        run_parallel(batch, threads);
    }
    return batch.finish();
}

}  // namespace horseshoe::cli
