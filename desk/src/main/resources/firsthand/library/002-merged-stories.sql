-- A story that was merged into another is still found under its own id.
CREATE TABLE merged (
    id TEXT PRIMARY KEY,
    story BIGINT NOT NULL REFERENCES story (number)
);
CREATE INDEX merged_story ON merged (story);
