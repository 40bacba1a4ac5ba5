#include "report/html/words_tables.hpp"

namespace horseshoe::html {

std::string_view accuracy_table()
{
    return embedded_tables().front().text;
}

std::string_view unseen_accuracy_table()
{
    return embedded_tables()[1].text;
}

std::string_view moves_table()
{
    return embedded_tables()[2].text;
}

std::string_view problems_table()
{
    return embedded_tables()[3].text;
}

std::span<const parser::EmbeddedTable> words_tables()
{
    return embedded_tables().subspan(4);
}

}  // namespace horseshoe::html
