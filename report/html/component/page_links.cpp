#include "report/html/component/page_links.hpp"

namespace horseshoe::html {

namespace {

std::string led_to(const Page& page, const std::string& file)
{
    return file.empty() ? file : page.to(file);
}

}  // namespace

std::string PageLinks::document(std::int64_t id) const
{
    return led_to(page_, site_.document_file(id));
}

std::string PageLinks::name(const store::DocumentRow& document) const
{
    return site_.label(document.id);
}

std::string PageLinks::delegation(std::string_view id) const
{
    return led_to(page_, site_.delegation_file(id));
}

std::string PageLinks::target(std::string_view id) const
{
    const std::string file = site_.target_file(id);
    return led_to(page_, file.empty() ? site_.delegation_file(id) : file);
}

std::string PageLinks::words(std::string_view by, std::string_view of) const
{
    const std::string file = site_.target_file(of);
    return file.empty() ? file : page_.to(Site::beside(file, "-quotes")) + "#by-" + anchor(by);
}

}  // namespace horseshoe::html
