package care.onetribe.ticket.feedback;

import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.feedback.HearsOfFeedback.Answered;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a customer says of a ticket afterwards. A ticket has one; the last word counts. */
@Entity
class Feedback {

    @Id private Long ticketId;

    private long customerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Addressed addressed;

    @JdbcTypeCode(SqlTypes.TINYINT)
    private Integer effort;

    private Boolean treatedWell;

    private String comment;

    private Instant givenAt;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "feedback_thanks", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "member_id")
    private Set<String> thanks = new HashSet<>();

    protected Feedback() {
        // for Hibernate
    }

    Feedback(Ticket ticket, long customerId) {
        this.ticketId = ticket.id();
        this.customerId = customerId;
    }

    /** What a survey elsewhere asked; whatever it did not ask stays unknown. */
    static Feedback ofThePast(Ticket ticket, PastFeedback past) {
        var feedback = new Feedback(ticket, ticket.customer().id());
        feedback.addressed = past.addressed();
        feedback.treatedWell = past.treatedWell();
        feedback.givenAt = past.at();
        return feedback;
    }

    /** The first answer by a link; it takes the place of one by an earlier link. */
    void give(long customer, GiveFeedback request, List<String> thanked, Instant now) {
        customerId = customer;
        answer(request, thanked);
        givenAt = now;
        changedAt = null;
    }

    /**
     * @return whether that makes a difference
     */
    boolean change(GiveFeedback request, List<String> thanked, Instant now) {
        var before = answers();
        answer(request, thanked);
        boolean changed = !before.equals(answers());
        changedAt = changed ? now : changedAt;
        return changed;
    }

    private void answer(GiveFeedback request, List<String> thanked) {
        addressed = request.addressed();
        effort = request.effort();
        treatedWell = request.treatedWell();
        comment =
                request.comment() == null || request.comment().isBlank() ? null : request.comment();
        if (!thanks().equals(thanked)) {
            thanks.clear();
            thanks.addAll(thanked);
        }
    }

    private List<Object> answers() {
        return Arrays.asList(addressed, effort, treatedWell, comment, thanks());
    }

    Answered answered(long round) {
        return new Answered(customerId, round, addressed, !thanks.isEmpty());
    }

    GivenFeedback view(FeedbackLink link) {
        return new GivenFeedback(
                addressed,
                effort,
                treatedWell,
                thanks().stream().map(id -> HelperNames.key(link, id)).toList(),
                comment,
                givenAt,
                changedAt);
    }

    long customerId() {
        return customerId;
    }

    Addressed addressed() {
        return addressed;
    }

    Integer effort() {
        return effort;
    }

    Boolean treatedWell() {
        return treatedWell;
    }

    String comment() {
        return comment;
    }

    List<String> thanks() {
        return thanks.stream().sorted().toList();
    }
}
