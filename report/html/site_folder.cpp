#include "report/html/site_folder.hpp"

#include "parser/error.hpp"
#include "parser/source/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace horseshoe::html {

namespace {

namespace fs = std::filesystem;

/// What a report consists of: a sum and a name a line; the journal grows with what is written.
constexpr std::string_view list_name = ".horseshoe-report";
constexpr std::string_view journal_name = ".horseshoe-report.part";
constexpr std::string_view list_head = "# Written by horseshoe report\n";
constexpr std::string_view draft_ending = ".horseshoe-part";

[[noreturn]] void fail(const fs::path& path)
{
    throw Error{fmt::format("cannot write {}: {}", path.string(), std::strerror(errno))};
}

void make_folder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        throw Error{fmt::format("cannot make the folder {}: {}", folder.string(), error.message())};
    }
}

/// But for a journal, of a run that was broken off before it had written anything.
bool holds_nothing(const fs::path& folder)
{
    std::error_code error;
    return std::ranges::all_of(fs::directory_iterator{folder, error}, [](const auto& entry) {
        return entry.path().filename() == journal_name;
    });
}

/// By what each page of a report asks for.
bool is_page(const fs::path& path, std::string_view script)
{
    std::ifstream file{path, std::ios::binary};
    std::string start(4096, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    return start.find(fmt::format("src=\"{}\"", script)) != std::string::npos;
}

bool is_older_report(const fs::path& folder)
{
    return is_page(folder / "index.html", "assets/horseshoe.js") &&
           reading::is_there(folder / "assets" / "horseshoe.js");
}

template <std::size_t N>
bool is_any(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// Whether a file in the folder of an older report is one that reports write, and nobody's else.
bool is_of_older_report(const fs::path& folder, const fs::path& name)
{
    constexpr std::array<std::string_view, 5> of_pages{
        "audit", "delegation", "letter", "meeting", "target"};
    constexpr std::array<std::string_view, 4> assets{
        "horseshoe.js", "mark.svg", "search.js", "style.css"};
    constexpr std::array<std::string_view, 4> of_search{"facets", "index", "text", "words"};
    constexpr std::array<std::string_view, 9> with_figures{"audit",
                                                           "delegation",
                                                           "index",
                                                           "letter",
                                                           "meeting",
                                                           "method",
                                                           "network",
                                                           "search",
                                                           "target"};
    const std::string above = name.parent_path().generic_string();
    const std::string file = name.filename().string();
    const std::string ending = name.extension().string();
    if (file.find('\n') != std::string::npos) {
        return false;
    }
    if (above.empty()) {
        return ending == ".html" && is_page(folder / name, "assets/horseshoe.js");
    }
    if (is_any(of_pages, above)) {
        return ending == ".html" && is_page(folder / name, "../assets/horseshoe.js");
    }
    if (above == "figures") {
        return (ending == ".svg" || ending == ".csv") &&
               is_any(with_figures, file.substr(0, file.find('-')));
    }
    if (above == "assets") {
        return is_any(assets, file);
    }
    constexpr std::string_view search = "search/";
    return ending == ".js" && above.starts_with(search) &&
           is_any(of_search, above.substr(search.size()));
}

/// With their sums.
std::map<std::string, std::string> files_of_older_report(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry :
         fs::recursive_directory_iterator{folder, fs::directory_options::skip_permission_denied}) {
        const auto name = entry.path().lexically_relative(folder);
        if (!entry.is_symlink() && entry.is_regular_file() && is_of_older_report(folder, name)) {
            files.emplace(name.generic_string(), reading::sum_of(entry.path()));
        }
    }
    return files;
}

fs::path draft_of(const fs::path& path)
{
    return path.string() + std::string{draft_ending};
}

void move(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error) {
        throw Error{fmt::format("cannot write {}: {}", to.string(), error.message())};
    }
}

/// The whole list is there, or none of it.
void write_list(const fs::path& folder, const std::map<std::string, std::string>& sums)
{
    const auto draft = draft_of(folder / list_name);
    std::ofstream list{draft, std::ios::binary};
    list << list_head;
    for (const auto& [name, sum] : sums) {
        list << reading::sum_line(sum, name);
    }
    list.close();
    if (!list) {
        fail(draft);
    }
    move(draft, folder / list_name);
}

}  // namespace

