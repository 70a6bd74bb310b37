package care.onetribe.ticket.customer;

import care.onetribe.kit.text.EmailKey;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody with a concern; known by their address, whatever case it is written in. */
@Entity
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String externalId;

    private String name;

    private String email;

    private String emailKey;

    private String phone;

    private String organization;

    private String language;

    private String timeZone;

    private String circumstances;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExplainAs explainAs;

    private Instant erasedAt;

    protected Customer() {
        // for Hibernate
    }

    Customer(CustomerDetails details) {
        change(details);
    }

    void change(CustomerDetails details) {
        externalId = details.externalId();
        name = details.name();
        email = details.email();
        emailKey = EmailKey.of(details.email());
        phone = details.phone();
        organization = details.organization();
        language = details.language();
        timeZone = details.timeZone();
        circumstances = details.circumstances();
        explainAs = details.explainAs() == null ? ExplainAs.PLAIN : details.explainAs();
    }

    CustomerDetails details() {
        return new CustomerDetails(
                name,
                email,
                phone,
                organization,
                language,
                timeZone,
                circumstances,
                explainAs,
                externalId);
    }

    /**
     * @throws CustomerIsErased when they were
     */
    void requireNotErased() {
        if (erasedAt != null) {
            throw new CustomerIsErased(id);
        }
    }

    Instant erasedAt() {
        return erasedAt;
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }
}
