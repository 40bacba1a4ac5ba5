#include "analysis/store/search_query.hpp"

#include "analysis/store/search_tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace horseshoe::store {
namespace {

using Token = SearchToken;
using Kind = SearchToken::Kind;

constexpr int deepest = 100;  // brackets in brackets

/// Recursive descent: or, and, not, near, what stands in brackets.
class Parser {
public:
    explicit Parser(std::string_view asked) : asked_(asked), tokens_(search_tokens(asked)) {}

    std::string parse()
    {
        if (now().kind == Kind::end) {
            refuse_search(asked_, 0, "there is nothing to search for");
        }
        auto query = any();
        if (now().kind == Kind::close) {
            refuse_search(asked_, now().at, "this bracket was never opened");
        }
        if (now().kind != Kind::end) {
            refuse_search(asked_, now().at, "a comma stands only in NEAR(…, 5)");
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
                refuse_search(asked_, near.at, "NEAR stands between words or phrases");
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
            refuse_search(
                asked_, now().at, fmt::format("something must stand before {}", now().text));
        case Kind::comma: refuse_search(asked_, now().at, "a comma stands only in NEAR(…, 5)");
        case Kind::close:
        case Kind::end: break;
        }
        refuse_search(asked_,
                      now().at,
                      index_ == 0
                          ? "something must stand here"
                          : fmt::format("something must follow {}", tokens_[index_ - 1].text));
    }

    std::string bracket()
    {
        const auto open = take();
        if (++depth_ > deepest) {
            refuse_search(asked_, open.at, "too many brackets in brackets");
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
            refuse_search(asked_, now().at, "NEAR(…) takes words and phrases");
        }
        if (now().kind == Kind::comma) {
            take();
            const auto number = take();
            if (number.kind != Kind::word) {
                refuse_search(asked_, number.at, "NEAR(…, 5) takes a number of words");
            }
            distance = search_distance(asked_, number.text, number.at);
        }
        if (now().kind != Kind::close && now().kind != Kind::end) {
            refuse_search(
                asked_, now().at, "NEAR(…) takes words and phrases, and a number behind a comma");
        }
        expect_close(open);
        return fmt::format("NEAR({}, {})", words, distance);
    }

    void expect_close(const Token& open)
    {
        if (now().kind == Kind::end) {
            refuse_search(asked_, open.at, "this bracket is not closed");
        }
        if (now().kind != Kind::close) {
            refuse_search(asked_, now().at, "a comma stands only in NEAR(…, 5)");
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
