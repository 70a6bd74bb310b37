package care.onetribe.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is searched for: two words that stand in one message, so that each search finds something.
 */
final class SearchedWords {

    private static final int SHORTEST = 5;

    private SearchedWords() {}

    /** Of the first 20,000 messages that are longer than a greeting, as a query has them. */
    static List<String> of(Connection connection) throws SQLException {
        var pairs = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select body from message where char_length(body) > 40 order by id"
                                        + " limit 20000")) {
            while (rows.next()) {
                var words =
                        Arrays.stream(rows.getString(1).split("[^A-Za-z]+"))
                                .filter(word -> word.length() >= SHORTEST)
                                .limit(2)
                                .toList();
                if (words.size() == 2) {
                    pairs.add(String.join("+", words));
                }
            }
        }
        return pairs;
    }
}
