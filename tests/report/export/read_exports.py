#!/usr/bin/env python3
"""Exports the samples, and a record full of odd characters, and reads them back with other programs.

    read_exports.py PROGRAM SAMPLES PART

PART is one of folder, tables, tei, annotations, lines. Ends with 77, which ctest counts as skipped,
where a reader is not installed, and says which.
"""
import csv
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ODD = """United Nations S/PV.90301

Security Council
Eighty-fifth year

90301th meeting
Tuesday, 5 March 2030, 10 a.m.
New York

President: Ms. Lindqvist . . . . . . . . . . (Sweden)

Members: Chad . . . . . . . . . . . . . Mr. Sorel
China . . . . . . . . . . . . . Mr. Fan
Kenya . . . . . . . . . . . . . Mr. Otieno

Agenda

Winter on the "river", <cold> & long

The meeting was called to order at 10 a.m.

Mr. Otieno (Kenya): =SUM(1;2) is no formula. \U0001F600\U0001F600 We condemn terrorism, and thank China & the <b>African Union</b>.

"We support the African Union", he said; 10\u2028per cent\tof it.

Mr. Fan (China): +1 to that. We are concerned about terrorism \U0001F600 in Kenya.

The meeting rose at 11 a.m.
"""

CORPUS_SPEAKER = ("filename date day month year speaker speaker_country country_org role participanttype speech_number "
                  "record_speech tokens types sentences topic agenda_item1 agenda_item2 agenda_item3 agenda_item4 "
                  "document_symbol meeting_symbol speech_format").split()
CORPUS_META = "basename date topic year month day spv num_speeches".split()
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
TEI = "{http://www.tei-c.org/ns/1.0}"


def fail(text):
    sys.exit(text)


def equal(what, got, wanted):
    if got != wanted:
        fail(f"{what}: {got!r}, not {wanted!r}")


def skip(what):
    print(f"skipped: {what} is not installed")
    sys.exit(77)


def with_system_python(module):
    """The distribution's Python is the one that its packages are for."""
    try:
        return __import__(module)
    except ImportError:
        if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
            os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])
        skip("python3-" + module)


class Exports:
    """The same documents, as files and as a database."""

    def __init__(self, program, samples, folder):
        self.program, self.folder = program, folder
        shutil.copytree(samples, folder / "in", ignore=shutil.ignore_patterns("*.md", "pdf", "run"))
        (folder / "in" / "odd.txt").write_text(ODD, encoding="utf-8", newline="")
        self.run("ingest", "in", "--db", "all.db")

    def run(self, *words, wanted=(0, 1)):
        done = subprocess.run([self.program, *words], cwd=self.folder, capture_output=True, text=True)
        if done.returncode not in wanted:
            fail(f"{words}: status {done.returncode}, not {wanted}\n{done.stderr}")
        return done

    def export(self, formats, into, *words, source=("--db", "all.db"), wanted=(0, 1)):
        self.run("export", *source, "--format", formats, "-o", into, *words, wanted=wanted)
        return self.folder / into

    def lines(self, *words):
        return [json.loads(line) for line in self.run(*words).stdout.splitlines()]


