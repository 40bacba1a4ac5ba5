#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/context.hpp"

#include <array>
#include <cstdint>

namespace horseshoe::stance {

/// Words that tell something as they are spelt, whatever their stem: spellings.tsv.
class Spellings {
public:
    /// Keys of the table.
    enum Key : std::uint8_t {
        having,
        adverb,
        coming,
        whence,
        whence_told,
        content,
        member,
        plight,
        undoing,
        their,
        stopping,
        denying,
        amounting,
        duty,
        anybody,
        any,
        somebody,
        some,
        apart,
        opening,
        committing,
        one,
        harming,
        sent,
        speaking,
        safety,
        title,
        presiding,
        about,
        bearing,
        hampering,
        hindrance,
        activity,
        dying,
        countering,
        process,
        worries,
        where,
        quitting,
        except,
        weighty,
        apposing,
        counting,
        relative,
        faring,
        lot,
        unheeded,
        striking,
        instrument,
        merit,
        without,
        nobody,
        you,
        us,
        fighting,
        regretting,
        authorless,
        keys
    };

    Spellings();

    /// `word` is one of a text, no stem.
    bool is(Key key, const gazetteer::Word& word) const { return words_[key].contains(word.hash); }

private:
    std::array<mention::WordSet, keys> words_;
};

/// Those compiled in.
const Spellings& builtin_spellings();

}  // namespace horseshoe::stance
