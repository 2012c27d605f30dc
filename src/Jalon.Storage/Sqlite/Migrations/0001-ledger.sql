-- The ledger. What is said stands in statement.body, canonical JSON whose SHA-256 is statement.id; the columns beside it are
-- derived from it and only there to be searched. Every table carries its portfolio, the key a distributed store would split by.

CREATE TABLE portfolio (
    portfolio INTEGER PRIMARY KEY
) STRICT;

INSERT INTO portfolio (portfolio) VALUES (1);

CREATE TABLE item (
    item INTEGER PRIMARY KEY,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    code TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    recorder TEXT NOT NULL,
    run TEXT NOT NULL,
    machine_read INTEGER NOT NULL CHECK (machine_read IN (0, 1))
) STRICT;

CREATE TABLE source (
    source INTEGER PRIMARY KEY,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    batch INTEGER NOT NULL REFERENCES batch,
    published INTEGER, -- day number, 0 is 0001-01-01
    body TEXT NOT NULL, -- canonical JSON of what is known of it
    body_digest BLOB NOT NULL CHECK (length(body_digest) = 32),
    text_digest BLOB NOT NULL CHECK (length(text_digest) = 32)
) STRICT;

CREATE INDEX source_batch ON source (batch);

CREATE TABLE document (
    source INTEGER PRIMARY KEY REFERENCES source,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    content BLOB NOT NULL,
    text TEXT -- null when the content is this very text in UTF-8
) STRICT;

CREATE TABLE statement (
    sequence INTEGER PRIMARY KEY,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    batch INTEGER NOT NULL REFERENCES batch,
    subject INTEGER NOT NULL REFERENCES item,
    property TEXT NOT NULL,
    stance TEXT NOT NULL,
    published INTEGER NOT NULL, -- day number of its source, or of the batch
    source INTEGER REFERENCES source,
    object INTEGER REFERENCES item, -- the item or agent that is its value
    links INTEGER NOT NULL CHECK (links IN (0, 1)), -- it revises or invalidates
    register INTEGER NOT NULL CHECK (register IN (0, 1)), -- it links, or names and sorts things
    id BLOB NOT NULL CHECK (length(id) = 32),
    body TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX statement_id ON statement (id);
CREATE INDEX statement_subject ON statement (subject, property, links);
CREATE INDEX statement_source ON statement (source) WHERE source IS NOT NULL;
CREATE INDEX statement_object ON statement (object, property) WHERE object IS NOT NULL;
CREATE INDEX statement_register ON statement (subject, property, links) WHERE register = 1;

-- Written last in the batch's transaction: what the batch holds, and the link of the chain that covers it.
CREATE TABLE seal (
    batch INTEGER PRIMARY KEY REFERENCES batch,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    sources INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The reviewer's desk: no part of the ledger, free to change.
CREATE TABLE proposal (
    id TEXT PRIMARY KEY,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    position INTEGER NOT NULL UNIQUE,
    source BLOB REFERENCES source (digest),
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected')),
    statement BLOB,
    decided_at INTEGER,
    decided_by TEXT
) STRICT;

CREATE INDEX proposal_state ON proposal (state, position);
CREATE INDEX proposal_source ON proposal (source, position);

CREATE VIEW document_view AS
SELECT source, coalesce(text, CAST(content AS TEXT)) AS text FROM document;

CREATE VIRTUAL TABLE document_words USING fts5 (
    text, content = 'document_view', content_rowid = 'source', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIEW statement_view AS
SELECT
    sequence,
    json_extract(body, '$.citation.quote') AS quote,
    concat_ws(
        ' ', json_extract(body, '$.value.text'), json_extract(body, '$.value.name'), json_extract(body, '$.qualifiers.commodity'),
        json_extract(body, '$.qualifiers.holder'), json_extract(body, '$.qualifiers.stage'), json_extract(body, '$.reason')
    ) AS words
FROM statement;

CREATE VIRTUAL TABLE statement_words USING fts5 (
    quote, words, content = 'statement_view', content_rowid = 'sequence', tokenize = 'unicode61 remove_diacritics 2'
);
