#pragma once

#include <string>

namespace horseshoe::parser::test {

/// A page in two columns, with a header and a footer.
inline const std::string page =
    "S/PV.9931              Security in the valley of Sarn              12/05/2031\n"
    "\n"
    "     The President: I give the floor     bridge was opened in the spring,\n"
    "to the representative of Norway, who     and the market has been full ever\n"
    "has asked to speak first today.          since that day.\n"
    "     Mr. Tveiten (Norway): The road           Côte d’Émeraude knows it as well:\n"
    "over the pass is open again. A new       a road is worth more than a fence,\n"
    "                                         as we have said.\n"
    "\n"
    "2/3                                                                  31-00117\n";

}  // namespace horseshoe::parser::test
