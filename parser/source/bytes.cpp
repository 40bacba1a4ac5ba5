#include "parser/source/bytes.hpp"

#include "parser/error.hpp"
#include "parser/source/byte_bits.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <system_error>

namespace horseshoe::parser {
namespace {

/// Offsets are 32 bits wide and a record has less than 1 MB of text: more than this is a mistake.
constexpr std::size_t largest_input = std::size_t{1} << 30U;

std::string reason(int error)
{
    return std::generic_category().message(error);
}

/// An open file; closes itself unless it is standard input.
class Descriptor {
public:
    explicit Descriptor(const std::string& path)
        : path_(path), fd_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
        if (fd_ >= 0) {
            return;
        }
        const int error = errno;
        if (error == ENOENT || error == ENOTDIR) {
            throw InputError(path, 0, "no such file: check the name and the folder");
        }
        if (error == EACCES) {
            throw InputError(path, 0, "may not be read: check its permissions");
        }
        throw InputError(path, 0, "cannot be opened: " + reason(error));
    }
    ~Descriptor()
    {
        if (fd_ != STDIN_FILENO) {
            ::close(fd_);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    /// Size as far as the system knows it: 0 for pipes.
    std::size_t expected_size() const
    {
        struct stat status = {};
        if (::fstat(fd_, &status) != 0) {
            return 0;
        }
        if (S_ISDIR(status.st_mode)) {
            throw InputError(path_, 0, "is a folder: name a file in it, or read the whole folder");
        }
        return S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
    }

    /// Fills up to `limit` bytes from `offset` of the string on; returns how many came.
    std::size_t read_into(std::string& bytes, std::size_t offset, std::size_t limit)
    {
        while (true) {
            const ssize_t got = ::read(fd_, bytes.data() + offset, limit);
            if (got >= 0) {
                return static_cast<std::size_t>(got);
            }
            const int error = errno;
            if (error != EINTR) {
                throw InputError(path_, 0, "cannot be read: " + reason(error));
            }
        }
    }

private:
    const std::string& path_;
    int fd_;
};

std::string read_up_to(const std::string& path, std::size_t limit)
{
    Descriptor file(path);
    std::string bytes(std::min(limit, file.expected_size() + 1), '\0');
    std::size_t filled = 0;
    while (filled < limit) {
        if (filled == bytes.size()) {
            bytes.resize(std::min(limit, std::max<std::size_t>(std::size_t{1} << 16U, 2 * filled)));
        }
        const std::size_t got = file.read_into(bytes, filled, bytes.size() - filled);
        if (got == 0) {
            break;
        }
        filled += got;
    }
    bytes.resize(filled);
    return bytes;
}

bool has_wide_bom(std::string_view head)
{
    using namespace std::string_view_literals;
    return head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv) ||
           head.starts_with("\0\0\xFE\xFF"sv);
}

/// UTF-16 without a BOM shows as NULs in every second place, and in that place only.
bool looks_like_utf16(std::string_view head)
{
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < head.size(); ++i) {
        nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
    }
    const auto [few, many] = std::minmax(nuls[0], nuls[1]);
    return many > head.size() / 5 && few * 50 < many;
}

/// NUL aside.
constexpr auto is_control = [](BytesAt at) {
    const auto byte = at[0];
    return ((byte > 0) & (byte < 0x20) & ((byte < 0x09) | (byte > 0x0D)) & (byte != 0x1A) &
            (byte != 0x1B)) |
           (byte == 0x7F);
};

std::size_t count_controls(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < text.size(); begin += block_size) {
        count += static_cast<std::size_t>(std::popcount(byte_bits(text, begin, is_control)));
    }
    return count;
}

bool is_markup(std::string_view head)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (head.starts_with(byte_order_mark)) {
        head.remove_prefix(byte_order_mark.size());
    }
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    std::string opening(head.substr(0, std::min(head.size(), std::size_t{9})));
    std::transform(opening.begin(), opening.end(), opening.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    constexpr std::array<std::string_view, 4> marks{"<!doctype", "<html", "<?xml", "{\\rtf"};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return opening.starts_with(mark);
    });
}

}  // namespace

ContentKind sniff(std::string_view head)
{
    if (head.empty()) {
        return ContentKind::empty;
    }
    // Acrobat accepts up to 1 KiB of anything before the PDF header, and so do mail gateways.
    if (head.substr(0, 1024).find("%PDF-") != std::string_view::npos) {
        return ContentKind::pdf;
    }
    const bool nuls = head.find('\0') != std::string_view::npos;
    if (has_wide_bom(head) || (nuls && looks_like_utf16(head))) {
        return ContentKind::text;
    }
    if (nuls || count_controls(head) * 100 > head.size()) {
        return ContentKind::other;
    }
    return is_markup(head) ? ContentKind::markup : ContentKind::text;
}

std::string read_bytes(const std::string& path)
{
    std::string bytes = read_up_to(path, largest_input + 1);
    if (bytes.size() > largest_input) {
        throw InputError(path, 0, "is larger than 1 GiB: not a record, nor a letter");
    }
    return bytes;
}

std::string read_head(const std::string& path, std::size_t limit)
{
    return read_up_to(path, limit);
}

}  // namespace horseshoe::parser
