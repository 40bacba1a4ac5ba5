set(letter_tests letter/annex_test.cpp letter/furniture_test.cpp letter/signatories_test.cpp
                 letter/title_test.cpp)
