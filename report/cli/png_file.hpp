#pragma once

#include <filesystem>
#include <string_view>

namespace horseshoe::cli {

/// Whether a file of this name is to be a picture of pixels.
bool is_png(const std::filesystem::path& path);

/// Draws an SVG drawing in twice as many pixels as it has units, by rsvg-convert: what only few ask
/// for is no library that every start of the program would wait for. Throws Error where that
/// program is not there, or fails; then no file is left.
void write_png(const std::filesystem::path& path, std::string_view svg);

}  // namespace horseshoe::cli
