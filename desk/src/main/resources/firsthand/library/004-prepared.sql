-- The story's change for which its dossier was made ahead: whoever makes them in idle hours knows which are due.
ALTER TABLE dossier ADD COLUMN change BIGINT NOT NULL DEFAULT 0;
