#include "analysis/timeline/window.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace horseshoe::timeline;

TEST_CASE("A date falls in its document's, month's, quarter's and year's window")
{
    struct Row {
        const char* date;
        Window window;
        const char* key;
    };
    for (const Row& row : {Row{"2031-02-16", Window::document, "2031-02-16"},
                           Row{"2031-02-16", Window::month, "2031-02"},
                           Row{"2031-01-01", Window::quarter, "2031-Q1"},
                           Row{"2031-03-31", Window::quarter, "2031-Q1"},
                           Row{"2031-04-01", Window::quarter, "2031-Q2"},
                           Row{"2031-12-31", Window::quarter, "2031-Q4"},
                           Row{"2031-02-16", Window::year, "2031"},
                           Row{"2031", Window::month, "2031"},
                           Row{"2031", Window::quarter, "2031"}}) {
        CAPTURE(row.date);
        CHECK(window_key(row.date, row.window) == row.key);
    }
}

TEST_CASE("Each window has a word, and the word leads back to it")
{
    for (const auto window : {Window::document, Window::month, Window::quarter, Window::year}) {
        CHECK(window_of(word(window)) == window);
    }
    CHECK_FALSE(window_of("decade"));
}
