package care.onetribe.ticket.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody exported or erased what is held of a customer; it is never changed. */
@Entity
class PrivacyRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long customerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PrivacyKind kind;

    private String byId;

    private Instant at;

    protected PrivacyRecord() {
        // for Hibernate
    }

    PrivacyRecord(long customerId, PrivacyKind kind, String byId, Instant at) {
        this.customerId = customerId;
        this.kind = kind;
        this.byId = byId;
        this.at = at;
    }

    PrivacyRecordView view() {
        return new PrivacyRecordView(id, customerId, kind, byId, at);
    }
}
