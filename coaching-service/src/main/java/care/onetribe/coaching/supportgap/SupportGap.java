package care.onetribe.coaching.supportgap;

import care.onetribe.coaching.supportgap.GapDetails.ChecklistItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that was missing for a customer. It is never in a state that its steps do not allow.
 */
@Entity
@BatchSize(size = 200)
class SupportGap {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String missing;

    @ElementCollection
    @CollectionTable(name = "support_gap_place", joinColumns = @JoinColumn(name = "support_gap_id"))
    @OrderColumn(name = "place")
    @Column(name = "looked_in")
    @BatchSize(size = 200)
    private List<String> lookedIn = new ArrayList<>();

    private Long ticketId;

    private Long checklistId;

    private String itemKey;

    private String reporterId;

    private String teamId;

    private String ownerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GapStatus status;

    private String reason;

    private Instant reportedAt;

    private Instant closedAt;

    protected SupportGap() {
        // for Hibernate
    }

    /**
     * A gap as it was reported.
     *
     * @param teamId the reporter's team at the time, or null
     */
    SupportGap(GapDetails details, String reporterId, String teamId, Instant now) {
        this.reporterId = reporterId;
        this.teamId = teamId;
        status = GapStatus.REPORTED;
        reportedAt = now;
        set(details);
    }

    /** Tells more precisely what was missing, as long as it is not closed. */
    void change(GapDetails details) {
        if (status.isClosed()) {
            throw new SupportGapIsClosed(status);
        }
        set(details);
    }

    /** Somebody cares for it from now on; the first or the next. */
    void give(String memberId) {
        if (status != GapStatus.TAKEN) {
            moveTo(GapStatus.TAKEN);
        }
        ownerId = memberId;
    }

    void close(CloseGap request, Instant now) {
        moveTo(request.outcome().status());
        reason = request.reason();
        closedAt = now;
    }

    private void moveTo(GapStatus next) {
        if (!status.mayBecome(next)) {
            throw status.isClosed()
                    ? new SupportGapIsClosed(status)
                    : new IllegalSupportGapStep(status, next);
        }
        status = next;
    }

    private void set(GapDetails details) {
        missing = details.missing();
        if (!lookedIn.equals(details.lookedIn())) {
            lookedIn.clear();
            lookedIn.addAll(details.lookedIn());
        }
        ticketId = details.ticketId();
        var item = details.checklistItem();
        checklistId = item == null ? null : item.checklistId();
        itemKey = item == null ? null : item.itemKey();
    }

    GapDetails details() {
        return new GapDetails(
                missing,
                List.copyOf(lookedIn),
                ticketId,
                checklistId == null ? null : new ChecklistItem(checklistId, itemKey));
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String missing() {
        return missing;
    }

    String reporterId() {
        return reporterId;
    }

    String teamId() {
        return teamId;
    }

    String ownerId() {
        return ownerId;
    }

    GapStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** From the report to the end in whole seconds; null before that. */
    Duration timeToClose() {
        return closedAt == null
                ? null
                : Duration.between(reportedAt, closedAt).truncatedTo(ChronoUnit.SECONDS);
    }
}
