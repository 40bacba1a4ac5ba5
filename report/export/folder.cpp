#include "report/export/folder.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace horseshoe::exporting {
namespace {

namespace fs = std::filesystem;

// Drafts of files, and the journal: the manifest of what has been written so far.
constexpr std::string_view drafts_name = ".horseshoe-export";
constexpr std::string_view before_name = "before";

[[noreturn]] void fail(const fs::path& path, std::string_view why)
{
    throw Error(fmt::format("cannot write {}: {}", path.string(), why));
}

void make_folder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        fail(folder, error.message());
    }
}

void move(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error) {
        fail(to, error.message());
    }
}

bool holds_something(const fs::path& folder)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().filename() != drafts_name) {
            return true;
        }
    }
    return false;
}

/// And the folders above it that are empty then, up to that of the export.
void remove_file(const fs::path& folder, fs::path name)
{
    std::error_code error;
    fs::remove(folder / name, error);
    if (error) {
        throw Error(fmt::format("cannot remove {}: {}", (folder / name).string(), error.message()));
    }
    for (name = name.parent_path(); !name.empty(); name = name.parent_path()) {
        fs::remove(folder / name, error);  // fails where something is in it
    }
}

}  // namespace

File::File(Folder& folder, std::string name, fs::path draft)
    : folder_(&folder), name_(std::move(name)), draft_(std::move(draft)),
      out_(draft_, std::ios::binary)
{}

void File::write(std::string_view text)
{
    out_.write(text.data(), static_cast<std::streamsize>(text.size()));
    sum_.add(text);
    bytes_ += text.size();
}

FileSum File::finish()
{
    out_.close();
    if (!out_) {
        fail(folder_->path_ / name_, std::strerror(errno));
    }
    FileSum sum{bytes_, sum_.hex()};
    folder_->take(*this, sum.sha256);
    return sum;
}

Folder::Folder(fs::path path) : path_(std::move(path))
{
    make_folder(path_);
    const auto manifest = path_ / manifest_name;
    const auto journal = drafts() / manifest_name;
    const bool finished = reading::read_sums(manifest, manifest_head, before_);
    bool known = reading::read_sums(journal, manifest_head, before_);
    known = reading::read_sums(drafts() / before_name, manifest_head, before_) || known || finished;
    if ((!known && holds_something(path_)) || (!finished && reading::is_there(manifest))) {
        throw Error(fmt::format("{} is not empty, and not an earlier export: nothing is written "
                                "there; name a new folder, or empty that one",
                                path_.string()));
    }
    check();
    make_folder(drafts());
    remember();
    journal_.open(journal, std::ios::binary);
    journal_ << manifest_head << std::flush;
}

/// Keeps what is there known until this export is done, should it be broken off.
void Folder::remember() const
{
    const auto draft = drafts() / "0";
    std::ofstream out(draft, std::ios::binary);
    out << manifest_head;
    for (const auto& [name, sums] : before_) {
        for (const auto& sum : sums) {
            out << reading::sum_line(sum, name);
        }
    }
    out.close();
    if (!out) {
        fail(draft, std::strerror(errno));
    }
    move(draft, drafts() / before_name);
}

fs::path Folder::drafts() const
{
    return path_ / drafts_name;
}

void Folder::check() const
{
    for (const auto& [name, sums] : before_) {
        const auto path = path_ / name;
        if (reading::is_there(path) && !sums.contains(reading::sum_of(path))) {
            throw Error(fmt::format("{} has been changed since it was exported: nothing is "
                                    "written; move it away, or name another folder",
                                    path.string()));
        }
    }
}

File Folder::open(std::string name)
{
    if (reading::is_there(path_ / name) && !before_.contains(name)) {
        throw Error(fmt::format("{} is not of an earlier export, and is not overwritten; move it "
                                "away, or name another folder",
                                (path_ / name).string()));
    }
    return {*this, std::move(name), drafts() / std::to_string(++drafted_)};
}

FileSum Folder::write(std::string name, std::string_view text)
{
    auto file = open(std::move(name));
    file.write(text);
    return file.finish();
}

void Folder::take(const File& file, const std::string& sha256)
{
    const auto path = path_ / file.name_;
    // First it is known as ours, then it is there.
    journal_ << reading::sum_line(sha256, file.name_) << std::flush;
    if (!journal_) {
        fail(drafts() / manifest_name, std::strerror(errno));
    }
    make_folder(path.parent_path());
    move(file.draft_, path);
    before_.erase(file.name_);
    ++files_;
}

void Folder::finish()
{
    for (const auto& [name, sums] : before_) {
        remove_file(path_, name);
    }
    journal_.close();
    if (!journal_) {
        fail(path_ / manifest_name, std::strerror(errno));
    }
    move(drafts() / manifest_name, path_ / manifest_name);
    std::error_code error;
    fs::remove_all(drafts(), error);
}

}  // namespace horseshoe::exporting
