#include "analysis/gazetteer/braces.hpp"
#include "analysis/stance/row_forms.hpp"
#include "parser/error.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string_view>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::stance;

namespace {

using Form = std::vector<std::uint64_t>;

std::vector<Form> forms_of(std::string_view row)
{
    RowForms forms("en");
    forms.read(row);
    std::vector<Form> all;
    forms.for_each(
        [&](std::span<const std::uint64_t> form) { all.emplace_back(form.begin(), form.end()); });
    return all;
}

/// The same from the text of each form.
std::set<Form> forms_by_text(std::string_view row)
{
    Stems stems("en");
    std::set<Form> all;
    for (const auto& text : gazetteer::expand_braces(row)) {
        std::vector<gazetteer::Word> words;
        gazetteer::append_words(text, words);
        stems.replace(text, words);
        Form form;
        for (const auto& word : words) {
            form.push_back(word.hash);
        }
        all.insert(form);
    }
    return all;
}

}  // namespace

TEST_CASE("the forms of a row are those of its texts, alike ones once a part")
{
    for (const auto* row : {"condemn",
                            "{condemn,condemns,condemning} {this,these} {act,acts}",
                            "the {old ,}bridge{,s, over the river}",
                            "{,very }{close,long and lasting} ties, {as,for} 0 years",
                            "{a,b}{c,d} {e{f,g},}",
                            ""}) {
        CAPTURE(row);
        const auto forms = forms_of(row);
        CHECK(std::set<Form>(forms.begin(), forms.end()) == forms_by_text(row));
    }
    CHECK(forms_of("{condemn,condemns,condemning} {this,these} {act,acts}").size() == 2);
}

TEST_CASE("each form of a row has to begin with a word")
{
    struct Row {
        const char* row;
        bool words;
    };
    for (const auto& row : {Row{"bridge", true},
                            Row{"{,old} bridge", true},
                            Row{"", false},
                            Row{"{,old}", false},
                            Row{"{,old} {,bridge}", false},
                            Row{", old bridge", false},
                            Row{"{old,,} bridge", true},
                            Row{"{old,(new} bridge", false}}) {
        CAPTURE(row.row);
        RowForms forms("en");
        forms.read(row.row);
        CHECK(forms.have_words() == row.words);
    }
}

TEST_CASE("braces of a row that do not match are refused")
{
    RowForms forms("en");
    CHECK_THROWS_AS(forms.read("old bridge{,s here"), Error);
}