def content(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def check_folder(exports):
    every = "tsv,tei,webannotation,jsonl"
    of_db = exports.export(every, "of_db")
    before = content(of_db)
    equal("files and --db give the same", content(exports.export(every, "of_files", source=("in",))), before)
    exports.export("jsonl,webannotation,tei,tsv", "of_db")
    equal("a second export gives the same", content(of_db), before)
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=of_db, check=True)
    named = {line.split("  ", 1)[1] for line in (of_db / "SHA256SUMS").read_text().splitlines()[1:]}
    equal("files in the manifest", named, set(content(of_db)) - {"SHA256SUMS"})

    # An earlier export gives way, and takes nothing else with it.
    (of_db / "tei" / "notes.md").write_text("mine")
    exports.export("jsonl", "of_db")
    equal("folders that are left", sorted(path.name for path in of_db.iterdir()),
          ["README.md", "SHA256SUMS", "jsonl", "tei"])
    equal("what is mine", (of_db / "tei" / "notes.md").read_text(), "mine")

    # What somebody has changed, or put there, stays.
    line_file = next((of_db / "jsonl").iterdir())
    line_file.write_text("edited")
    refused = exports.run("export", "--db", "all.db", "--format", "jsonl", "-o", "of_db", wanted=(3,))
    equal("says which file", line_file.name in refused.stderr and "has been changed" in refused.stderr, True)
    equal("an edited file", line_file.read_text(), "edited")
    mine = exports.folder / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("mine")
    exports.export("jsonl", "mine", wanted=(3,))
    equal("my folder", content(mine), {"thesis.txt": b"mine"})
    (of_db / "tei" / "corpus.xml").write_text("mine")
    line_file.unlink()
    exports.export("tei", "of_db", wanted=(3,))
    equal("a file of mine in the way", (of_db / "tei" / "corpus.xml").read_text(), "mine")
    (of_db / "tei" / "corpus.xml").unlink()

    # That one was broken off: what it had written is known.
    exports.export("tei", "of_db")
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=of_db, check=True)
    equal("drafts are gone", (of_db / ".horseshoe-export").exists(), False)
    check_killed(exports)
    exports.export("csv,tsv", "two", wanted=(2,))
    exports.export("jsonl", "none", "--meeting", "1", wanted=(3,))


