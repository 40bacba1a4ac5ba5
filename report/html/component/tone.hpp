#pragma once

#include "report/html/figure/palette.hpp"

#include <string>
#include <string_view>

namespace horseshoe::html {

/// "n2" to "p2": the class of a polarity.
inline std::string tone_class(double polarity)
{
    return std::string{figure::name_of(figure::tone_of(polarity))};
}

/// "−−" to "++".
inline std::string_view tone_sign(double polarity)
{
    return figure::sign_in_words(figure::tone_of(polarity));
}

}  // namespace horseshoe::html
