package care.onetribe.ticket.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What agents write about a ticket. */
@Embeddable
class Description {

    private String subject;

    @Column(name = "urgency")
    @Convert(converter = Priority.ByUrgency.class)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CustomerMood customerMood;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CustomerMood openingMood;

    private String expectation;

    private boolean expectationConfirmed;

    /** Whether somebody answered before it was known what the customer is after. */
    private boolean repliedUnknowing;

    @ElementCollection
    @CollectionTable(name = "ticket_tag", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    void open(TicketDetails details) {
        change(details);
        openingMood = customerMood;
    }

    void change(TicketDetails details) {
        subject = details.subject();
        priority = details.priority() == null ? Priority.NORMAL : details.priority();
        customerMood =
                details.customerMood() == null ? CustomerMood.UNKNOWN : details.customerMood();
        expectation = details.expectation() == null ? null : details.expectation().text();
        expectationConfirmed = details.expectation() != null && details.expectation().confirmed();
        if (!tags.equals(details.tagSet())) {
            tags.clear();
            tags.addAll(details.tagSet());
        }
    }

    void replied() {
        repliedUnknowing |= expectation == null;
    }

    boolean confirmExpectation(boolean confirmed) {
        boolean changed = expectation != null && expectationConfirmed != confirmed;
        expectationConfirmed = expectation != null && confirmed;
        return changed;
    }

    /**
     * Two tickets become one: what was known of either stays known, and urgent stays urgent.
     *
     * @param beganBefore whether the other one did
     */
    void add(Description other, boolean beganBefore) {
        if (beganBefore) {
            openingMood = other.openingMood;
        }
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
        repliedUnknowing |= other.repliedUnknowing;
        other.tags.stream().sorted().forEach(this::tag);
    }

    private void tag(String tag) {
        if (tags.size() < TicketDetails.MOST_TAGS) {
            tags.add(tag);
        }
    }

    TicketDetails details() {
        return new TicketDetails(
                subject, priority, customerMood, expectation(), tags.stream().sorted().toList());
    }

    Expectation expectation() {
        return expectation == null ? null : new Expectation(expectation, expectationConfirmed);
    }

    CustomerMood openingMood() {
        return openingMood;
    }

    CustomerMood customerMood() {
        return customerMood;
    }

    String subject() {
        return subject;
    }
}
