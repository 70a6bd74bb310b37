package care.onetribe.ticket.caremetric;

import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The themes that there are. */
@ApplicationScoped
class KnownThemes {

    private static final String LOCK =
            "select id from theme where id = ? and merged_into_id is null for update";

    private final Rows rows;

    KnownThemes(Rows rows) {
        this.rows = rows;
    }

    /**
     * Until the transaction ends nobody else sets something of this theme, nor merges it.
     *
     * @throws NotFound when there is no such theme, or it went over into another one
     */
    void lock(long id) {
        if (rows.read(LOCK, List.of(id), row -> row.getLong(1)).isEmpty()) {
            throw new NotFound("theme", id);
        }
    }
}
