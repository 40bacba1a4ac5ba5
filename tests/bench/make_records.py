#!/usr/bin/env python3
"""Makes many different records out of a few: names, numbers and the order of what is said vary.

    make_records.py --files 3000 --megabytes 100 FOLDER RECORD...
    make_records.py --files 1 --megabytes 50 FOLDER RECORD...
    make_records.py --files 10000 --megabytes 100 --varied FOLDER RECORD...

Each new record has the cover and the opening of one of those given, pieces of its debate drawn at
random until it is long enough, and its close. With --varied its date is another one, and some of its
longer words are drawn from many. The same arguments give the same files.
"""
import argparse
import datetime
import pathlib
import random
import re

OPENING = re.compile(r"^ ?(The meeting was called to order|La séance est ouverte)", re.M)
CLOSING = re.compile(r"^(The meeting rose|La séance est levée)", re.M)
# The President gives the floor, and others speak: such a piece can stand anywhere in a debate.
PIECE = re.compile(r"^(?=(?:The President|Le Président|La Présidente)\b[^.:]{0,90}:)", re.M)
SPEAKER = re.compile(r"(?:Mr\.|Ms\.|Mrs\.|M\.|Mme) ([A-ZÉÖ][a-zéöü]{3,}(?:-[A-ZÉ][a-zé]+)?)(?= \()")
NUMBER = re.compile(r"(?<![\d/.])\d{2,3}(?![\d/.)])")
SYMBOL = re.compile(r"S/PV\.\d+")
MEETING = re.compile(r"\b9\d{4}(?=(?:st|nd|rd|th|e) )")
MONTHS = {
    "en": "January February March April May June July August September October November "
          "December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre "
          "décembre".split(),
}
DATE = re.compile(r"\b(\d{1,2}) (" + "|".join(MONTHS["en"] + MONTHS["fr"]) + r") (2\d{3})\b")
FIGURES = re.compile(r"\b\d{2}/\d{2}/2\d{3}\b")
LONG_WORD = re.compile(r"(?<=[a-zé] )[a-zé]{8,}(?= [a-zé])")
SYLLABLES = "ba be dor fen gal hu il ka lem mo nar o pel ri sa tov ul ver wi za".split()


class Model:
    """A record taken apart: its opening, the pieces of its debate, its close."""

    def __init__(self, text):
        start = OPENING.search(text)
        end = CLOSING.search(text)
        if not start or not end:
            raise ValueError("no record: it does not open, or it does not close")
        pieces = PIECE.split(text[start.start():end.start()])
        self.before = text[:start.start()] + pieces[0] + pieces[1]
        self.pieces = pieces[2:]
        self.after = text[end.start():]
        self.speakers = sorted(set(SPEAKER.findall(text)))


def new_name(source):
    return "".join(source.choice(SYLLABLES) for _ in range(source.randint(2, 4))).capitalize()


def dated(text, day):
    """The text with its dates become `day`."""
    def written(found):
        language = "en" if found[2] in MONTHS["en"] else "fr"
        return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"
    return FIGURES.sub(f"{day:%d/%m/%Y}", DATE.sub(written, text))


def reworded(text, source):
    """The text with one in ten of its longer words another one: some common, most of them rare."""
    def drawn(found):
        if source.random() > 0.1:
            return found[0]
        rank = int(source.paretovariate(0.6))
        return "".join(SYLLABLES[rank // 20**i % 20] for i in range(4))
    return LONG_WORD.sub(drawn, text)


def record(models, number, size, source, varied=False):
    """A record of about `size` bytes, with other names and other numbers than its model."""
    model = source.choice(models)
    names = {name: new_name(source) for name in model.speakers}
    day = None
    if varied:
        day = datetime.date(1994, 1, 1) + datetime.timedelta(days=source.randrange(35 * 365))

    def renamed(text):
        for old, new in names.items():
            text = text.replace(old, new)
        if varied:
            text = reworded(dated(text, day), source)
        return SYMBOL.sub(f"S/PV.{number}", MEETING.sub(str(number), text))

    result = [renamed(model.before)]
    length = len(result[0].encode())
    pieces = []
    while length < size:
        if not pieces:
            pieces = list(model.pieces)
            source.shuffle(pieces)
        text = NUMBER.sub(lambda found: str(source.randint(10, 999)), renamed(pieces.pop()))
        result.append(text)
        length += len(text.encode())
    result.append(model.after)
    return "".join(result)


def sizes(files, total, source):
    """Sizes that add up to `total` and spread as those of meetings do: many short, a few long."""
    weights = [source.lognormvariate(0, 0.8) for _ in range(files)]
    return [int(total * weight / sum(weights)) for weight in weights]


def make(folder, records, files, megabytes, seed=1, varied=False):
    """Writes the records."""
    source = random.Random(seed)
    models = [Model(pathlib.Path(path).read_text(encoding="utf-8")) for path in records]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for i, size in enumerate(sizes(files, megabytes * 1_000_000, source)):
        number = 90100 + i
        text = record(models, number, size, source, varied)
        (folder / f"S_PV.{number}.txt").write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder")
    parser.add_argument("records", nargs="+")
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--varied", action="store_true")
    options = parser.parse_args()
    make(options.folder, options.records, options.files, options.megabytes, options.seed,
         options.varied)


if __name__ == "__main__":
    main()
