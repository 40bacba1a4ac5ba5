#include "report/html/figure/palette.hpp"

#include "report/html/figure/canvas.hpp"

#include <array>

namespace horseshoe::figure {

namespace {

std::string plus(Point centre, double half)
{
    return "M" + number(centre.x - half) + " " + number(centre.y) + "h" + number(2 * half) + "M" +
           number(centre.x) + " " + number(centre.y - half) + "v" + number(2 * half);
}

std::string minus(Point centre, double half)
{
    return "M" + number(centre.x - half) + " " + number(centre.y) + "h" + number(2 * half);
}

std::string ring(Point centre, double half)
{
    const double radius = 0.8 * half;
    const std::string arc = "a" + number(radius) + " " + number(radius) + " 0 1 0 ";
    return "M" + number(centre.x - radius) + " " + number(centre.y) + arc + number(2 * radius) +
           " 0" + arc + number(-2 * radius) + " 0";
}

/// How far the two signs of a doubled one stand from their middle.
double apart(double half)
{
    return 0.84 * half + 0.9;
}

}  // namespace

Tone tone_of(double mean)
{
    if (mean <= -1.5) {
        return Tone::n2;
    }
    if (mean < -0.25) {
        return Tone::n1;
    }
    if (mean <= 0.25) {
        return Tone::z;
    }
    return mean < 1.5 ? Tone::p1 : Tone::p2;
}

std::string_view name_of(Tone tone)
{
    static constexpr std::array<std::string_view, 5> names{"n2", "n1", "z", "p1", "p2"};
    return names.at(static_cast<std::size_t>(tone));
}

std::string toned(std::string_view before, Tone tone)
{
    return std::string{before}.append(name_of(tone));
}

std::string toned(std::string_view before, std::optional<double> mean)
{
    return toned(before, mean ? tone_of(*mean) : Tone::z);
}

std::string_view sign_in_words(Tone tone)
{
    static constexpr std::array<std::string_view, 5> signs{"−−", "−", "o", "+", "++"};
    return signs.at(static_cast<std::size_t>(tone));
}

std::string sign_path(Tone tone, Point centre, double half)
{
    const Point aside{apart(half), 0};
    const double small = 0.84 * half;
    switch (tone) {
    case Tone::n2: return minus(centre - aside, small) + minus(centre + aside, small);
    case Tone::n1: return minus(centre, half);
    case Tone::z: return ring(centre, half);
    case Tone::p1: return plus(centre, half);
    case Tone::p2: break;
    }
    return plus(centre - aside, small) + plus(centre + aside, small);
}

std::string both_signs_path(Point centre, double half)
{
    return plus(centre - Point{0, 0.3 * half}, 0.8 * half) +
           minus(centre + Point{0, half}, 0.8 * half);
}

double half_width_of_sign(Tone tone, double half)
{
    return tone == Tone::n2 || tone == Tone::p2 ? apart(half) + 0.84 * half : half;
}

}  // namespace horseshoe::figure
