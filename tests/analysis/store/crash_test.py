#!/usr/bin/env python3
"""Kills `horseshoe ingest` at random moments, again and again, and looks at what it leaves behind.

    crash_test.py --program build/release/horseshoe --kills 200 --seed 7

After each kill the file must open, pass SQLite's own check and hold whole documents only; the same
command completes it in the end, and then it is, table by table and byte by byte, that of a run which
nobody disturbed. The seed is printed; with --seed the same moments are drawn again.
"""
import argparse
import hashlib
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
MAKE_RECORDS = ROOT / "tests/bench/make_records.py"
WHOLE = """
    SELECT count(*) FROM document d WHERE
        words <> (SELECT ifnull(sum(words), 0) FROM spoken WHERE document = d.id AND shared = 0)
     OR words <> (SELECT ifnull(sum(words), 0) FROM paragraph
                  WHERE document = d.id AND place IN (0, 2))
     OR characters <> (SELECT sum(characters) FROM class_total WHERE document = d.id)
     OR stances <> (SELECT count(*) FROM stance WHERE id >> 24 = d.id)
     OR stances <> (SELECT ifnull(sum(times), 0) FROM occurrence WHERE part = 2 AND document = d.id)
     OR (SELECT sum(mentions) FROM document)
        <> (SELECT sum(times) FROM total WHERE counted = 'mention')"""
ORPHANS = """
    SELECT (SELECT count(*) FROM stance WHERE id >> 24 NOT IN (SELECT id FROM document))
         + (SELECT count(*) FROM mention WHERE id >> 24 NOT IN (SELECT id FROM document))
         + (SELECT count(*) FROM paragraph WHERE document NOT IN (SELECT id FROM document))"""


def dump(path):
    """A digest of each table, those of the full text's own included."""
    base = sqlite3.connect(path)
    base.text_factory = bytes
    tables = [row[0].decode() for row in base.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE 'sqlite%' ORDER BY name")]
    digests = {}
    for table in tables:
        rows = sorted(repr(row) for row in base.execute(f'SELECT * FROM "{table}"'))
        digests[table] = (len(rows), hashlib.sha256("\n".join(rows).encode()).hexdigest())
    base.close()
    return digests


def check_left_behind(path, moment):
    """What a kill has left must be sound; gives the number of documents."""
    if not path.exists() or path.stat().st_size == 0:
        return 0
    base = sqlite3.connect(path)
    try:
        integrity = base.execute("PRAGMA integrity_check").fetchall()
        if integrity != [("ok",)]:
            sys.exit(f"After a kill at {moment:.4f} s: {integrity}")
        if not base.execute("SELECT 1 FROM sqlite_schema WHERE name = 'document'").fetchone():
            return 0
        if base.execute("PRAGMA foreign_key_check").fetchone():
            sys.exit(f"After a kill at {moment:.4f} s a row points nowhere")
        if base.execute(WHOLE).fetchone()[0] or base.execute(ORPHANS).fetchone()[0]:
            sys.exit(f"After a kill at {moment:.4f} s a document is not whole")
        base.execute("INSERT INTO paragraph_text(paragraph_text, rank) VALUES('integrity-check', 1)")
        base.rollback()
        return base.execute("SELECT count(*) FROM document").fetchone()[0]
    finally:
        base.close()


class Ingest:
    def __init__(self, program, records):
        self.command = [program, "ingest", "-q", "--commit-every", "1", str(records), "--db"]

    def run(self, path):
        """All of it; gives the seconds that it took."""
        start = time.perf_counter()
        done = subprocess.run([*self.command, path], capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(f"ingest ended with status {done.returncode}: {done.stderr}")
        return time.perf_counter() - start

    def kill(self, path, moment):
        """Gives whether it was killed before it was done."""
        with subprocess.Popen([*self.command, path], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            try:
                process.wait(moment)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
            process.wait()
            return process.returncode == -signal.SIGKILL


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    source = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="horseshoe-crash-") as work:
        work = pathlib.Path(work)
        records = work / "records"
        subprocess.run([sys.executable, MAKE_RECORDS, "--files", "24", "--megabytes", "0.1", "--seed",
                        str(options.seed), records, *sorted((ROOT / "samples").glob("S_PV*.txt"))],
                       check=True)
        ingest = Ingest(str(pathlib.Path(options.program).resolve()), records)
        ingest.run(work / "sound.db")
        seconds = ingest.run(work / "again.db")
        expected = dump(work / "sound.db")
        if dump(work / "again.db") != expected:
            sys.exit("Two runs that nobody disturbed differ.")
        kills = completed = rounds = within = 0
        path = work / "killed.db"
        # The start of the program, and more so of one with sanitizers, takes most of a short run: a
        # few kills may all miss the documents.
        while kills < options.kills or (within == 0 and kills < 20 * options.kills):
            rounds += 1
            moment = source.uniform(0, seconds * 1.1)
            if ingest.kill(path, moment):
                kills += 1
                within += 0 < check_left_behind(path, moment) < 24
                if kills % 10:
                    continue
            ingest.run(path)
            found = dump(path)
            for table in sorted(expected | found):
                if expected.get(table) != found.get(table):
                    sys.exit(f"{table} is not what it is in a run that nobody disturbed: "
                             f"{found.get(table)}, not {expected.get(table)}")
            completed += 1
            for file in work.glob("killed.db*"):
                file.unlink()
    print(f"{kills} kills, {within} of them among the documents, {completed} times completed: "
          "always the same as undisturbed")
    if within == 0:
        sys.exit("No kill fell among the documents: the moments are drawn badly.")


if __name__ == "__main__":
    main()