def check_killed(exports):
    """Killed at any moment, it can be done again."""
    whole = content(exports.export("tsv", "whole"))
    for delay in (0.002, 0.005, 0.01, 0.02, 0.05):
        process = subprocess.Popen([exports.program, "export", "--db", "all.db", "--format", "tsv", "-o", "killed"],
                                   cwd=exports.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    equal("done after being killed", content(exports.export("tsv", "killed")), whole)


def read_table(folder, resource):
    dialect = resource["dialect"]
    path = folder / resource["path"]
    data = path.read_bytes()
    equal(f"bytes of {path.name}", len(data), resource["bytes"])
    equal(f"hash of {path.name}", "sha256:" + hashlib.sha256(data).hexdigest(), resource["hash"])
    rows = list(csv.reader(data.decode("utf-8").split(dialect["lineTerminator"])[:-1], strict=True,
                           delimiter=dialect["delimiter"], quotechar=dialect["quoteChar"],
                           doublequote=dialect["doubleQuote"]))
    header = [field["name"] for field in resource["schema"]["fields"]]
    equal(f"header of {path.name}", rows[0], header)
    for row in rows[1:]:
        equal(f"cells of a row of {path.name}", len(row), len(header))
        for cell in row:
            if re.search("[\r\n\t\v\f\x85\u2028\u2029]", cell):
                fail(f"{path.name}: a cell breaks the line: {cell!r}")
    return [dict(zip(header, row)) for row in rows[1:]]


def check_types(resource, rows):
    values = {"string": r".*", "integer": r"[+-]?[0-9]+", "boolean": "true|false"}
    for field in resource["schema"]["fields"]:
        if not field["description"]:
            fail(f"{resource['name']}.{field['name']} has no description")
        for row in rows:
            cell = row[field["name"]]
            if cell and not re.fullmatch(values[field["type"]], cell):
                fail(f"{resource['name']}.{field['name']}: {cell!r} is no {field['type']}")


def check_keys(package, tables):
    for resource in package["resources"]:
        schema, rows = resource["schema"], tables[resource["name"]]
        key = schema.get("primaryKey", [])
        seen = {tuple(row[name] for name in key) for row in rows}
        if key and len(seen) != len(rows):
            fail(f"{resource['name']}: {key} is not unique")
        for foreign in schema.get("foreignKeys", []):
            reference = foreign["reference"]
            there = {tuple(row[name] for name in reference["fields"]) for row in tables[reference["resource"]]}
            for row in rows:
                value = tuple(row[name] for name in foreign["fields"])
                if all(value) and value not in there:
                    fail(f"{resource['name']}: {foreign['fields']} {value} is not in {reference['resource']}")


def read_package(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    equal("profile", package["$schema"], "https://datapackage.org/profiles/2.0/datapackage.json")
    tables = {}
    for resource in package["resources"]:
        for member in ("name", "path", "type", "format", "mediatype", "encoding", "dialect", "schema", "hash", "bytes"):
            if member not in resource:
                fail(f"{resource['name']} has no {member}")
        if not re.fullmatch(r"[a-z0-9._-]+", resource["name"]):
            fail(f"{resource['name']} is no name of a resource")
        tables[resource["name"]] = read_table(folder, resource)
        check_types(resource, tables[resource["name"]])
    check_keys(package, tables)
    return tables


def check_tables(exports):
    of_csv = read_package(exports.export("csv", "csv"))
    folder = exports.export("tsv", "tsv")
    tables = read_package(folder)
    equal("CSV and TSV", tables, of_csv)
    for name in ("mentions", "stances", "references", "votes", "ballots", "paragraphs", "signatories"):
        if not tables[name]:
            fail(f"there are no {name}")
    # As others read it, without being told of dialects.
    with open(folder / "speaker.tsv", encoding="utf-8", newline="") as file:
        speeches = list(csv.DictReader(file, dialect="excel-tab"))
    equal("columns of speaker.tsv", list(speeches[0]), CORPUS_SPEAKER)
    with open(folder / "meta.tsv", encoding="utf-8", newline="") as file:
        meetings = list(csv.DictReader(file, dialect="excel-tab"))
    equal("columns of meta.tsv", list(meetings[0]), CORPUS_META)
    equal("speeches", len(speeches), sum(int(row["num_speeches"]) for row in meetings))
    equal("files", {row["filename"] for row in speeches}, {path.name for path in (folder / "speeches").iterdir()})
    for speech in speeches:
        equal("a speech is of a meeting", any(speech["filename"].startswith(row["basename"] + "_spch")
                                               for row in meetings), True)
        if not 0 <= int(speech["types"]) <= int(speech["tokens"]):
            fail(f"{speech['filename']}: {speech['types']} types of {speech['tokens']} tokens")
    odd = [row for row in speeches if row["document_symbol"] == "S/PV.90301"]
    equal("what was said", [(row["filename"], row["country_org"], row["year"], row["month"], row["day"]) for row in odd],
          [("UNSC_2030_SPV.90301_spch001.txt", "Kenya", "2030", "3", "5"),
           ("UNSC_2030_SPV.90301_spch002.txt", "China", "2030", "3", "5")])
    text = (folder / "speeches" / odd[0]["filename"]).read_text(encoding="utf-8")
    equal("data is left as it is", text.startswith("=SUM(1;2) is no formula."), True)
    equal("a paragraph a line", text.count("\n"), 2)
    paragraphs = [row["text"] for row in tables["paragraphs"]
                  if row["document"] == "S_PV.90301_en" and row["in"] == "speech"]
    equal("begin of a cell", paragraphs[0].startswith("=SUM(1;2)"), True)
    one = read_package(exports.export("csv", "kenya", "--by", "KEN", "--meeting", "90301"))
    equal("whose stances", {row["holder"] for row in one["stances"]}, {"KEN"})
    equal("documents", [row["document"] for row in one["documents"]], ["S_PV.90301_en"])


def references(tree):
    for element in tree.iter(TEI + "*"):
        for name, value in element.attrib.items():
            if name in ("who", "ana", "ref", "corresp", "target"):
                yield from ((element, name, one) for one in value.split())


def check_references(what, tree):
    ids = [element.get(XML_ID) for element in tree.iter(TEI + "*") if element.get(XML_ID)]
    equal(f"{what}: ids twice", len(ids), len(set(ids)))
    count = 0
    for element, name, value in references(tree):
        count += 1
        if not value.startswith("#") or value[1:] not in set(ids):
            fail(f"{what}: {element.tag} {name} {value} leads nowhere")
    return count


def check_tei(exports):
    with_system_python("lxml")
    from lxml import etree
    folder = exports.export("tei,tsv", "tei") / "tei"
    tables = read_package(folder.parent)
    schema = etree.RelaxNG(etree.parse(str(pathlib.Path(__file__).with_name("tei.rng"))))
    names = sorted(path.name for path in folder.iterdir())
    for name in names:
        tree = etree.parse(str(folder / name))
        if not schema.validate(tree):
            fail(f"{name}: {schema.error_log}")
        if check_references(name, tree) == 0 and name != "corpus.xml":
            fail(f"{name} refers to nothing")
    corpus = etree.parse(str(folder / "corpus.xml"))
    corpus.xinclude()
    check_references("the whole corpus", corpus)
    documents = corpus.getroot().findall(TEI + "TEI")
    equal("documents", [tei.get(XML_ID) for tei in documents], [row["document"] for row in tables["documents"]])
    spoken = [row for row in tables["turns"] if row["kind"] == "turn"]
    equal("turns", len(list(corpus.iter(TEI + "u"))), len(spoken))
    for u in corpus.iter(TEI + "u"):
        if not u.get("who") or not u.get("ana"):
            fail(f"{u.get(XML_ID)} has no speaker or no role")
    equal("votes", len(list(corpus.iter(TEI + "event"))), len(tables["votes"]))
    equal("ballots", len(list(corpus.iterfind(f".//{TEI}event/{TEI}desc/{TEI}orgName"))), len(tables["ballots"]))
    odd = next(tei for tei in documents if tei.get(XML_ID) == "S_PV.90301_en")
    text = odd.find(f".//{TEI}seg").text
    equal("text", "\U0001F600 We condemn terrorism, and thank China & the <b>" in text, True)
    segments = ["".join(seg.itertext()) for seg in corpus.iter(TEI + "seg")]
    equal("segments", len(segments), sum(1 for row in tables["paragraphs"] if row["in"] == "speech"))


def annotations_of(folder):
    """Walks the collection as a client does."""
    collection = json.loads((folder / "collection.jsonld").read_text(encoding="utf-8"))
    name, found = collection["first"], []
    previous = None
    while name:
        page = json.loads((folder / name).read_text(encoding="utf-8"))
        equal("id of a page", page["id"], name)
        equal("where a page starts", page["startIndex"], len(found))
        equal("page before", page.get("prev"), previous)
        found += page["items"]
        previous, name = name, page.get("next")
    equal("last page", previous, collection["last"])
    equal("annotations", len(found), collection["total"])
    return found


def check_annotations(exports):
    rdflib = with_system_python("rdflib")
    folder = exports.export("webannotation", "annotations") / "webannotation"
    found = annotations_of(folder)
    wanted = {"tagging": exports.lines("mentions", "--db", "all.db", "--format", "jsonl"),
              "assessing": exports.lines("stance", "--db", "all.db", "--format", "jsonl")}
    for motivation, rows in wanted.items():
        some = [annotation for annotation in found if annotation["motivation"] == motivation]
        words = [row["surface" if motivation == "tagging" else "quote"] for row in rows]
        equal(motivation, [annotation["target"]["selector"][0]["exact"] for annotation in some], words)
        tags = [next(body["value"] for body in annotation["body"] if body.get("purpose") == "tagging")
                for annotation in some]
        equal("tags", tags, [row["entity" if motivation == "tagging" else "target"] for row in rows])
    texts, beyond = {}, 0
    for annotation in found:
        source = annotation["target"]["source"]
        if source not in texts:
            texts[source] = (folder / source).read_text(encoding="utf-8")
        text = texts[source]  # a string of Python counts code points
        quote, position = annotation["target"]["selector"]
        start, end = position["start"], position["end"]
        equal("words at their place", text[start:end], quote["exact"])
        equal("what stands before", text[max(start - 32, 0):start], quote["prefix"])
        equal("what stands after", text[end:end + 32], quote["suffix"])
        beyond += any(ord(character) > 0xFFFF for character in text[:start])
    if beyond == 0:
        fail("no annotation stands behind a character that UTF-16 needs two units for")
    equal("ids", len({annotation["id"] for annotation in found}), len(found))
    # As linked data; the model's context is not to be fetched, so that its terms are given here.
    terms = {"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
             "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "id": "@id", "type": "@type",
             "Annotation": "oa:Annotation", "TextQuoteSelector": "oa:TextQuoteSelector",
             "TextPositionSelector": "oa:TextPositionSelector", "target": {"@id": "oa:hasTarget", "@type": "@id"},
             "items": {"@id": "as:items", "@type": "@id", "@container": "@list"}, "selector": {"@id": "oa:hasSelector"},
             "exact": "oa:exact", "source": {"@id": "oa:hasSource", "@type": "@id"}}
    triples = 0
    for path in sorted(folder.glob("S_*.jsonld")):
        page = json.loads(path.read_text(encoding="utf-8"))
        page["@context"][0] = terms
        graph = rdflib.Graph().parse(data=json.dumps(page), format="json-ld", base="https://example.org/a/")
        oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
        kinds = set(graph.subjects(rdflib.RDF.type, oa.Annotation))
        equal(f"annotations in {path.name}", len(kinds), len(page["items"]))
        equal("sources", {str(source) for source in graph.objects(None, oa.hasSource)},
              {f"https://example.org/text/{path.stem}.txt"})
        triples += len(graph)
    equal("there is something in it", triples > 0, True)


# What parse prints and a database does not keep.
NOT_STORED = {"turn": {"heading", "switches"}, "event": {"rule", "invited"}, "document": set(), "declaration": set(),
              "problem": set()}


def check_lines(exports):
    folder = exports.export("jsonl", "jsonl") / "jsonl"
    printed = {}
    for path in sorted((exports.folder / "in").iterdir()):
        lines = exports.lines("parse", "--format", "jsonl", f"in/{path.name}")
        if lines:
            printed[f"in/{path.name}"] = lines
    seen = {}
    for path in sorted(folder.iterdir()):
        exported = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        parsed = printed[exported[0]["source"]["path"]]
        of_text = [line for line in exported if line["type"] in NOT_STORED]
        equal(f"{path.name}: lines", len(of_text), len(parsed))
        for line, whole in zip(of_text, parsed):
            for attendee in whole.get("attendance", []):
                del attendee["start"], attendee["end"]
                if attendee["as"] == "president":  # a database has no more of who is on no list
                    attendee.update(country="", function="")
            for member in NOT_STORED[line["type"]]:
                whole.pop(member, None)
            equal(f"{path.name}: members", list(line), list(whole))
            for member, value in whole.items():
                equal(f"{path.name}: {line['type']} {member}", line[member], value)
        for line in exported[len(of_text):]:
            seen.setdefault(line["type"], []).append(line)
    found = {}
    for command, kind in (("mentions", "mention"), ("references", "reference"), ("stance", "stance")):
        found[kind] = exports.lines(command, "--db", "all.db", "--format", "jsonl")
    for kind, lines in found.items():
        equal(kind, sorted(map(json.dumps, seen[kind])), sorted(map(json.dumps, lines)))


def main():
    program, samples, part = sys.argv[1:]
    checks = {"folder": check_folder, "tables": check_tables, "tei": check_tei, "annotations": check_annotations,
              "lines": check_lines}
    if part == "annotations":
        with_system_python("rdflib")
    if part == "tei":
        with_system_python("lxml")
    with tempfile.TemporaryDirectory() as folder:
        checks[part](Exports(program, samples, pathlib.Path(folder)))


main()
