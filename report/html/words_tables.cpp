#include "report/html/words_tables.hpp"

namespace horseshoe::html {

std::string_view accuracy_table()
{
    return embedded_tables().front().text;
}

std::string_view moves_table()
{
    return embedded_tables()[1].text;
}

std::span<const parser::EmbeddedTable> words_tables()
{
    return embedded_tables().subspan(2);
}

}  // namespace horseshoe::html
