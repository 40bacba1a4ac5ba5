#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace horseshoe {

/// Work cannot go on. Caught where a batch goes to its next input, and in main.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An input that gives no document: missing, unreadable, no text in it, or no record and no letter.
class InputError : public Error {
public:
    InputError(std::string path, std::uint32_t line, std::string message)
        : Error(message), path_(std::move(path)), line_(line)
    {}
    const std::string& path() const { return path_; }
    /// 1-based; 0 where no single line is to blame.
    std::uint32_t line() const { return line_; }

private:
    std::string path_;
    std::uint32_t line_;
};

/// An input that has text in it, but is neither record nor letter: passed over in folders.
class NotADocument : public InputError {
public:
    using InputError::InputError;
};

/// Wrong words on the command line.
class UsageError : public Error {
public:
    using Error::Error;
};

}  // namespace horseshoe
