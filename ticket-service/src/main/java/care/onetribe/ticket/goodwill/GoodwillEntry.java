package care.onetribe.ticket.goodwill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that raised or lowered the goodwill of a customer; written by {@link GoodwillBook}. */
@Entity
class GoodwillEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long customerId;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GoodwillReason reason;

    private long occurrence;

    private int points;

    private Instant at;

    protected GoodwillEntry() {
        // for Hibernate
    }
}
