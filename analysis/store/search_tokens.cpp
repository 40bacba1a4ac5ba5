#include "analysis/store/search_tokens.hpp"

#include "parser/code_points.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace horseshoe::store {
namespace {

using Token = SearchToken;
using Kind = SearchToken::Kind;

constexpr std::pair<std::string_view, Kind> operators[] = {
    {"AND", Kind::and_}, {"OR", Kind::or_}, {"NOT", Kind::not_}};

/// Whether there is something in it that the full text counts as part of a word.
bool has_word(std::string_view text)
{
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 code = 0;
        U8_NEXT(bytes, i, size, code);
        if (code >= 0 && (u_isalnum(code) || u_charType(code) == U_PRIVATE_USE_CHAR)) {
            return true;
        }
    }
    return false;
}

class Scanner {
public:
    explicit Scanner(std::string_view asked) : asked_(asked) {}

    std::vector<Token> scan()
    {
        std::vector<Token> tokens;
        do {
            tokens.push_back(next());
        } while (tokens.back().kind != Kind::end);
        return tokens;
    }

private:
    static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    Token next()
    {
        while (at_ < asked_.size() && is_blank(asked_[at_])) {
            ++at_;
        }
        if (at_ == asked_.size()) {
            return {Kind::end, at_, {}};
        }
        switch (asked_[at_]) {
        case '(': return single(Kind::open);
        case ')': return single(Kind::close);
        case ',': return single(Kind::comma);
        case '"': return phrase();
        case '*': refuse_search(asked_, at_, "a * stands behind the beginning of a word");
        default: return word();
        }
    }

    Token single(Kind kind)
    {
        const auto at = at_++;
        return {kind, at, asked_.substr(at, 1)};
    }

    Token phrase()
    {
        const auto at = at_;
        const auto close = asked_.find('"', at + 1);
        if (close == std::string_view::npos) {
            refuse_search(asked_, at, "this quotation mark is not closed");
        }
        at_ = close + 1;
        return with_star({Kind::phrase, at, asked_.substr(at + 1, close - at - 1)});
    }

    Token word()
    {
        const auto at = at_;
        while (at_ < asked_.size() && !is_blank(asked_[at_]) &&
               std::string_view("()\",*").find(asked_[at_]) == std::string_view::npos) {
            ++at_;
        }
        return operator_or(with_star({Kind::word, at, asked_.substr(at, at_ - at)}));
    }

    Token with_star(Token token)
    {
        if (!has_word(token.text)) {
            refuse_search(asked_, token.at, "there is no word here");
        }
        if (at_ < asked_.size() && asked_[at_] == '*') {
            ++at_;
            token.prefix = true;
            if (at_ < asked_.size() && !is_blank(asked_[at_]) && asked_[at_] != ')' &&
                asked_[at_] != ',') {
                refuse_search(asked_, at_ - 1, "a * stands behind the beginning of a word");
            }
        }
        return token;
    }

    /// AND, OR, NOT and NEAR in capitals are no words.
    Token operator_or(Token token) const
    {
        if (token.prefix) {
            return token;
        }
        const auto named =
            std::ranges::find(operators, token.text, &std::pair<std::string_view, Kind>::first);
        if (named != std::end(operators)) {
            token.kind = named->second;
        }
        else if (token.text == "NEAR" || token.text.starts_with("NEAR/")) {
            token.kind = Kind::near_;
            if (token.text != "NEAR") {
                token.distance = search_distance(asked_, token.text.substr(5), token.at + 5);
            }
        }
        return token;
    }

    std::string_view asked_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<SearchToken> search_tokens(std::string_view asked)
{
    return Scanner(asked).scan();
}

int search_distance(std::string_view asked, std::string_view digits, std::size_t at)
{
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || number > 9999) {
            refuse_search(asked, at, "NEAR takes a number of words, at most 99999");
        }
        number = number * 10 + (c - '0');
    }
    if (digits.empty()) {
        refuse_search(asked, at, "NEAR/ is followed by a number of words");
    }
    return number;
}

void refuse_search(std::string_view asked, std::size_t at, std::string_view what)
{
    const auto column = parser::count_code_points(asked.substr(0, at));
    std::string shown(asked);
    for (auto& c : shown) {
        c = static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    throw UsageError(fmt::format("in the query, at character {}: {}\n  {}\n  {}^",
                                 column + 1,
                                 what,
                                 shown,
                                 std::string(column, ' ')));
}

}  // namespace horseshoe::store
