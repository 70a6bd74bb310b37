package care.onetribe.ticket.conversation;

import care.onetribe.ticket.customer.Customer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's concern. It is never in a state that its own methods did not allow. */
@Entity
public class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String externalId;

    private String subject;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TicketStatus status;

    @Column(name = "urgency")
    @Convert(converter = Priority.ByUrgency.class)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CustomerMood customerMood;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CustomerMood openingMood;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private String ownerId;

    private String teamId;

    private String expectation;

    private boolean expectationConfirmed;

    private int exchanges;

    private int replies;

    private int handovers;

    private int reopenings;

    /** Whether the customer spoke last: the next reply completes an exchange. */
    private boolean unanswered;

    private Instant openedAt;

    private Instant firstRepliedAt;

    private Instant resolvedAt;

    private Instant closedAt;

    private Instant lastMessageAt;

    private String holdReason;

    private Instant holdUntil;

    private String resolution;

    private Long mergedIntoId;

    @ElementCollection
    @CollectionTable(name = "ticket_tag", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ticket_helper", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "member_id")
    private Set<String> helpers = new HashSet<>();

    protected Ticket() {
        // for Hibernate
    }

    /** A concern that has just come in; its first message follows. */
    public static Ticket open(
            Customer customer, Channel channel, TicketDetails details, Instant now) {
        var ticket = new Ticket();
        ticket.customer = Objects.requireNonNull(customer, "customer");
        ticket.channel = Objects.requireNonNull(channel, "channel");
        ticket.openedAt = Objects.requireNonNull(now, "now");
        ticket.lastMessageAt = now;
        ticket.status = TicketStatus.NEW;
        ticket.change(details);
        ticket.openingMood = ticket.customerMood;
        return ticket;
    }

    /** Remembers where it came from, so that it is imported once. */
    public void cameFrom(String source) {
        externalId = source;
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

    void putOnShelfOf(String team) {
        teamId = team;
    }

    /**
     * Somebody takes it as theirs, or is given it by a lead.
     *
     * @param ownersTeam null keeps the team as it is
     * @throws TicketHasOwner when somebody else has it
     */
    public void take(String memberId, String ownersTeam) {
        Objects.requireNonNull(memberId, "memberId");
        if (ownerId != null) {
            throw new TicketHasOwner(id, ownerId);
        }
        moveTo(TicketStatus.OPEN);
        own(memberId, ownersTeam);
    }

    void handToMember(String memberId, String ownersTeam) {
        refuseHandoverOfWhatIsDone();
        if (memberId.equals(ownerId)) {
            throw new HandoverToOwner(memberId);
        }
        if (status == TicketStatus.NEW) {
            moveTo(TicketStatus.OPEN);
        }
        own(memberId, ownersTeam);
        handovers++;
    }

    void handToTeam(String team) {
        refuseHandoverOfWhatIsDone();
        if (status != TicketStatus.NEW) {
            moveTo(TicketStatus.NEW);
        }
        ownerId = null;
        teamId = Objects.requireNonNull(team, "team");
        handovers++;
    }

    /**
     * The customer says something. On a ticket that waits for it or was done with, that opens it
     * again with its owner and its history.
     */
    public void hearCustomer(Instant at) {
        lastMessageAt = at;
        unanswered = true;
        if (status == TicketStatus.WAITING_ON_CUSTOMER) {
            moveTo(TicketStatus.OPEN);
        } else if (status.isDone()) {
            reopen();
        }
    }

    /** Somebody answers; who is not the owner becomes a helper. */
    public void reply(String memberId, Instant at) {
        if (status == TicketStatus.CLOSED) {
            throw new TicketIsClosed(id);
        }
        if (!memberId.equals(ownerId)) {
            helpers.add(memberId);
        }
        if (unanswered) {
            exchanges++;
            unanswered = false;
        }
        replies++;
        lastMessageAt = at;
        if (firstRepliedAt == null) {
            firstRepliedAt = at;
        }
    }

    public void waitForCustomer() {
        moveTo(TicketStatus.WAITING_ON_CUSTOMER);
    }

    void hold(Hold hold, Instant now) {
        if (!hold.until().isAfter(now)) {
            throw new HoldIsOver(hold.until());
        }
        moveTo(TicketStatus.ON_HOLD);
        holdReason = hold.reason();
        holdUntil = hold.until();
    }

    /** Back to work from waiting or from hold. */
    void resume() {
        if (status.isDone() || status == TicketStatus.NEW) {
            throw new IllegalTicketStep(status, TicketStatus.OPEN);
        }
        moveTo(TicketStatus.OPEN);
    }

    /** The concern is dealt with, as far as the owner can tell. */
    public void resolve(String summary, Instant now) {
        if (replies == 0) {
            throw new NobodyReplied();
        }
        moveTo(TicketStatus.RESOLVED);
        resolution = Objects.requireNonNull(summary, "summary");
        resolvedAt = Objects.requireNonNull(now, "now");
    }

    /** It was not dealt with after all: back to its owner with its history. */
    void reopen() {
        if (!status.isDone()) {
            throw new IllegalTicketStep(status, TicketStatus.OPEN);
        }
        moveTo(TicketStatus.OPEN);
        reopenings++;
        resolvedAt = null;
        closedAt = null;
        resolution = null;
    }

    void close(Instant now) {
        moveTo(TicketStatus.CLOSED);
        closedAt = now;
    }

    /** Goes over into another ticket; from now on it only points there. */
    public void mergeInto(Ticket other) {
        if (mergedIntoId != null) {
            throw new TicketIsMerged(id, mergedIntoId);
        }
        mergedIntoId = other.id;
        other.exchanges += exchanges;
        other.replies += replies;
        other.unanswered |= unanswered;
        if (lastMessageAt.isAfter(other.lastMessageAt)) {
            other.lastMessageAt = lastMessageAt;
        }
        other.helpers.addAll(helpers);
        other.tags.addAll(tags);
    }

    private void refuseHandoverOfWhatIsDone() {
        if (status.isDone()) {
            throw new TicketIsDone(id, status);
        }
    }

    private void own(String memberId, String ownersTeam) {
        ownerId = memberId;
        helpers.remove(memberId);
        if (ownersTeam != null) {
            teamId = ownersTeam;
        }
    }

    private void moveTo(TicketStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalTicketStep(status, next);
        }
        status = next;
        holdReason = null;
        holdUntil = null;
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String subject() {
        return subject;
    }

    public TicketStatus status() {
        return status;
    }

    public String ownerId() {
        return ownerId;
    }

    public String teamId() {
        return teamId;
    }

    public Customer customer() {
        return customer;
    }

    public Long mergedIntoId() {
        return mergedIntoId;
    }

    public CustomerMood customerMood() {
        return customerMood;
    }

    CustomerMood openingMood() {
        return openingMood;
    }

    Instant holdUntil() {
        return holdUntil;
    }

    int reopenings() {
        return reopenings;
    }

    int exchanges() {
        return exchanges;
    }

    Set<String> helpers() {
        return helpers;
    }

    TicketDetails details() {
        return new TicketDetails(
                subject,
                priority,
                customerMood,
                expectation == null ? null : new Expectation(expectation, expectationConfirmed),
                tags.stream().sorted().toList());
    }
}
