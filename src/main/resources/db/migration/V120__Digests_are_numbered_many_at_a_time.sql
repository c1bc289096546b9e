-- A number asked for by an older version during an update stands for itself; one asked for by this version for the fifty up to it.
ALTER SEQUENCE digest_seq INCREMENT BY 50;
