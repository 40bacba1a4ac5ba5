#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace horseshoe::parser {

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// The same of bytes that come one after the other.
class Sha256 {
public:
    Sha256();

    void add(std::string_view bytes);
    /// To be called once, when all bytes have been added.
    std::string hex();

private:
    struct Freer {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freer> context_;
};

}  // namespace horseshoe::parser
