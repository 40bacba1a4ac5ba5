#include "report/cli/batch.hpp"

#include "parser/error.hpp"
#include "parser/source/bytes.hpp"
#include "parser/source/inputs.hpp"
#include "parser/source/sha256.hpp"
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
          const parser::Inputs& inputs);

    /// The next input to read; null where there is none, or no more are wanted.
    const parser::Input* next();
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
    const std::vector<parser::Input>& files_;
    std::size_t next_ = 0;
    Progress progress_;
    BatchResult result_;
};

Batch::Batch(const BatchOptions& options,
             const Work& work,
             const BatchLimits& limits,
             const parser::Inputs& inputs)
    : options_(options), work_(work), limits_(limits), files_(inputs.files),
      progress_(inputs.files.size(),
                !options.quiet && inputs.files.size() > 1 && error_is_terminal())
{
    result_.failed = inputs.problems.size();
    result_.left_out = inputs.passed_over;
    for (const auto& problem : inputs.problems) {
        write_error(reading::diagnostic(problem.path, 0, problem.message, "") + '\n');
    }
}

const parser::Input* Batch::next()
{
    if (next_ == files_.size() || (limits_.stop && limits_.stop())) {
        return nullptr;
    }
    return &files_[next_++];
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
    result_.not_begun = files_.size() - next_;
    if (result_.left_out != 0) {
        write_error(fmt::format("horseshoe: {} in folders left out: neither record nor letter\n",
                                reading::counted(result_.left_out, "file")));
    }
    return result_;
}

void run_parallel(Batch& batch, const std::vector<parser::Input>& inputs, unsigned int jobs)
{
    const tbb::global_control limit{tbb::global_control::max_allowed_parallelism, jobs};
    const auto give = tbb::make_filter<void, std::size_t>(
        tbb::filter_mode::serial_in_order, [&](tbb::flow_control& flow) -> std::size_t {
            const auto* const input = batch.next();
            if (input == nullptr) {
                flow.stop();
                return 0;
            }
            return static_cast<std::size_t>(input - inputs.data());
        });
    const auto read = tbb::make_filter<std::size_t, Piece>(
        tbb::filter_mode::parallel, [&](std::size_t index) { return batch.read(inputs[index]); });
    const auto take = tbb::make_filter<Piece, void>(tbb::filter_mode::serial_in_order,
                                                    [&](const Piece& piece) { batch.take(piece); });
    // Four documents a thread in flight: enough that a long one, in the reading or the taking, does not
    // stop the others.
    tbb::parallel_pipeline(std::size_t{4} * jobs, give & read & take);
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
    const parser::Inputs inputs = parser::find_inputs(options.inputs);
    const unsigned int cores = std::max(1U, std::thread::hardware_concurrency());
    const unsigned int jobs = options.jobs == 0 ? cores : options.jobs;
    Batch batch{options, work, limits, inputs};
    if (jobs == 1 || inputs.files.size() == 1) {
        while (const auto* const input = batch.next()) {
            batch.take(batch.read(*input));
        }
    }
    else {
        run_parallel(batch, inputs.files, jobs);
    }
    return batch.finish();
}

}  // namespace horseshoe::cli
