-- The change that a story last had: whoever looks at stories again knows which.
ALTER TABLE story ADD COLUMN change BIGINT NOT NULL DEFAULT 0;
CREATE INDEX story_change ON story (change);

INSERT INTO counter VALUES ('alert', 0);

-- How far each rule has looked. definition: a hash of what it looks for; another one begins anew.
CREATE TABLE alert_rule (
    name TEXT PRIMARY KEY,
    definition TEXT NOT NULL,
    began BIGINT NOT NULL,
    seen BIGINT NOT NULL
);

-- What was told, as hashes that outlive an erasure: nothing is told twice.
CREATE TABLE alert_mark (
    mark TEXT PRIMARY KEY
);

CREATE TABLE alert (
    number BIGINT PRIMARY KEY,
    rule TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX alert_by_rule ON alert (rule, number);

-- The reports whose words an alert repeats: it goes when one of them is erased.
CREATE TABLE alert_report (
    alert BIGINT NOT NULL REFERENCES alert (number),
    report BIGINT NOT NULL,
    PRIMARY KEY (alert, report)
);
CREATE INDEX alert_report_report ON alert_report (report);

-- What is still to be handed over.
CREATE TABLE delivery (
    alert BIGINT NOT NULL REFERENCES alert (number),
    target TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try BIGINT NOT NULL,
    PRIMARY KEY (alert, target)
);
CREATE INDEX delivery_next ON delivery (next_try);
