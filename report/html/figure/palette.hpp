#pragma once

#include "report/html/figure/geometry.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::figure {

/// The five tones of a stance, from strong disapproval to strong approval. The colour is never
/// alone: each has a sign.
enum class Tone { n2, n1, z, p1, p2 };

/// The tone of a mean polarity from -2 to 2.
Tone tone_of(double mean);

/// "n2" to "p2": the end of the class names in figure.css.
std::string_view name_of(Tone tone);

/// A class name that depends on the tone: "f-" and the tone's name.
std::string toned(std::string_view before, Tone tone);

/// As `toned`, but "f-z" where there is no stance.
std::string toned(std::string_view before, std::optional<double> mean);

/// The tone's sign as it stands in a sentence: "−−", "−", "o", "+", "++".
std::string_view sign_in_words(Tone tone);

/// The sign as strokes of a path around `centre`, `half` high above and below it.
std::string sign_path(Tone tone, Point centre, double half);

/// "±", for what holds both.
std::string both_signs_path(Point centre, double half);

/// How far the sign reaches to the left and to the right of its centre.
double half_width_of_sign(Tone tone, double half);

}  // namespace horseshoe::figure
