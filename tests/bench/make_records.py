#!/usr/bin/env python3
"""Makes many different records out of a few: names, numbers and the order of what is said vary.

    make_records.py --files 3000 --megabytes 100 FOLDER RECORD...
    make_records.py --files 1 --megabytes 50 FOLDER RECORD...

Each new record has the cover and the opening of one of those given, pieces of its debate drawn at
random until it is long enough, and its close. The same arguments give the same files.
"""
import argparse
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


def record(models, number, size, source):
    """A record of about `size` bytes, with other names and other numbers than its model."""
    model = source.choice(models)
    names = {name: new_name(source) for name in model.speakers}

    def renamed(text):
        for old, new in names.items():
            text = text.replace(old, new)
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


def make(folder, records, files, megabytes, seed=1):
    """Writes the records."""
    source = random.Random(seed)
    models = [Model(pathlib.Path(path).read_text(encoding="utf-8")) for path in records]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for i, size in enumerate(sizes(files, megabytes * 1_000_000, source)):
        number = 90100 + i
        text = record(models, number, size, source)
        (folder / f"S_PV.{number}.txt").write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder")
    parser.add_argument("records", nargs="+")
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    make(options.folder, options.records, options.files, options.megabytes, options.seed)


if __name__ == "__main__":
    main()
