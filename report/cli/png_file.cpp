#include "report/cli/png_file.hpp"

#include "parser/error.hpp"
#include "report/cli/output_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

namespace horseshoe::cli {
namespace {

constexpr const char* converter = "rsvg-convert";

/// A file that is gone with this object, unless it has been moved elsewhere.
class Passing {
public:
    explicit Passing(std::filesystem::path path) : path_(std::move(path)) {}
    Passing(const Passing&) = delete;
    Passing& operator=(const Passing&) = delete;
    ~Passing()
    {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The status that the converter ends with.
int convert(const std::filesystem::path& drawing, const std::filesystem::path& picture)
{
    std::string output = "--output=" + picture.string();
    // A path is no option, though it begins like one.
    std::string input = std::filesystem::absolute(drawing).string();
    std::array<char, 16> name{"rsvg-convert"};
    std::array<char, 16> zoom{"--zoom=2"};
    const std::array<char*, 5> arguments{
        name.data(), zoom.data(), output.data(), input.data(), nullptr};
    pid_t child = 0;
    const int failed =
        posix_spawnp(&child, converter, nullptr, nullptr, arguments.data(), ::environ);
    if (failed == ENOENT) {
        throw Error{fmt::format("a PNG file needs the program {} (Debian's package librsvg2-bin); "
                                "without it an SVG file can be written",
                                converter)};
    }
    if (failed != 0) {
        throw Error{fmt::format("{} cannot be started: {}", converter, std::strerror(failed))};
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

}  // namespace

bool is_png(const std::filesystem::path& path)
{
    const auto ending = path.extension();
    return ending == ".png" || ending == ".PNG";
}

void write_png(const std::filesystem::path& path, std::string_view svg)
{
    const Passing drawing{path.string() + ".part.svg"};
    const Passing picture{path.string() + ".part"};
    write_file(drawing.path(), svg);
    if (convert(drawing.path(), picture.path()) != 0 || !std::filesystem::exists(picture.path())) {
        throw Error{fmt::format("{} could not draw {}", converter, path.string())};
    }
    std::filesystem::rename(picture.path(), path);
}

}  // namespace horseshoe::cli
