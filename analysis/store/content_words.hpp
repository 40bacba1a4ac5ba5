#pragma once

#include "analysis/store/content_paragraphs.hpp"

namespace horseshoe::store {

/// How many words each turn has, or a letter and its annexes, and whose they are.
void count_turns(const ContentParagraphs& paragraphs, Content& content);

/// How many words each delegation says in each role. When all paragraphs are there, and turns are
/// counted.
void count_spoken(Content& content);

}  // namespace horseshoe::store
