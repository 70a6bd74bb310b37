package care.onetribe.coaching.weeklymessage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** The message that a team got on a Monday; one a week, for good. */
@Entity
class WeeklyEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String teamId;

    private LocalDate week;

    private long messageId;

    private Instant publishedAt;

    protected WeeklyEdition() {
        // for Hibernate
    }

    WeeklyEdition(String teamId, LocalDate week, WeeklyMessage message, Instant publishedAt) {
        this.teamId = teamId;
        this.week = week;
        this.messageId = message.id();
        this.publishedAt = publishedAt;
    }

    Long id() {
        return id;
    }

    String teamId() {
        return teamId;
    }

    LocalDate week() {
        return week;
    }

    long messageId() {
        return messageId;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
