package care.onetribe.ticket.conversation;

import care.onetribe.ticket.customer.Customer;
import jakarta.persistence.Embedded;
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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    @Embedded private Standing standing = new Standing();

    @Embedded private Description description = new Description();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private Long themeId;

    @Embedded private Crew crew = new Crew();

    @Embedded private Tally tally = new Tally();

    @Embedded private Milestones milestones;

    private Long mergedIntoId;

    protected Ticket() {
        // for Hibernate
    }

    /** A concern that has just come in; its first message follows. */
    public static Ticket open(
            Customer customer, Channel channel, TicketDetails details, Instant now) {
        var ticket = new Ticket();
        ticket.customer = Objects.requireNonNull(customer, "customer");
        ticket.channel = Objects.requireNonNull(channel, "channel");
        ticket.milestones = new Milestones(now);
        ticket.description.open(details);
        return ticket;
    }

    /** Remembers where it came from, so that it is imported once. */
    public void cameFrom(String source) {
        externalId = source;
    }

    /** Says what it is one more case of; null for nothing. */
    public void standUnder(Long theme) {
        themeId = theme;
    }

    void change(TicketDetails details) {
        description.change(details);
    }

    void putOnShelfOf(String team) {
        crew.putOnShelfOf(team);
    }

    /**
     * Somebody takes it as theirs, or is given it by a lead.
     *
     * @param ownersTeam null keeps the team as it is
     * @throws TicketHasOwner when somebody else has it
     */
    public void take(String memberId, String ownersTeam) {
        Objects.requireNonNull(memberId, "memberId");
        crew.requireNoOwner(id);
        standing.moveTo(TicketStatus.OPEN);
        crew.own(memberId, ownersTeam);
    }

    void handToMember(String memberId, String ownersTeam) {
        standing.requireUndone(id);
        crew.requireOtherOwner(memberId);
        standing.takeUp();
        crew.own(memberId, ownersTeam);
        tally.countHandover();
    }

    void handToTeam(String team) {
        standing.requireUndone(id);
        standing.putBack();
        crew.leaveTo(team);
        tally.countHandover();
    }

    /**
     * The customer says something. On a ticket that waits for it or was done with, that opens it
     * again with its owner and its history.
     */
    public void hearCustomer(Instant at) {
        milestones.said(at);
        tally.countQuestion();
        if (standing.is(TicketStatus.WAITING_ON_CUSTOMER)) {
            standing.resume();
        } else if (status().isDone()) {
            reopen();
        }
    }

    /** Somebody answers; who is not the owner becomes a helper. */
    public void reply(String memberId, Instant at) {
        standing.requireNotClosed(id);
        replyLate(memberId, at);
    }

    /** Somebody answers without taking it up again: what is closed stays closed. */
    void replyLate(String memberId, Instant at) {
        crew.helped(memberId);
        tally.countReply();
        milestones.replied(at);
    }

    public void waitForCustomer() {
        standing.moveTo(TicketStatus.WAITING_ON_CUSTOMER);
    }

    void hold(Hold hold, Instant now) {
        standing.hold(hold, now);
    }

    /** Back to work from waiting or from hold. */
    void resume() {
        standing.resume();
    }

    /** The concern is dealt with, as far as the owner can tell. */
    public void resolve(String summary, Instant now) {
        tally.requireReply();
        standing.resolve(summary);
        milestones.resolved(now);
    }

    /** It was not dealt with after all: back to its owner with its history. */
    void reopen() {
        standing.reopen();
        tally.countReopening();
        milestones.reopened();
    }

    void close(Instant now) {
        standing.moveTo(TicketStatus.CLOSED);
        milestones.closed(now);
    }

    boolean isDueToClose(Instant resolvedBy) {
        return mergedIntoId == null
                && standing.is(TicketStatus.RESOLVED)
                && milestones.isResolvedBy(resolvedBy);
    }

    boolean isDueToResume(Instant now) {
        return mergedIntoId == null && standing.isHeldUntil(now);
    }

    /**
     * Goes over into another ticket, which gains what was said, counted and known of this one; from
     * now on this one only points there, and counts for no theme any more.
     *
     * @throws MergeIntoItself when it is the same ticket
     */
    public void mergeInto(Ticket other) {
        if (id.equals(other.id)) {
            throw new MergeIntoItself(id);
        }
        mergedIntoId = other.id;
        other.add(this);
        themeId = null;
    }

    private void add(Ticket merged) {
        description.add(merged.description, merged.milestones.beganBefore(milestones));
        milestones.add(merged.milestones);
        tally.add(merged.tally);
        standing.add(merged.standing);
        themeId = themeId == null ? merged.themeId : themeId;
        if (ownerId() == null && merged.ownerId() != null) {
            take(merged.ownerId(), merged.teamId());
        }
        crew.add(merged.crew);
        wakeUpFor(merged);
    }

    /** What is open in one is not done with in the other. */
    private void wakeUpFor(Ticket merged) {
        if (status().isDone() && !merged.status().isDone()) {
            reopen();
        } else if (standing.is(TicketStatus.WAITING_ON_CUSTOMER) && merged.tally.isUnanswered()) {
            standing.resume();
        }
    }

    public Long id() {
        return id;
    }

    public String subject() {
        return description.subject();
    }

    public TicketStatus status() {
        return standing.status();
    }

    public String ownerId() {
        return crew.ownerId();
    }

    public String teamId() {
        return crew.teamId();
    }

    public Customer customer() {
        return customer;
    }

    public Long themeId() {
        return themeId;
    }

    Long mergedIntoId() {
        return mergedIntoId;
    }

    int exchanges() {
        return tally.exchanges();
    }

    Set<String> helpers() {
        return crew.helpers();
    }

    TicketDetails details() {
        return description.details();
    }
}
