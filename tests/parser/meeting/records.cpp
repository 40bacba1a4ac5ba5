#include "tests/parser/meeting/records.hpp"

#include <utility>

namespace horseshoe::parser::test {

const std::string_view cover = R"(United Nations S/PV.90110

Security Council
Eighty-eighth year

90110th meeting
Thursday, 5 May 2033, 10 a.m.
New York

President: Ms. Lindqvist . . . . . . . . . . (Sweden)

Members: Chad . . . . . . . . . . . . . Mr. Sorel
China . . . . . . . . . . . . . Mr. Fan
France . . . . . . . . . . . . . Mrs. Arnaud
Ghana . . . . . . . . . . . . . Mr. Mensah
Japan . . . . . . . . . . . . . Ms. Hayashi
Kenya . . . . . . . . . . . . . Mr. Otieno
Malta . . . . . . . . . . . . . Ms. Vella
Norway . . . . . . . . . . . . . Mr. Dahl
Peru . . . . . . . . . . . . . Mr. Quispe
Russian Federation . . . . . . . Mr. Orlov
Togo . . . . . . . . . . . . . Mr. Agbeko
United Kingdom of Great Britain
and Northern Ireland . . . . . . Dame Harriet Colefax
United States of America . . . . Mr. DeWitt
Uruguay . . . . . . . . . . . . Mr. Pereyra

Agenda

Winter on the river

Report on the bridge (S/2033/77)

)";

const std::string_view body = R"(The meeting was called to order at 10.05 a.m.

Adoption of the agenda

The agenda was adopted.

Winter on the river

The President: In accordance with rule 37 of the Council’s provisional rules of procedure, I invite the representatives of Yemen and Tonga to participate in this meeting.

In accordance with rule 39 of the Council’s provisional rules of procedure, I invite Ms. Ada Abara, Special Envoy of the Secretary-General for the Lakes, to participate in this meeting.

The members of the Council observed a minute of silence.

I now give the floor to Ms. Abara.

Ms. Abara: The river took the bridge in the night.

The President: I now give the floor to the representative of Chad.

Mr. Sorel (Chad) (spoke in French): We thank the envoy for her words.

(spoke in English)

We shall rebuild the bridge.

“The river gives, the river takes.”

The President: I shall now make a statement in my capacity as the representative of Sweden.

We sent engineers and stone.

I now resume my functions as President of the Council.

I shall put the draft resolution contained in document S/2033/81 to the vote now.

A vote was taken by show of hands.

In favour:
Chad, China, France, Ghana, Japan, Kenya, Malta, Norway, Peru, Sweden, Togo, United Kingdom of Great Britain and Northern Ireland, United States of America

Against:
None

Abstaining:
Russian Federation, Uruguay

The President: There were 13 votes in favour, none against and 2 abstentions. The draft resolution has been adopted as resolution 3301 (2033).

I now give the floor to the representative of Yemen.

Mr. Saleh (Yemen): Our valley has no bridge either.

The President: I now give the floor to the representative of Tonga.

Mr. Fifita (Tonga) (spoke in Portuguese): Nor has our island.

The meeting was suspended at 1.05 p.m. and resumed at 3 p.m.

The President: There are no more names on my list.

The meeting rose at 3.10 p.m.
)";

Document parsed(std::string text)
{
    return parse_document(decode_source("record.txt", std::move(text)));
}

Document meeting(std::string_view words)
{
    return parsed(std::string(cover) + "The meeting was called to order at 10 a.m.\n\n" +
                  std::string(words) + "\n\nThe meeting rose at 11 a.m.\n");
}

}  // namespace horseshoe::parser::test
