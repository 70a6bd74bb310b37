package care.onetribe.ticket.emerging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** What several recent tickets without a theme have in common, as it was found last. */
@Entity
@Immutable
class EmergingTheme {

    @Id private Long id;

    private int tickets;

    private String words;

    private Instant firstOpenedAt;

    private Instant lastOpenedAt;

    private Instant foundAt;

    protected EmergingTheme() {
        // for Hibernate
    }

    long id() {
        return id;
    }

    EmergingThemeView view(List<EmergingThemeView.Example> examples) {
        return new EmergingThemeView(
                id,
                tickets,
                words.isEmpty() ? List.of() : List.of(words.split(" ")),
                examples,
                firstOpenedAt,
                lastOpenedAt,
                foundAt);
    }
}
