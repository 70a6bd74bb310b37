package care.onetribe.recognition.thanks;

import care.onetribe.recognition.preference.Visibility;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer thanked, and everyone who worked on the ticket is credited. */
@Entity
class CustomerThanks {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long ticketId;

    private Long customerId;

    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Visibility visibility;

    private Instant at;

    @ElementCollection
    @CollectionTable(name = "customer_thanks_member", joinColumns = @JoinColumn(name = "thanks_id"))
    @BatchSize(size = 200)
    private Set<Credit> credits = new HashSet<>();

    protected CustomerThanks() {
        // for Hibernate
    }

    CustomerThanks(
            long ticketId,
            Long customerId,
            String words,
            Set<Credit> credits,
            Visibility visibility,
            Instant at) {
        this.ticketId = ticketId;
        this.customerId = customerId;
        this.words = words;
        this.credits.addAll(credits);
        this.visibility = visibility;
        this.at = at;
    }

    long id() {
        return id;
    }

    Visibility visibility() {
        return visibility;
    }

    CustomerThanksView view() {
        return new CustomerThanksView(
                id, ticketId, customerId, memberIds(false), memberIds(true), words, visibility, at);
    }

    private List<String> memberIds(boolean onlyNamed) {
        return credits.stream()
                .filter(credit -> credit.named() || !onlyNamed)
                .map(Credit::memberId)
                .sorted()
                .toList();
    }
}
