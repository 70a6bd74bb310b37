package care.onetribe.recognition.kudos;

import care.onetribe.kit.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Writes down which words stand in which kudos, in the transaction in which they were said. Who
 * writes of a kudos holds its row; withdrawn, it takes its words along.
 */
@ApplicationScoped
class KudosWords {

    private static final String FORGET = "delete from kudos_word where kudos_id = ?";
    private static final String ADD = "insert into kudos_word (word, kudos_id) values (?, ?)";

    private final DataSource dataSource;

    KudosWords(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(long kudosId, String message) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var word : Words.of(message)) {
                insert.setString(1, word);
                insert.setLong(2, kudosId);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What was said before is not found any more. */
    void replace(long kudosId, String message) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setLong(1, kudosId);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        add(kudosId, message);
    }
}