SiteFolder::SiteFolder(fs::path folder) : folder_(std::move(folder))
{
    make_folder(folder_);
    bool known = reading::read_sums(folder_ / list_name, list_head, before_);
    const bool goes_on = reading::read_sums(folder_ / journal_name, list_head, before_);
    known = known || goes_on;
    if (!known && is_older_report(folder_)) {
        // Of a version that left no list: it gets one before anything is written.
        write_list(folder_, files_of_older_report(folder_));
        known = reading::read_sums(folder_ / list_name, list_head, before_);
    }
    if (!known && !holds_nothing(folder_)) {
        throw Error{fmt::format("{} is not empty, and not an earlier report: nothing is written "
                                "there; name a new folder, or empty that one",
                                folder_.string())};
    }
    check();
    begin_journal(goes_on);
}

void SiteFolder::check()
{
    for (const auto& [name, sums] : before_) {
        const auto path = folder_ / name;
        if (!reading::is_there(path)) {
            continue;
        }
        std::string sum = reading::sum_of(path);
        if (!sums.contains(sum)) {
            throw Error{fmt::format("{} has been changed since it was written: nothing is written; "
                                    "move it away, or name another folder",
                                    path.string())};
        }
        there_.emplace(name, std::move(sum));
    }
}

/// Goes on with that of a run that was broken off: what is known to be of a report stays known.
void SiteFolder::begin_journal(bool goes_on)
{
    const auto path = folder_ / journal_name;
    journal_.open(path, std::ios::binary | (goes_on ? std::ios::app : std::ios::trunc));
    if (goes_on) {
        journal_ << '\n';
    }
    else {
        journal_ << list_head;
    }
    for (const auto& [name, sums] : before_) {
        for (const auto& sum : sums) {
            journal_ << reading::sum_line(sum, name);
        }
        std::error_code error;
        fs::remove(draft_of(folder_ / name), error);
    }
    if (!journal_.flush()) {
        fail(path);
    }
}

void SiteFolder::write(std::string_view file, std::string_view text)
{
    std::string name{file};
    std::string sum = parser::sha256_hex(text);
    const auto path = folder_ / name;
    const auto earlier = there_.find(name);
    const bool same = earlier != there_.end() && earlier->second == sum;
    {
        const std::lock_guard lock{writing_};
        const bool ours = earlier != there_.end() || written_.contains(name);
        if (!ours && reading::is_there(path)) {
            throw Error{fmt::format("{} is not of an earlier report, and is not overwritten; "
                                    "move it away, or name another folder",
                                    path.string())};
        }
        // First it is known as ours, then it is there.
        journal_ << reading::sum_line(sum, name) << std::flush;
        changed_ += same ? 0U : 1U;
        written_.insert_or_assign(name, sum);
    }
    if (same) {
        return;
    }
    make_folder(path.parent_path());
    std::ofstream out{draft_of(path), std::ios::binary};
    out << text;
    out.close();
    if (!out) {
        fail(path);
    }
    move(draft_of(path), path);
}

void SiteFolder::finish()
{
    for (const auto& [name, sum] : there_) {
        if (written_.contains(name)) {
            continue;
        }
        std::error_code error;
        fs::remove(folder_ / name, error);
        if (error) {
            throw Error{
                fmt::format("cannot remove {}: {}", (folder_ / name).string(), error.message())};
        }
        for (auto above = fs::path{name}.parent_path(); !above.empty();
             above = above.parent_path()) {
            fs::remove(folder_ / above, error);  // fails where something is in it
        }
    }
    write_list(folder_, written_);
    journal_.close();
    std::error_code error;
    fs::remove(folder_ / journal_name, error);
}

std::size_t SiteFolder::files() const
{
    const std::lock_guard lock{writing_};
    return written_.size();
}

std::size_t SiteFolder::changed() const
{
    const std::lock_guard lock{writing_};
    return changed_;
}

}  // namespace horseshoe::html
