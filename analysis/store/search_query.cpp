#include "analysis/store/search_query.hpp"

#include "parser/code_points.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <vector>

namespace horseshoe::store {
namespace {

enum class Kind : std::uint8_t { word, phrase, open, close, comma, and_, or_, not_, near_, end };

struct Token {
    Kind kind = Kind::end;
    std::size_t at = 0;  // byte
    std::string_view text;
    bool prefix = false;
    int distance = 10;  // of NEAR/n
};

constexpr int deepest = 100;  // brackets in brackets

[[noreturn]] void fail(std::string_view asked, std::size_t at, std::string_view what)
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
        case '*': fail(asked_, at_, "a * stands behind the beginning of a word");
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
            fail(asked_, at, "this quotation mark is not closed");
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
            fail(asked_, token.at, "there is no word here");
        }
        if (at_ < asked_.size() && asked_[at_] == '*') {
            ++at_;
            token.prefix = true;
            if (at_ < asked_.size() && !is_blank(asked_[at_]) && asked_[at_] != ')' &&
                asked_[at_] != ',') {
                fail(asked_, at_ - 1, "a * stands behind the beginning of a word");
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
        if (token.text == "AND") {
            token.kind = Kind::and_;
        }
        else if (token.text == "OR") {
            token.kind = Kind::or_;
        }
        else if (token.text == "NOT") {
            token.kind = Kind::not_;
        }
        else if (token.text == "NEAR" || token.text.starts_with("NEAR/")) {
            token.kind = Kind::near_;
            if (token.text != "NEAR") {
                token.distance = distance(token.text.substr(5), token.at + 5);
            }
        }
        return token;
    }

public:
    int distance(std::string_view digits, std::size_t at) const
    {
        int number = 0;
        for (const char c : digits) {
            if (c < '0' || c > '9' || number > 9999) {
                fail(asked_, at, "NEAR takes a number of words, at most 99999");
            }
            number = number * 10 + (c - '0');
        }
        if (digits.empty()) {
            fail(asked_, at, "NEAR/ is followed by a number of words");
        }
        return number;
    }

private:
    std::string_view asked_;
    std::size_t at_ = 0;
};

/// Recursive descent: or, and, not, near, what stands in brackets.
class Parser {
public:
    explicit Parser(std::string_view asked) : asked_(asked), tokens_(Scanner(asked).scan()) {}

    std::string parse()
    {
        if (now().kind == Kind::end) {
            fail(asked_, 0, "there is nothing to search for");
        }
        auto query = any();
        if (now().kind == Kind::close) {
            fail(asked_, now().at, "this bracket was never opened");
        }
        if (now().kind != Kind::end) {
            fail(asked_, now().at, "a comma stands only in NEAR(…, 5)");
        }
        return query;
    }

private:
    const Token& now() const { return tokens_[index_]; }
    const Token& take() { return tokens_[index_++]; }

    std::string any()
    {
        auto query = all();
        while (now().kind == Kind::or_) {
            take();
            query = fmt::format("{} OR {}", query, all());
        }
        return query;
    }

    bool begins_something() const
    {
        const auto kind = now().kind;
        return kind == Kind::word || kind == Kind::phrase || kind == Kind::open ||
               (kind == Kind::near_ && tokens_[index_ + 1].kind == Kind::open);
    }

    std::string all()
    {
        auto query = without();
        while (now().kind == Kind::and_ || begins_something()) {
            if (now().kind == Kind::and_) {
                take();
            }
            query = fmt::format("{} AND {}", query, without());
        }
        return query;
    }

    std::string without()
    {
        auto query = close_together();
        while (now().kind == Kind::not_) {
            take();
            query = fmt::format("({} NOT {})", query, close_together());
        }
        return query;
    }

    /// "one NEAR/5 other", or one thing alone.
    std::string close_together()
    {
        const auto first = now();
        auto query = one();
        if (now().kind != Kind::near_ || tokens_[index_ + 1].kind == Kind::open) {
            return query;
        }
        int distance = now().distance;
        while (now().kind == Kind::near_) {
            const auto near = take();
            distance = std::max(near.distance, distance);
            const bool words = (first.kind == Kind::word || first.kind == Kind::phrase) &&
                               (now().kind == Kind::word || now().kind == Kind::phrase);
            if (!words) {
                fail(asked_, near.at, "NEAR stands between words or phrases");
            }
            query = fmt::format("{} {}", query, quoted(take()));
        }
        return fmt::format("NEAR({}, {})", query, distance);
    }

    std::string one()
    {
        switch (now().kind) {
        case Kind::word:
        case Kind::phrase: return quoted(take());
        case Kind::open: return bracket();
        case Kind::near_:
            if (tokens_[index_ + 1].kind == Kind::open) {
                return near_bracket();
            }
            [[fallthrough]];
        case Kind::and_:
        case Kind::or_:
        case Kind::not_:
            fail(asked_, now().at, fmt::format("something must stand before {}", now().text));
        case Kind::comma: fail(asked_, now().at, "a comma stands only in NEAR(…, 5)");
        case Kind::close:
        case Kind::end: break;
        }
        fail(asked_,
             now().at,
             index_ == 0 ? "something must stand here"
                         : fmt::format("something must follow {}", tokens_[index_ - 1].text));
    }

    std::string bracket()
    {
        const auto open = take();
        if (++depth_ > deepest) {
            fail(asked_, open.at, "too many brackets in brackets");
        }
        auto query = any();
        expect_close(open);
        --depth_;
        return '(' + query + ')';
    }

    std::string near_bracket()
    {
        int distance = take().distance;
        const auto open = take();
        std::string words;
        while (now().kind == Kind::word || now().kind == Kind::phrase) {
            words += (words.empty() ? "" : " ") + quoted(take());
        }
        if (words.empty()) {
            fail(asked_, now().at, "NEAR(…) takes words and phrases");
        }
        if (now().kind == Kind::comma) {
            take();
            const auto number = take();
            if (number.kind != Kind::word) {
                fail(asked_, number.at, "NEAR(…, 5) takes a number of words");
            }
            distance = Scanner(asked_).distance(number.text, number.at);
        }
        if (now().kind != Kind::close && now().kind != Kind::end) {
            fail(asked_, now().at, "NEAR(…) takes words and phrases, and a number behind a comma");
        }
        expect_close(open);
        return fmt::format("NEAR({}, {})", words, distance);
    }

    void expect_close(const Token& open)
    {
        if (now().kind == Kind::end) {
            fail(asked_, open.at, "this bracket is not closed");
        }
        if (now().kind != Kind::close) {
            fail(asked_, now().at, "a comma stands only in NEAR(…, 5)");
        }
        take();
    }

    static std::string quoted(const Token& token)
    {
        std::string text = "\"";
        for (const char c : token.text) {
            text += c == '"' ? "\"\"" : std::string(1, c);
        }
        return text + (token.prefix ? "\" *" : "\"");
    }

    std::string_view asked_;
    std::vector<Token> tokens_;
    std::size_t index_ = 0;
    int depth_ = 0;
};

}  // namespace

std::string fts_query(std::string_view asked)
{
    return Parser(asked).parse();
}

}  // namespace horseshoe::store
