package care.onetribe.coaching.day;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Writes all pages of an owner, a line each, in batches: memory stays flat over any years. */
@ApplicationScoped
class DayExport {

    private static final int BATCH = 50;
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final Days days;
    private final Vault vault;
    private final ObjectMapper mapper;

    DayExport(Days days, Vault vault, ObjectMapper mapper) {
        this.days = days;
        this.vault = vault;
        this.mapper = mapper;
    }

    void write(String ownerId, OutputStream output) throws IOException {
        var before = AFTER_ALL;
        List<DayView> batch;
        do {
            batch = read(ownerId, before);
            for (var day : batch) {
                output.write(mapper.writeValueAsBytes(day));
                output.write('\n');
                before = day.date();
            }
        } while (batch.size() == BATCH);
    }

    private List<DayView> read(String ownerId, LocalDate before) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                days.before(ownerId, before, BATCH).stream()
                                        .map(day -> DayView.of(day, vault.open(day)))
                                        .toList());
    }
}
