#!/usr/bin/env python3
"""Writes figures of accuracy into a page and, beside it, a table for programs.

    write_tables.py PAGE.md <figures

The figures come as the scorer prints them, each set opened by a line "== MEASURE GOLD". Of the page
only what stands between the two marks is written anew; PAGE.tsv is written whole.
"""
import pathlib
import sys

BEGIN = "<!-- figures: written by tests/accuracy/run --write; do not edit -->"
END = "<!-- end of figures -->"


def read_sets(lines):
    """[(measure, gold, [(name, value)])], in the order given."""
    sets = []
    for line in lines:
        words = line.split()
        if line.startswith("== ") and len(words) == 3:
            sets.append((words[1], words[2], []))
        elif sets and len(words) == 2 and is_number(words[1]):
            sets[-1][2].append((words[0], words[1]))
    return sets


def is_number(word):
    try:
        float(word)
    except ValueError:
        return False
    return True


def page_of(sets):
    for measure, gold, figures in sets:
        yield f"\n### `{measure}`, {gold}\n\n| figure | value |\n|---|---:|\n"
        for name, value in figures:
            yield f"| {name.replace('_', ' ')} | {value} |\n"


def table_of(sets):
    yield "# Written by tests/accuracy/run --write; accuracy.md explains the figures.\n"
    yield "measure\tset\tfigure\tvalue\n"
    for measure, gold, figures in sets:
        for name, value in figures:
            yield f"{measure}\t{gold}\t{name}\t{value}\n"


def main():
    page = pathlib.Path(sys.argv[1])
    sets = read_sets(sys.stdin)
    if not any(figures for _, _, figures in sets):
        sys.exit("write_tables.py: the scorer gave no figures; nothing written")
    text = page.read_text(encoding="utf-8") if page.exists() else f"# Accuracy\n\n{BEGIN}\n{END}\n"
    if BEGIN not in text or END not in text:
        sys.exit(f"{page}: the marks that the figures stand between are missing; nothing written")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    page.write_text(f"{before}{BEGIN}\n{''.join(page_of(sets))}\n{END}{after}", encoding="utf-8")
    page.with_suffix(".tsv").write_text("".join(table_of(sets)), encoding="utf-8")


main()
