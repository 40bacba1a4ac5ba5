#include "tests/report/small_report.hpp"

#include <fstream>
#include <sstream>
#include <string_view>
#include <utility>

namespace horseshoe::tests {
namespace {

constexpr std::string_view debate =
    "Mr. Sorel (Chad): I thank the President. We strongly condemn terrorism. We welcome the work "
    "of the African Union on the river.\n\n"
    "We regret the silence of the European Union.\n\n"
    "Mr. Fan (China): China supports the African Union. We are deeply concerned about terrorism, "
    "because it knows no border.\n\n"
    "Mr. Otieno (Kenya): Kenya condemns terrorism. Some States look on.\n\n"
    "In conclusion, we call on the European Union to help.";

}  // namespace

Report::Report(std::vector<parser::Document> documents)
{
    for (auto& document : documents) {
        test::put(store, std::move(document));
    }
}

parser::Document record()
{
    return test::document_at("S_PV.90201_en.txt", test::english_text(debate));
}

parser::Document sample(const std::string& name)
{
    const std::string path = std::string{HORSESHOE_ROOT} + "/samples/" + name;
    return test::document_at(name, contents_of(path));
}

std::string contents_of(const std::string& path)
{
    std::ifstream in{path};
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

}  // namespace horseshoe::tests
