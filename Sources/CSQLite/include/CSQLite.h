#ifndef VIDIMUS_CSQLITE_H
#define VIDIMUS_CSQLITE_H

struct sqlite3;

/// Hardens one connection against a hostile database file: defensive mode (no writes to shadow tables or the schema),
/// no untrusted functions in the schema, no load_extension. 0, or an SQLite result code.
int vidimus_sqlite_defend(struct sqlite3 *connection);

#endif
