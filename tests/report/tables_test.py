#!/usr/bin/env python3
"""The tables that pages are made of keep up with what they are about.

    tables_test.py ROOT

All that the reader of documents can say of what is odd has words in report/html/problems.tsv, what the
lexicons call by a common word has a French name, and all figures of docs/accuracy-unseen.tsv stand in
docs/accuracy.md.
"""
import csv
import pathlib
import re
import sys

CALL = re.compile(r"\b(?:problem|notice)\(|\b(?:problems|notices)\.push_back\(")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def arguments_at(text, begin):
    """What stands between the bracket before `begin` and the one that closes it."""
    depth, at = 1, begin
    while depth and at < len(text):
        literal = LITERAL.match(text, at)
        if literal:
            at = literal.end()
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return text[begin:at]


def said_by_the_reader(root):
    """{code: pieces of messages and advice}, by the sources of the parser."""
    said = {}
    for source in sorted((root / "parser").rglob("*.cpp")):
        text = source.read_text(encoding="utf-8")
        # one literal may be written in pieces
        text = re.sub(r'"\s*\n\s*"', "", text)
        for call in CALL.finditer(text):
            literals = LITERAL.findall(arguments_at(text, call.end()))
            if literals and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", literals[0]):
                pieces = said.setdefault(literals[0], set())
                for literal in literals[1:]:
                    words = literal.replace('\\"', '"')
                    pieces.update(p for p in re.split(r"\{\}", words) if re.search("[a-z]{3}", p))
    return said


def main():
    root = pathlib.Path(sys.argv[1])
    faults = []
    table = {}
    with open(root / "report/html/problems.tsv", encoding="utf-8") as file:
        for row in csv.reader((line for line in file if not line.startswith("#")),
                              delimiter="\t", quoting=csv.QUOTE_NONE):
            table.setdefault(row[0], []).append(row[1])
    said = said_by_the_reader(root)
    if len(said) < 20:
        faults.append(f"only {len(said)} kinds of problems were found in the parser's sources")
    for code, pieces in sorted(said.items()):
        for piece in sorted(pieces):
            if not any(piece.strip() in row for row in table.get(code, [])):
                faults.append(f"problems.tsv has no words for {code}: {piece!r}")
    for code in sorted(set(table) - set(said) - {"code"}):
        faults.append(f"problems.tsv has {code}, which the parser never says")

    named = set(re.findall(r'^    \{"([^"]+)", "', (root / "report/reading/common_names.cpp")
                           .read_text(encoding="utf-8"), re.MULTILINE))
    topics = {line.split("\t")[0] for line in
              (root / "analysis/gazetteer/topics.tsv").read_text(encoding="utf-8").splitlines()}
    called = set()
    for lexicon in (root / "analysis/stance/lexicon").glob("??.tsv"):
        for line in lexicon.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if cells[0] == "nominal":
                called |= {match.rstrip() for match in
                           re.findall(r"[?=~!&]([a-z][a-z' -]*)", cells[2])}
    called -= topics  # the gazetteer names those
    for word in sorted(called ^ named):
        faults.append(f"report/reading/common_names.cpp and the lexicons differ: {word!r}")

    page = (root / "docs/accuracy.md").read_text(encoding="utf-8")
    page = page.split("<!-- figures:")[0]
    unseen = [line.split("\t") for line in
              (root / "docs/accuracy-unseen.tsv").read_text(encoding="utf-8").splitlines()
              if line and not line.startswith("#")][1:]
    for _, language, figure, value in unseen:
        if not re.search(rf"\b{re.escape(value)}\b", page):
            faults.append(f"docs/accuracy.md does not hold {value} ({language}, {figure})")
    for number in re.findall(r"\b0\.\d+\b", page):
        if number not in {row[3] for row in unseen}:
            faults.append(f"docs/accuracy.md says {number}, accuracy-unseen.tsv does not")
    print("\n".join(faults) or "all there")
    sys.exit(bool(faults))


main()
