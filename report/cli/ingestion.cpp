#include "report/cli/ingestion.hpp"

#include "analysis/store/content.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/writer.hpp"
#include "parser/source/sha256.hpp"
#include "report/cli/interruption.hpp"
#include "report/cli/rivals.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <memory>
#include <set>
#include <utility>

namespace horseshoe::cli {
namespace {

/// Stores what comes, in the order of the inputs.
class Taker {
public:
    Taker(const findings::Analyser& analyser, const Storing& storing, store::Store& store)
        : writer_(store, analyser.gazetteer(), storing.reading), asked_(storing.asked)
    {
        writer_.commit_every(storing.commit_every);
    }

    void expect(const parser::Inputs& inputs)
    {
        std::set<std::string> paths;
        for (const auto& input : inputs.files) {
            paths.insert(input.path);
        }
        writer_.expect(std::move(paths));
    }

    void take(const store::Content& content)
    {
        tally_.add(content.name, content.findings.fitting);
        if (asked_ == Asked::stances) {
            notice_.tell(content.name, content.document->language);
        }
        const auto outcome = writer_.write(content);
        switch (outcome.stored) {
        case store::Stored::added: ++result_.added; break;
        case store::Stored::replaced: ++result_.replaced; break;
        case store::Stored::already: ++result_.already; break;
        case store::Stored::rival:
            ++result_.rivals;
            tell_rival(content.document->source.path, content.name, outcome.rival);
            break;
        }
    }

    Ingested finish(const findings::Analyser& analyser, const BatchResult& batch)
    {
        writer_.commit();
        result_.batch = batch;
        result_.already += batch.known;
        result_.status = batch.status();
        // Only who has read all documents anew knows that a correction fits none of them.
        if (batch.known == 0 && batch.not_begun == 0) {
            result_.status =
                tell_left_over(tally_.left_over(analyser.corrections()), result_.status);
        }
        return result_;
    }

private:
    store::Writer writer_;
    stance::CorrectionTally tally_;
    LexiconNotice notice_;
    Asked asked_;
    Ingested result_;
};

}  // namespace

std::string reading_of(const findings::Analyser& analyser)
{
    const auto& tables = analyser.fingerprint();
    return parser::sha256_hex(fmt::format("{} {} {} {}",
                                          HORSESHOE_VERSION,
                                          tables.gazetteer,
                                          tables.lexicon,
                                          tables.corrections))
        .substr(0, 16);
}

std::vector<store::Property> properties_of(const findings::Analyser& analyser)
{
    const auto& tables = analyser.fingerprint();
    return {{"program", HORSESHOE_VERSION},
            {"gazetteer", tables.gazetteer},
            {"lexicon", tables.lexicon},
            {"corrections", tables.corrections},
            {"reading", reading_of(analyser)}};
}

Ingested ingest(const BatchOptions& options,
                const parser::Inputs& inputs,
                const findings::Analyser& analyser,
                const Storing& storing,
                store::Store& store)
{
    const std::set<std::string> known = store::hashes_of(store, storing.reading);
    Taker taker(analyser, storing, store);
    taker.expect(inputs);
    const Interruption interruption;
    const auto batch =
        run_batch(options,
                  inputs,
                  [&](parser::Document document) -> Finish {
                      auto findings = analyser.read(document);
                      // A copyable holder, as the function that carries it must be.
                      auto content = std::make_shared<const store::Content>(std::move(document),
                                                                            std::move(findings));
                      return [&taker, content = std::move(content)] { taker.take(*content); };
                  },
                  {.known = [&](const std::string& sha256) { return known.contains(sha256); },
                   .stop = [&] { return interruption.wanted(); }});
    return taker.finish(analyser, batch);
}

InMemory
ingest_in_memory(const BatchOptions& options, const findings::Analyser& analyser, Asked asked)
{
    InMemory result{store::Store::in_memory()};
    result.store.set_properties(properties_of(analyser));
    result.status = ingest(options,
                           parser::find_inputs(options.inputs),
                           analyser,
                           {reading_of(analyser), 0, asked},
                           result.store)
                        .status;
    return result;
}

}  // namespace horseshoe::cli
