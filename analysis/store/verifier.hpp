#pragma once

#include "analysis/store/connection.hpp"
#include "analysis/store/query.hpp"
#include "analysis/store/verify.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::store {

/// Looks at each row of a file, and tells of those that do not hold.
class Verifier {
public:
    Verifier(const Store& store, const std::function<void(const Fault&)>& tell)
        : database_(store.connection().database), tell_(tell)
    {}

    Verified run()
    {
        check_file();
        check_full_text();
        check_documents();
        check_paragraphs();
        verified_.mentions = check_words("mention");
        verified_.references = check_words("reference");
        check_stances();
        check_totals();
        return verified_;
    }

private:
    void check_file();
    void check_full_text();
    void check_documents();
    void check_source(std::int64_t id,
                      const std::string& name,
                      const std::string& path,
                      const std::string& sha256);
    void check_paragraphs();
    std::pair<std::int64_t, std::string_view> check_place(const char* table, Columns& columns);
    std::int64_t check_words(const char* table);
    void check_stances();
    void check_counts(std::string_view table,
                      std::string_view stored,
                      std::string_view columns,
                      std::string_view row,
                      std::string_view counted);
    void check_totals();

    void fault(std::string_view table, std::int64_t row, std::string_view name, std::string message)
    {
        ++verified_.faults;
        tell_({std::string(table), row, std::string(name), std::move(message)});
    }

    /// Tells of the row where the condition does not hold.
    void require(bool holds,
                 std::string_view table,
                 std::int64_t row,
                 std::string_view name,
                 const char* message)
    {
        if (!holds) {
            fault(table, row, name, message);
        }
    }

    SQLite::Database& database_;
    const std::function<void(const Fault&)>& tell_;
    Verified verified_;
};

}  // namespace horseshoe::store
