-- The desk remembers more: what a proposal was before a reviewer changed it, what it was split from, and which decisions were
-- taken together, so that the last can be undone. A check cannot be altered, hence a new table in the place of the old.

CREATE TABLE desk (
    id TEXT PRIMARY KEY,
    portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio,
    position INTEGER NOT NULL UNIQUE,
    source BLOB REFERENCES source (digest),
    body TEXT NOT NULL,
    origin TEXT, -- as it was first proposed; null when that is the body
    parent TEXT, -- the proposal it was split from
    state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected', 'split')),
    statement BLOB,
    decision INTEGER, -- counted up; what was decided together shares one
    decided_at INTEGER,
    decided_by TEXT
) STRICT;

INSERT INTO desk (id, portfolio, position, source, body, state, statement, decision, decided_at, decided_by)
SELECT
    id, portfolio, position, source, body, state, statement,
    CASE WHEN state <> 'pending' THEN row_number() OVER (ORDER BY state = 'pending', decided_at, position) END, decided_at, decided_by
FROM proposal;

DROP TABLE proposal;

ALTER TABLE desk RENAME TO proposal;

CREATE INDEX proposal_state ON proposal (state, position);
CREATE INDEX proposal_source ON proposal (source, position);
CREATE INDEX proposal_parent ON proposal (parent) WHERE parent IS NOT NULL;
CREATE INDEX proposal_decision ON proposal (decision) WHERE decision IS NOT NULL;
