#pragma once

namespace horseshoe::html {

/// The files of this folder that are built into the program.
extern const char* const frame_template;
extern const char* const style_sheet;

}  // namespace horseshoe::html
