-- What the library keeps. Written for SQLite and PostgreSQL alike: BYTEA and BIGINT mean the same to both.
-- Times of ours are ISO 8601 instants in UTC; times that a publisher states are epoch milliseconds.

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

-- Every writing transaction begins by raising 'change': that serialises writers, and readers see what is new to them.
INSERT INTO counter VALUES ('change', 0), ('report', 0), ('story', 0), ('correction', 0), ('audit', 0), ('refusal', 0), ('erasure', 0);

CREATE TABLE original (
    sha256 TEXT PRIMARY KEY,
    bytes BYTEA NOT NULL
);

CREATE TABLE story (
    number BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    first_published BIGINT,
    last_published BIGINT,
    changed TEXT NOT NULL,
    reports INTEGER NOT NULL,
    origins INTEGER,
    altered INTEGER NOT NULL DEFAULT 0,
    contested INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX story_changed ON story (changed, number);

-- sameness: a hash of what makes two items one report, see Sameness.java
CREATE TABLE report (
    number BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story BIGINT NOT NULL REFERENCES story (number),
    outlet TEXT,
    address TEXT,
    given TEXT NOT NULL,
    versions INTEGER NOT NULL,
    first_seen TEXT NOT NULL
);
CREATE INDEX report_story ON report (story, first_seen);
CREATE INDEX report_address ON report (address);
CREATE INDEX report_given ON report (given);
CREATE INDEX report_outlet ON report (outlet);

-- body: the report as JSON, its text and what it states about itself
CREATE TABLE version (
    report BIGINT NOT NULL REFERENCES report (number),
    number INTEGER NOT NULL,
    sameness TEXT NOT NULL,
    published BIGINT,
    title TEXT,
    body TEXT NOT NULL,
    original TEXT NOT NULL REFERENCES original (sha256),
    basis TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    change BIGINT NOT NULL,
    PRIMARY KEY (report, number)
);
CREATE INDEX version_sameness ON version (sameness);
CREATE INDEX version_change ON version (change);
CREATE INDEX version_original ON version (original);

CREATE TABLE dossier (
    story BIGINT PRIMARY KEY REFERENCES story (number),
    input TEXT NOT NULL,
    body BYTEA NOT NULL
);

CREATE TABLE correction (
    number BIGINT PRIMARY KEY,
    story BIGINT NOT NULL REFERENCES story (number),
    body TEXT NOT NULL,
    undone INTEGER NOT NULL
);
CREATE INDEX correction_story ON correction (story);

CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
);

CREATE TABLE refusal (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    place TEXT NOT NULL,
    reason_key TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE erasure (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    kind TEXT NOT NULL,
    reports INTEGER NOT NULL
);

-- What stays out, as hashes: the library must know it again without keeping it. change: for the index to catch up.
CREATE TABLE kept_out (
    mark TEXT PRIMARY KEY,
    erasure BIGINT NOT NULL REFERENCES erasure (number)
);
CREATE TABLE erased_report (
    number BIGINT PRIMARY KEY,
    change BIGINT NOT NULL
);

CREATE TABLE followed (
    address TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    last_try TEXT,
    last_success TEXT,
    next_try TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    taken INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'new'
);
