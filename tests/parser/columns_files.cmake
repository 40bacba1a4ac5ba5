set(columns_tests source/text_columns_test.cpp prepare/furniture_test.cpp)
