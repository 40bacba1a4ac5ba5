#include "parser/source/inputs.hpp"

#include "parser/error.hpp"
#include "parser/source/bytes.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

namespace horseshoe::parser {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t head_size = 2048;

/// What makes two names one file.
using Identity = std::pair<dev_t, ino_t>;

std::optional<Identity> identity_of(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return Identity{status.st_dev, status.st_ino};
}

class Finder {
public:
    void add(const std::string& path)
    {
        std::error_code error;
        const fs::file_status status =
            path == "-" ? fs::file_status(fs::file_type::fifo) : fs::status(path, error);
        if (status.type() == fs::file_type::not_found) {
            return add_problem(path, "no such file or folder: check the name");
        }
        if (error) {
            return add_problem(path, "cannot be opened: " + error.message());
        }
        if (status.type() != fs::file_type::directory) {
            if (path == "-" ? !std::exchange(standard_input_, true) : is_new(path)) {
                inputs_.files.push_back({.path = path, .from_folder = false});
            }
            return;
        }
        candidates_ = 0;
        const std::size_t problems = inputs_.problems.size();
        add_folder(path);
        if (candidates_ == 0 && problems == inputs_.problems.size()) {
            add_problem(path, "no text or PDF file in this folder");
        }
    }

    Inputs take() { return std::move(inputs_); }

private:
    /// A folder met again through a link is not entered again: links may run in circles.
    void add_folder(const std::string& path)
    {
        const auto identity = identity_of(path);
        if (identity && !on_the_way_.insert(*identity).second) {
            return;
        }
        for (const std::string& entry : visible_entries(path)) {
            std::error_code error;
            const fs::file_status status = fs::status(entry, error);
            if (status.type() == fs::file_type::directory) {
                add_folder(entry);
            }
            else if (status.type() == fs::file_type::regular) {
                add_found_file(entry);
            }
        }
        if (identity) {
            on_the_way_.erase(*identity);
        }
    }

    std::vector<std::string> visible_entries(const std::string& folder)
    {
        std::vector<std::string> entries;
        std::error_code error;
        fs::directory_iterator it(folder, error);
        for (; !error && it != fs::directory_iterator(); it.increment(error)) {
            if (!it->path().filename().native().starts_with('.')) {
                entries.push_back(it->path().native());
            }
        }
        if (error) {
            add_problem(folder, "the folder cannot be read: " + error.message());
        }
        std::sort(entries.begin(), entries.end());
        return entries;
    }

    void add_found_file(const std::string& path)
    {
        ContentKind kind = ContentKind::other;
        try {
            kind = sniff(read_head(path, head_size));
        }
        catch (const InputError& error) {
            ++candidates_;
            return add_problem(path, error.what());
        }
        if (kind != ContentKind::text && kind != ContentKind::pdf) {
            ++inputs_.passed_over;
            return;
        }
        ++candidates_;
        if (is_new(path)) {
            inputs_.files.push_back({.path = path, .from_folder = true});
        }
    }

    bool is_new(const std::string& path)
    {
        const auto identity = identity_of(path);
        return !identity || seen_.insert(*identity).second;
    }

    void add_problem(const std::string& path, std::string message)
    {
        inputs_.problems.push_back({.path = path, .message = std::move(message)});
    }

    Inputs inputs_;
    std::set<Identity> seen_;
    std::set<Identity> on_the_way_;  ///< folders entered and not yet left
    std::size_t candidates_ = 0;     ///< in the folder at hand
    bool standard_input_ = false;
};

}  // namespace

Inputs find_inputs(const std::vector<std::string>& paths)
{
    Finder finder;
    for (const std::string& path : paths) {
        finder.add(path);
    }
    return finder.take();
}

}  // namespace horseshoe::parser
