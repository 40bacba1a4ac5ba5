#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace horseshoe::reading {

/// A name as a file may be called everywhere: letters and digits of ASCII, ".", "-", "_".
std::string slug(std::string_view name);

/// A name as part of an id within a page, and after "#" in its address: other names give others.
std::string anchor(std::string_view name);

/// Names of files, one a key, none twice even where capitals do not count. The same keys in the same
/// order give the same names.
class Slugs {
public:
    /// The name of a key; made at the first call from `wish`.
    const std::string& of(const std::string& key, std::string_view wish);
    const std::string& of(const std::string& key) { return of(key, key); }
    /// Of a key that has one; else empty.
    std::string_view find(const std::string& key) const;

private:
    std::map<std::string, std::string, std::less<>> names_;
    std::set<std::string> taken_;
};

}  // namespace horseshoe::reading
