#include "CSQLite.h"

#include <sqlite3.h>

// sqlite3_db_config is variadic, which Swift cannot call.
int vidimus_sqlite_defend(struct sqlite3 *connection) {
    static const int options[][2] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (unsigned i = 0; i < sizeof options / sizeof options[0]; i++) {
        int code = sqlite3_db_config(connection, options[i][0], options[i][1], (int *)0);
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}
