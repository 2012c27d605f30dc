-- What tells copies and near copies of a document: a signature of its text, and the bands by which alike ones are found without
-- comparing all with all. Derived from the text, so no part of the chain; filled when copies are first asked for.

CREATE TABLE likeness (
    source INTEGER PRIMARY KEY REFERENCES source,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    shingles INTEGER NOT NULL, -- how many word triples the text has
    signature BLOB NOT NULL
) STRICT;

CREATE TABLE likeness_band (
    band INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    PRIMARY KEY (band, source)
) STRICT, WITHOUT ROWID;
