package care.onetribe.local.database;

import java.util.List;

/** A user of the embedded database, who may do everything in the databases listed. */
record DatabaseAccount(String user, String password, List<String> databases) {

    private static final String EVERYTHING = "*";

    DatabaseAccount {
        databases = List.copyOf(databases);
    }

    /** A user who may do everything in every database. */
    static DatabaseAccount owner(String user, String password) {
        return new DatabaseAccount(user, password, List.of(EVERYTHING));
    }

    /** Statements that make the account, or change the one there is, into this. */
    String sql() {
        var name = "'%s'@'127.0.0.1'".formatted(user);
        var sql = new StringBuilder();
        sql.append("CREATE USER IF NOT EXISTS %s;\n".formatted(name));
        sql.append("ALTER USER %s IDENTIFIED BY '%s';\n".formatted(name, password));
        for (var database : databases) {
            sql.append("GRANT ALL ON %s.* TO %s;\n".formatted(quoted(database), name));
        }
        return sql.toString();
    }

    private static String quoted(String database) {
        return database.equals(EVERYTHING) ? database : "`" + database + "`";
    }
}
