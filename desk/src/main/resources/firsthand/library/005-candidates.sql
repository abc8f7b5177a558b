-- Reports that share twenty runs of five words or more, seen when the later one came in; shared: how many runs.
CREATE TABLE candidate (
    report BIGINT NOT NULL REFERENCES report (number),
    other BIGINT NOT NULL REFERENCES report (number),
    shared INTEGER NOT NULL,
    PRIMARY KEY (report, other)
);
CREATE INDEX candidate_other ON candidate (other);
