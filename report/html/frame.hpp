#pragma once

#include "report/html/html_writer.hpp"
#include "report/html/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::html {

/// What stands above a page's own content, and where the page stands in the report.
struct PageHead {
    std::string file = {};   ///< path below the report's folder, as "meeting/S_PV.8967-fr.html"
    std::string place = {};  ///< which of the places in the menu it is: "index", "network", ...
    std::string title = {};  ///< of the window
    std::string over = {};   ///< above the heading
    std::string heading = {};
    std::string heading_lang = {};  ///< ISO 639-1, where the heading is words of a source
    Phrase line = {};               ///< below the heading; may be empty
    /// Parts of the page: id and label.
    std::vector<std::pair<std::string, std::string>> parts = {};
    bool bare = false;  ///< a sheet to print: without menu
};

class Site;

/// A page in the making. Its content goes through `html()`.
class Page {
public:
    Page(const Words& words, PageHead head);
    /// Of a report, whose limits it states.
    Page(const Site& site, PageHead head);

    Writer& html() { return html_; }
    const Words& words() const { return words_; }
    const PageHead& head() const { return head_; }

    /// A file of the report as this page links to it: "../assets/style.css".
    std::string to(std::string_view file) const { return up_ + std::string{file}; }

    /// The whole page.
    std::string finish() &&;

private:
    void masthead(Writer& html) const;
    void menu(Writer& html) const;
    void parts(Writer& html) const;
    void title(Writer& html) const;
    void foot(Writer& html) const;

    const Words& words_;
    PageHead head_;
    std::string up_;
    std::string limit_;
    std::string body_;
    Writer html_{body_};
};

}  // namespace horseshoe::html
