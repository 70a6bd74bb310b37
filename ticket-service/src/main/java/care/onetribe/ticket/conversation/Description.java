package care.onetribe.ticket.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What agents write about a ticket, apart from its tags. */
@Embeddable
class Description {

    private String subject;

    @Column(name = "urgency")
    @Convert(converter = Priority.ByUrgency.class)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CustomerMood customerMood;

    private String expectation;

    private boolean expectationConfirmed;

    void change(TicketDetails details) {
        subject = details.subject();
        priority = details.priority() == null ? Priority.NORMAL : details.priority();
        customerMood =
                details.customerMood() == null ? CustomerMood.UNKNOWN : details.customerMood();
        expectation = details.expectation() == null ? null : details.expectation().text();
        expectationConfirmed = details.expectation() != null && details.expectation().confirmed();
    }

    /** Two tickets become one: what was known of either stays known, and urgent stays urgent. */
    void add(Description other) {
        if (other.priority.urgency() < priority.urgency()) {
            priority = other.priority;
        }
        if (customerMood == CustomerMood.UNKNOWN) {
            customerMood = other.customerMood;
        }
        if (expectation == null) {
            expectation = other.expectation;
            expectationConfirmed = other.expectationConfirmed;
        }
    }

    TicketDetails with(Collection<String> tags) {
        return new TicketDetails(
                subject,
                priority,
                customerMood,
                expectation == null ? null : new Expectation(expectation, expectationConfirmed),
                tags.stream().sorted().toList());
    }

    String subject() {
        return subject;
    }

    CustomerMood customerMood() {
        return customerMood;
    }
}
