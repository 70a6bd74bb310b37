package care.onetribe.coaching.calibration;

import care.onetribe.coaching.scorecard.Card;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Reviewers who rate the same conversations blind, and then look at where they differ. */
@Entity
class Calibration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String title;

    private String organizerId;

    private String scorecardKey;

    private int scorecardVersion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CalibrationStatus status;

    private Instant openedAt;

    private Instant revealedAt;

    @ElementCollection
    @CollectionTable(
            name = "calibration_ticket",
            joinColumns = @JoinColumn(name = "calibration_id"))
    @OrderColumn(name = "place")
    @Column(name = "ticket_id")
    @BatchSize(size = 200)
    private List<Long> ticketIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "calibration_reviewer",
            joinColumns = @JoinColumn(name = "calibration_id"))
    @OrderColumn(name = "place")
    @Column(name = "member_id")
    @BatchSize(size = 200)
    private List<String> reviewerIds = new ArrayList<>();

    protected Calibration() {
        // for Hibernate
    }

    Calibration(OpenCalibration request, Card card, String organizerId, Instant now) {
        this.title = request.title();
        this.organizerId = organizerId;
        this.scorecardKey = card.key();
        this.scorecardVersion = card.number();
        this.status = CalibrationStatus.BLIND;
        this.openedAt = now;
        this.ticketIds.addAll(request.ticketIds());
        this.reviewerIds.addAll(request.reviewerIds());
    }

    /**
     * @throws CalibrationIsRevealed when ratings could be swayed by those of others
     */
    void requireBlind() {
        if (isRevealed()) {
            throw new CalibrationIsRevealed(id);
        }
    }

    /**
     * @throws CalibrationIsBlind while ratings could be swayed by those of others
     */
    void requireRevealed() {
        if (!isRevealed()) {
            throw new CalibrationIsBlind(id);
        }
    }

    void reveal(Instant now) {
        requireBlind();
        status = CalibrationStatus.REVEALED;
        revealedAt = now;
    }

    boolean isRevealed() {
        return status == CalibrationStatus.REVEALED;
    }

    /** How many sheets there are when all have rated everything. */
    int sheets() {
        return ticketIds.size() * reviewerIds.size();
    }

    boolean isOf(long ticketId) {
        return ticketIds.contains(ticketId);
    }

    boolean isRatedBy(String memberId) {
        return reviewerIds.contains(memberId);
    }

    boolean isOrganizedBy(String memberId) {
        return organizerId.equals(memberId);
    }

    Long id() {
        return id;
    }

    String scorecardKey() {
        return scorecardKey;
    }

    int scorecardVersion() {
        return scorecardVersion;
    }

    List<String> reviewerIds() {
        return List.copyOf(reviewerIds);
    }

    CalibrationView view() {
        return new CalibrationView(
                id,
                title,
                organizerId,
                scorecardKey,
                scorecardVersion,
                List.copyOf(ticketIds),
                reviewerIds(),
                status,
                openedAt,
                revealedAt,
                Integer.toString(version));
    }
}
