-- Nothing recorded changes or goes. INSERT OR REPLACE deletes without firing delete triggers, so inserts over a row are refused too.

CREATE TRIGGER item_update BEFORE UPDATE ON item BEGIN SELECT raise(ABORT, 'append-only: item'); END;
CREATE TRIGGER item_delete BEFORE DELETE ON item BEGIN SELECT raise(ABORT, 'append-only: item'); END;
CREATE TRIGGER item_replace BEFORE INSERT ON item
WHEN EXISTS (SELECT 1 FROM item WHERE item = new.item OR code = new.code)
BEGIN SELECT raise(ABORT, 'append-only: item'); END;

CREATE TRIGGER batch_update BEFORE UPDATE ON batch BEGIN SELECT raise(ABORT, 'append-only: batch'); END;
CREATE TRIGGER batch_delete BEFORE DELETE ON batch BEGIN SELECT raise(ABORT, 'append-only: batch'); END;
CREATE TRIGGER batch_replace BEFORE INSERT ON batch
WHEN new.number <= (SELECT max(number) FROM batch)
BEGIN SELECT raise(ABORT, 'append-only: batch'); END;

CREATE TRIGGER seal_update BEFORE UPDATE ON seal BEGIN SELECT raise(ABORT, 'append-only: seal'); END;
CREATE TRIGGER seal_delete BEFORE DELETE ON seal BEGIN SELECT raise(ABORT, 'append-only: seal'); END;
CREATE TRIGGER seal_replace BEFORE INSERT ON seal
WHEN new.batch <= (SELECT max(batch) FROM seal)
BEGIN SELECT raise(ABORT, 'append-only: seal'); END;

CREATE TRIGGER source_update BEFORE UPDATE ON source BEGIN SELECT raise(ABORT, 'append-only: source'); END;
CREATE TRIGGER source_delete BEFORE DELETE ON source BEGIN SELECT raise(ABORT, 'append-only: source'); END;
CREATE TRIGGER source_replace BEFORE INSERT ON source
WHEN EXISTS (SELECT 1 FROM source WHERE source = new.source OR digest = new.digest)
BEGIN SELECT raise(ABORT, 'append-only: source'); END;

CREATE TRIGGER document_update BEFORE UPDATE ON document BEGIN SELECT raise(ABORT, 'append-only: document'); END;
CREATE TRIGGER document_delete BEFORE DELETE ON document BEGIN SELECT raise(ABORT, 'append-only: document'); END;
CREATE TRIGGER document_replace BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM document WHERE source = new.source)
BEGIN SELECT raise(ABORT, 'append-only: document'); END;

CREATE TRIGGER statement_update BEFORE UPDATE ON statement BEGIN SELECT raise(ABORT, 'append-only: statement'); END;
CREATE TRIGGER statement_delete BEFORE DELETE ON statement BEGIN SELECT raise(ABORT, 'append-only: statement'); END;
CREATE TRIGGER statement_replace BEFORE INSERT ON statement
WHEN new.sequence <= (SELECT max(sequence) FROM statement) OR EXISTS (SELECT 1 FROM statement WHERE id = new.id)
BEGIN SELECT raise(ABORT, 'append-only: statement'); END;
