#pragma once

namespace horseshoe::html {

/// The files of this folder that a report brings along.
extern const char* const style_sheet;
extern const char* const script;
extern const char* const search_script;  ///< of the page of search
extern const char* const mark;

}  // namespace horseshoe::html
