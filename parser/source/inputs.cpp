#include "parser/source/inputs.hpp"

#include "parser/error.hpp"
#include "parser/source/bytes.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
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

struct Status {
    mode_t mode = 0;
    Identity identity;

    bool is_folder() const { return S_ISDIR(mode); }
    bool is_file() const { return S_ISREG(mode); }
};

/// None where it cannot be told; errno says why.
std::optional<Status> status_of(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return Status{status.st_mode, {status.st_dev, status.st_ino}};
}

class Finder {
public:
    void add(const std::string& path)
    {
        if (path == "-") {
            if (!std::exchange(standard_input_, true)) {
                inputs_.files.push_back({.path = path, .from_folder = false});
            }
            return;
        }
        const auto status = status_of(path);
        if (!status) {
            const int error = errno;
            return add_problem(path,
                               error == ENOENT || error == ENOTDIR
                                   ? "no such file or folder: check the name"
                                   : "cannot be opened: " + std::generic_category().message(error));
        }
        if (!status->is_folder()) {
            if (is_new(*status)) {
                inputs_.files.push_back({.path = path, .from_folder = false});
            }
            return;
        }
        candidates_ = 0;
        const std::size_t problems = inputs_.problems.size();
        add_folder(path, status->identity);
        if (candidates_ == 0 && problems == inputs_.problems.size()) {
            add_problem(path, "no text or PDF file in this folder");
        }
    }

    Inputs take() { return std::move(inputs_); }

private:
    /// A folder met again through a link is not entered again: links may run in circles.
    void add_folder(const std::string& path, const Identity& identity)
    {
        if (!on_the_way_.insert(identity).second) {
            return;
        }
        for (const std::string& entry : visible_entries(path)) {
            const auto status = status_of(entry);
            if (status && status->is_folder()) {
                add_folder(entry, status->identity);
            }
            else if (status && status->is_file()) {
                add_found_file(entry, *status);
            }
        }
        on_the_way_.erase(identity);
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

    void add_found_file(const std::string& path, const Status& status)
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
        if (is_new(status)) {
            inputs_.files.push_back({.path = path, .from_folder = true});
        }
    }

    bool is_new(const Status& status) { return seen_.insert(status.identity).second; }

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
