-- One file that holds it all. docs/store.md explains the tables.
-- Of a table whose rows belong to a document, id / 16777216 is the document's id and the rest counts
-- within it: rows of a document lie together, in the order of its text.

CREATE TABLE property(  -- how the file was made
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity(  -- whatever is named or speaks
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT  -- NULL: not in the gazetteer
) STRICT;

CREATE TABLE entity_name(  -- the name to print
  entity INTEGER NOT NULL REFERENCES entity(id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY(entity, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting(  -- links the languages of one meeting
  id INTEGER PRIMARY KEY,
  symbol TEXT NOT NULL UNIQUE,
  number INTEGER,
  resumption INTEGER NOT NULL,
  date TEXT
) STRICT;

CREATE TABLE document(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,   -- the symbol, or the path where there is none
  name TEXT NOT NULL,  -- the symbol, or the file's name without folder and ending
  symbol TEXT,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,  -- record, letter
  meeting INTEGER REFERENCES meeting(id),
  date TEXT,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,  -- text, pdf
  reading TEXT NOT NULL, -- of the program and the tables that it was read with
  pages INTEGER,
  characters INTEGER NOT NULL,  -- code points of the source text
  words INTEGER NOT NULL,       -- of speech and letters
  opened TEXT,
  closed TEXT,
  place TEXT NOT NULL,
  session TEXT NOT NULL,
  presiding_speaker TEXT NOT NULL,
  presiding INTEGER REFERENCES entity(id),
  sender TEXT NOT NULL,
  sender_delegation INTEGER REFERENCES entity(id),
  addressee TEXT NOT NULL,
  agenda_item TEXT NOT NULL,
  distributed TEXT,
  turns INTEGER NOT NULL DEFAULT 0,  -- how many it holds; of a letter: annexes
  mentions INTEGER NOT NULL DEFAULT 0,  -- that count, as in `total`
  pointers INTEGER NOT NULL DEFAULT 0,  -- references
  stances INTEGER NOT NULL DEFAULT 0,
  polarity INTEGER NOT NULL DEFAULT 0,  -- of all stances together
  UNIQUE(key, language)
) STRICT;
CREATE INDEX document_meeting ON document(meeting);
CREATE INDEX document_name ON document(name);

CREATE TABLE agenda(
  document INTEGER NOT NULL REFERENCES document(id),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY(document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE sub_heading(
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  text TEXT NOT NULL,
  before_turn INTEGER,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;

CREATE TABLE citation(  -- documents that a letter names
  document INTEGER NOT NULL REFERENCES document(id),
  ordinal INTEGER NOT NULL,
  symbol TEXT NOT NULL,
  PRIMARY KEY(document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance(
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  delegation INTEGER REFERENCES entity(id),
  speaker TEXT NOT NULL,
  role TEXT NOT NULL,
  country TEXT NOT NULL,
  function TEXT NOT NULL
) STRICT;

CREATE TABLE turn(  -- of a record; a letter itself (number 0) and its annexes
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  kind TEXT NOT NULL,  -- turn, letter, annex
  number INTEGER NOT NULL,
  speaker TEXT NOT NULL,
  delegation INTEGER REFERENCES entity(id),
  role TEXT,  -- of a turn: presidency, member, invited, guest
  spoken TEXT,
  found TEXT,  -- how the delegation is known
  function TEXT NOT NULL,
  title TEXT NOT NULL,  -- of a letter or an annex
  place TEXT NOT NULL,
  date TEXT,
  words INTEGER NOT NULL,
  line INTEGER NOT NULL,
  first_page INTEGER,
  last_page INTEGER,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX turn_delegation ON turn(delegation);

CREATE TABLE part(  -- a stretch of a turn in one capacity
  turn INTEGER NOT NULL REFERENCES turn(id),
  ordinal INTEGER NOT NULL,
  capacity TEXT NOT NULL,
  delegation INTEGER REFERENCES entity(id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY(turn, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE signatory(  -- who holds an annex; for whom a letter is sent
  turn INTEGER NOT NULL REFERENCES turn(id),
  ordinal INTEGER NOT NULL,
  delegation INTEGER REFERENCES entity(id),
  name TEXT NOT NULL,
  found TEXT NOT NULL,
  PRIMARY KEY(turn, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraph(
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  turn INTEGER REFERENCES turn(id),
  place INTEGER NOT NULL,  -- 0 speech, 1 vote, 2 letter, 3 title, 4 heading, 5 furniture
  delegation INTEGER REFERENCES entity(id),  -- whose words these are
  presiding INTEGER NOT NULL,
  quotation INTEGER NOT NULL,
  words INTEGER NOT NULL,
  line INTEGER NOT NULL,
  page INTEGER,
  start INTEGER NOT NULL,  -- code points of the source
  "end" INTEGER NOT NULL,
  crc32 INTEGER NOT NULL,  -- of the text's bytes
  text TEXT NOT NULL
) STRICT;

CREATE TABLE spoken(  -- words of speech and letters, summed up
  document INTEGER NOT NULL REFERENCES document(id),
  delegation INTEGER NOT NULL,  -- 0: not known, or several
  role TEXT NOT NULL,           -- empty: of a letter
  shared INTEGER NOT NULL,      -- 1: the words of several signatories, once for each of them
  words INTEGER NOT NULL,
  PRIMARY KEY(document, delegation, role, shared)
) STRICT, WITHOUT ROWID;

CREATE VIEW searchable(id, text) AS SELECT id, text FROM paragraph WHERE place IN (0, 2);
CREATE VIRTUAL TABLE paragraph_text USING fts5(
  text, content='searchable', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO paragraph_text(paragraph_text, rank) VALUES('hashsize', 16777216);  -- fewer, larger pieces

CREATE TABLE event(
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  turn INTEGER REFERENCES turn(id),  -- in which it stands, or which it follows
  kind TEXT NOT NULL,
  line INTEGER NOT NULL,
  time TEXT,
  rule INTEGER,
  draft TEXT,
  resolution TEXT,
  outcome TEXT,
  favour INTEGER,  -- as announced
  against INTEGER,
  abstaining INTEGER,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE ballot(
  event INTEGER NOT NULL REFERENCES event(id),
  ordinal INTEGER NOT NULL,
  delegation INTEGER NOT NULL REFERENCES entity(id),
  choice TEXT NOT NULL,  -- favour, against, abstaining, absent
  veto INTEGER NOT NULL,
  PRIMARY KEY(event, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX ballot_delegation ON ballot(delegation);

CREATE TABLE mention(  -- begin and end count bytes of the paragraph's text
  id INTEGER PRIMARY KEY,
  paragraph INTEGER NOT NULL REFERENCES paragraph(id),
  turn INTEGER NOT NULL,  -- number of the turn or annex; 0: none
  entity INTEGER NOT NULL REFERENCES entity(id),
  form INTEGER NOT NULL,  -- 0 name, 1 adjective, 2 capital, 3 acronym, 4 pronoun, 5 hint
  place INTEGER NOT NULL, -- as the paragraph's
  speaker INTEGER REFERENCES entity(id),  -- the delegation whose words these are
  presiding INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  start INTEGER NOT NULL,  -- code points of the source
  length INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_length INTEGER NOT NULL,
  line INTEGER NOT NULL,
  page INTEGER,
  crc32 INTEGER NOT NULL  -- of the words' bytes
) STRICT;

CREATE TABLE reference(
  id INTEGER PRIMARY KEY,
  paragraph INTEGER NOT NULL REFERENCES paragraph(id),
  turn INTEGER NOT NULL REFERENCES turn(id),
  to_turn INTEGER REFERENCES turn(id),
  cited TEXT,  -- the document
  about TEXT,  -- whom the words name
  kind TEXT NOT NULL,
  lead INTEGER NOT NULL,  -- 0 resolved, 1 not in the meeting, 2 only later, 3 several, 4 none before, 5 a document
  cue TEXT NOT NULL,
  begin INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  line INTEGER NOT NULL,
  page INTEGER,
  speaker INTEGER REFERENCES entity(id),  -- the delegation of the turn
  target INTEGER REFERENCES entity(id),   -- of the turn that it leads to
  crc32 INTEGER NOT NULL DEFAULT 0  -- of the words' bytes
) STRICT;

CREATE TABLE stance(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,  -- the same in every run
  paragraph INTEGER NOT NULL REFERENCES paragraph(id),
  turn INTEGER NOT NULL,  -- number of the turn or annex
  holder INTEGER REFERENCES entity(id),
  target INTEGER NOT NULL REFERENCES entity(id),
  polarity INTEGER NOT NULL CHECK(polarity BETWEEN -2 AND 2),
  act TEXT NOT NULL,
  via TEXT NOT NULL,
  begin INTEGER NOT NULL,  -- of the quote
  "end" INTEGER NOT NULL,
  cue_begin INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  target_begin INTEGER,
  target_end INTEGER,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  line INTEGER NOT NULL,
  page INTEGER,
  rule TEXT NOT NULL,
  by_hand INTEGER NOT NULL,
  crc32 INTEGER NOT NULL DEFAULT 0  -- of the bytes of the quote, and those of the cue behind them
) STRICT;

-- What is found is read by document. These say in which documents to look, and what it comes to.

CREATE TABLE occurrence(
  entity INTEGER NOT NULL,  -- 0: not known
  part INTEGER NOT NULL,    -- 0 named, 1 naming others, 2 target of stances, 3 holder of stances
  document INTEGER NOT NULL REFERENCES document(id),
  times INTEGER NOT NULL,
  polarity INTEGER NOT NULL,  -- of its stances together
  first INTEGER NOT NULL,  -- numbers of the mentions or stances between which all of them are
  last INTEGER NOT NULL,
  PRIMARY KEY(entity, part, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE total(  -- sums: of ids from 0 on, of what has been stored since the others were summed up
  id INTEGER PRIMARY KEY,
  counted TEXT NOT NULL,     -- mention (place <= 2), stance, reference, turn, words, shared words
  entity INTEGER NOT NULL,   -- named, or target; 0: none, or not known
  speaker INTEGER NOT NULL,  -- or holder
  act TEXT NOT NULL,         -- of a stance; kind of a reference
  role TEXT NOT NULL,        -- empty: none
  language TEXT NOT NULL,
  year TEXT NOT NULL,        -- empty: not known
  times INTEGER NOT NULL,
  polarity INTEGER NOT NULL
) STRICT;

CREATE TABLE problem(
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  advice TEXT NOT NULL,
  notice INTEGER NOT NULL
) STRICT;

CREATE TABLE class_total(  -- every character is of exactly one class
  document INTEGER NOT NULL REFERENCES document(id),
  class TEXT NOT NULL,
  characters INTEGER NOT NULL,
  PRIMARY KEY(document, class)
) STRICT, WITHOUT ROWID;
