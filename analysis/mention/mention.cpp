#include "analysis/mention/mention.hpp"

namespace horseshoe::mention {

std::string_view word(Form form)
{
    switch (form) {
    case Form::name: return "name";
    case Form::adjective: return "adjective";
    case Form::capital: return "capital";
    case Form::acronym: return "acronym";
    case Form::pronoun: return "pronoun";
    case Form::hint: return "hint";
    }
    return "";
}

std::string_view word(Where where)
{
    switch (where) {
    case Where::speech: return "speech";
    case Where::vote: return "vote";
    case Where::letter: return "letter";
    case Where::title: return "title";
    case Where::heading: return "heading";
    case Where::furniture: return "furniture";
    }
    return "";
}

}  // namespace horseshoe::mention
