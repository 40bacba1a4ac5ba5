#include "report/export/document_lines.hpp"
#include "report/export/format.hpp"

namespace horseshoe::exporting {
namespace {

class LinesFormat : public Format {
public:
    explicit LinesFormat(Folder& folder) : folder_(folder) {}

    void add(const Document& document) override
    {
        folder_.write("jsonl/" + document.id + ".jsonl", lines_of(document));
    }

    std::string_view explained() const override
    {
        return R"(`jsonl/` has a file of JSON Lines for each document: its `document` line, `turn` and
`event` lines in the order of the text (of a letter `declaration` lines), `problem`
lines, and `mention`, `reference` and `stance` lines. `start` and `end` count code
points of the source's text, from 0.
)";
    }

private:
    Folder& folder_;
};

}  // namespace

std::unique_ptr<Format> lines_format(const store::Store&, Folder& folder)
{
    return std::make_unique<LinesFormat>(folder);
}

}  // namespace horseshoe::exporting
