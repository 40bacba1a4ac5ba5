#pragma once

#include <string_view>

namespace horseshoe::cli {

/// Whoever read our output does not want more of it.
class OutputClosed {};

/// Writes to standard output at once; throws OutputClosed where the reader has gone, and Error where
/// it cannot be written, as on a full disk.
void write_out(std::string_view text);

/// Writes to standard error; what cannot be written there is lost.
void write_error(std::string_view text);

bool out_is_terminal();
bool error_is_terminal();

/// Whether standard output and standard error end up in one place: a terminal, a pipe or a file.
bool out_and_error_are_one();

/// How text for a person is to be laid out on standard output.
struct Layout {
    int width = 100;
    bool colour = false;
};

/// The terminal's width and colours; 100 columns without colour for files and pipes.
Layout out_layout();

}  // namespace horseshoe::cli
