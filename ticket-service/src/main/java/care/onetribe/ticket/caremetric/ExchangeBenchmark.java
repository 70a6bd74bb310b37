package care.onetribe.ticket.caremetric;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** How many exchanges a concern of a theme should take; shown, never enforced. */
@Entity
class ExchangeBenchmark {

    @Id private Long themeId;

    @Version private int version;

    private int exchanges;

    private String setById;

    private Instant setAt;

    protected ExchangeBenchmark() {
        // for Hibernate
    }

    ExchangeBenchmark(long themeId, int exchanges, String byId, Instant now) {
        this.themeId = themeId;
        change(exchanges, byId, now);
    }

    final void change(int number, String byId, Instant now) {
        exchanges = number;
        setById = byId;
        setAt = now;
    }

    /** The same for another theme. */
    ExchangeBenchmark on(long otherThemeId) {
        return new ExchangeBenchmark(otherThemeId, exchanges, setById, setAt);
    }

    Long themeId() {
        return themeId;
    }

    int exchanges() {
        return exchanges;
    }

    BenchmarkView view() {
        return new BenchmarkView(themeId, exchanges, setById, setAt, version);
    }
}
