#include "parser/source/encoding.hpp"

#include "parser/error.hpp"
#include "parser/source/utf8.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace horseshoe::parser {
namespace {

using namespace std::string_view_literals;

struct Bom {
    std::string_view bytes;
    std::string_view encoding;
};

/// UTF-32LE before UTF-16LE, which is its beginning.
constexpr std::array boms = {
    Bom{"\xFF\xFE\0\0"sv, "UTF-32LE"sv},
    Bom{"\0\0\xFE\xFF"sv, "UTF-32BE"sv},
    Bom{"\xFF\xFE"sv, "UTF-16LE"sv},
    Bom{"\xFE\xFF"sv, "UTF-16BE"sv},
};

/// What the Council's six languages were typed in. ICU's guess is taken only from among these:
/// with a handful of accents it also offers Polish or Turkish ones.
constexpr std::array<std::string_view, 8> legacy_encodings = {"windows-1251",
                                                              "KOI8-R",
                                                              "ISO-8859-5",
                                                              "windows-1256",
                                                              "ISO-8859-6",
                                                              "GB18030",
                                                              "Big5",
                                                              "windows-1252"};

std::optional<std::string_view> wide_encoding(std::string_view bytes)
{
    for (const Bom& bom : boms) {
        if (bytes.starts_with(bom.bytes)) {
            return bom.encoding;
        }
    }
    const std::string_view head = bytes.substr(0, 4096);
    if (head.find('\0') == std::string_view::npos) {
        return std::nullopt;
    }
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < head.size(); ++i) {
        nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
    }
    return nuls[0] > nuls[1] ? "UTF-16BE"sv : "UTF-16LE"sv;
}

/// œ and Œ of ISO-8859-15 are ½ and ¼ elsewhere, which never touch letters.
bool has_latin9_ligatures(std::string_view bytes)
{
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        if ((bytes[i] == '\xBD' || bytes[i] == '\xBC') && is_letter(bytes[i + 1])) {
            return true;
        }
    }
    return false;
}

/// Lines with bytes beyond ASCII, as far as a guess needs them.
std::string telling_lines(std::string_view bytes)
{
    constexpr std::size_t enough = 16384;
    std::string sample;
    while (!bytes.empty() && sample.size() < enough) {
        std::size_t at = 0;
        while (at < bytes.size() && static_cast<signed char>(bytes[at]) >= 0) {
            ++at;
        }
        const std::size_t begin = at > 200 ? at - 200 : 0;
        sample += bytes.substr(begin, 400);
        bytes.remove_prefix(std::min(bytes.size(), at + 200));
    }
    return sample;
}

std::string_view guess_legacy_encoding(std::string_view bytes)
{
    const std::string sample = telling_lines(bytes);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(
        detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const char* const name = ucsdet_getName(matches[i], &status);
        if (U_FAILURE(status)) {
            break;
        }
        const std::string_view found = name == "ISO-8859-1"sv ? "windows-1252"sv : name;
        const auto* const known =
            std::find(legacy_encodings.begin(), legacy_encodings.end(), found);
        if (known == legacy_encodings.end()) {
            continue;
        }
        if (*known == "windows-1252" && has_latin9_ligatures(bytes)) {
            return "ISO-8859-15";
        }
        return *known;
    }
    return has_latin9_ligatures(bytes) ? "ISO-8859-15"sv : "windows-1252"sv;
}

std::string convert(std::string_view bytes, std::string_view encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(
        ucnv_open(std::string(encoding).c_str(), &status), &ucnv_close);
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status),
                                                                &ucnv_close);
    if (U_FAILURE(status)) {
        throw Error("ICU cannot convert from " + std::string(encoding));
    }

    std::string text(bytes.size() + bytes.size() / 8 + 64, '\0');
    std::array<UChar, 4096> pivot{};
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    const char* source = bytes.data();
    std::size_t filled = 0;
    bool reset = true;
    while (true) {
        char* target = text.data() + filled;
        status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(),
                       from.get(),
                       &target,
                       text.data() + text.size(),
                       &source,
                       bytes.data() + bytes.size(),
                       pivot.data(),
                       &pivot_source,
                       &pivot_target,
                       pivot.data() + pivot.size(),
                       reset ? 1 : 0,
                       1,
                       &status);
        reset = false;
        filled = static_cast<std::size_t>(target - text.data());
        if (status != U_BUFFER_OVERFLOW_ERROR) {
            break;
        }
        text.resize(text.size() + text.size() / 2);
    }
    if (U_FAILURE(status)) {
        throw Error("ICU cannot convert from " + std::string(encoding) + ": " +
                    u_errorName(status));
    }
    text.resize(filled);
    return text;
}

DecodedText converted(std::string_view bytes, std::string_view encoding)
{
    DecodedText decoded;
    decoded.text = convert(bytes, encoding);
    decoded.converted_from = encoding;
    return decoded;
}

}  // namespace

DecodedText decode_text(std::string bytes)
{
    if (const auto wide = wide_encoding(bytes)) {
        return converted(bytes, *wide);
    }

    const Utf8Check check = check_utf8(bytes);
    if (check.bad > check.good) {
        return converted(bytes, guess_legacy_encoding(bytes));
    }

    DecodedText decoded;
    decoded.replaced = check.bad;
    decoded.first_replaced = check.first_bad;
    decoded.text = check.bad == 0 ? std::move(bytes) : repair_utf8(bytes);
    return decoded;
}

}  // namespace horseshoe::parser
