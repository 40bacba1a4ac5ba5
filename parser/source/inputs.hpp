#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::parser {

/// A file to read; "-" is standard input.
struct Input {
    std::string path;
    bool from_folder = false;  ///< found in a folder that the user named, not named itself

    friend bool operator==(const Input&, const Input&) = default;
};

/// Why something that the user named, or that lies in a folder named, is not read.
struct InputProblem {
    std::string path;
    std::string message;

    friend bool operator==(const InputProblem&, const InputProblem&) = default;
};

struct Inputs {
    std::vector<Input> files;  ///< in the user's order, and by name within folders; each once
    std::vector<InputProblem> problems;
    std::size_t passed_over = 0;  ///< files in folders that are neither text nor PDF
};

/// Expands what the user named: files as they are, folders with all that is in them.
/// Goes by content, not by name. Hidden files and folders are left out.
Inputs find_inputs(const std::vector<std::string>& paths);

}  // namespace horseshoe::parser
