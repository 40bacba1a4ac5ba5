#pragma once

#include "report/html/figure/setting.hpp"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::figure {

/// What stands in a sentence of words.tsv at {name}. A number also chooses between the forms of
/// {name:mention|mentions}.
struct Value {
    std::string_view name;
    std::string text;
    std::optional<double> number = std::nullopt;
};

/// The sentences of words.tsv in one language, and numbers and dates as it writes them.
class Words {
public:
    explicit Words(Ui ui) : ui_(ui) {}

    /// Throws std::out_of_range for a key that the table has not.
    std::string operator()(std::string_view key, std::initializer_list<Value> values = {}) const;

    bool has(std::string_view key) const;

    std::string count(std::size_t number) const;
    /// At most `digits` behind the point or comma; "−" before what is negative.
    std::string decimal(double number, int digits = 2) const;
    /// As `decimal`, with "+" before what is positive.
    std::string with_sign(double number, int digits = 2) const;
    /// "16 Feb. 2022", "févr. 2022", "2022" of "2022-02-16", "2022-02", "2022".
    std::string date(std::string_view iso) const;
    std::string month(int number) const;

    Value value(std::string_view name, std::size_t number) const
    {
        return {name, count(number), static_cast<double>(number)};
    }

    Ui ui() const { return ui_; }

private:
    Ui ui_;
};

/// What a figure says besides its drawing.
struct Caption {
    std::string question;
    std::string how_to_read;
    std::string caveat;
    std::string how_narrow = {};  ///< of the drawing for narrow screens; empty: the same

    const std::string& how(Form form) const
    {
        return form == Form::narrow && !how_narrow.empty() ? how_narrow : how_to_read;
    }
};

/// The keys KIND.question, KIND.how and KIND.caveat, and KIND.how.narrow where there is one.
Caption caption_of(const Words& words, std::string_view kind, std::initializer_list<Value> values);

}  // namespace horseshoe::figure
