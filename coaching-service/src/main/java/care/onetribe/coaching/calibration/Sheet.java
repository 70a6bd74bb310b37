package care.onetribe.coaching.calibration;

import care.onetribe.coaching.scorecard.Level;
import care.onetribe.coaching.scorecard.Rating;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;

/** How one reviewer rated one conversation of a calibration. */
@Entity
@Table(name = "calibration_sheet")
class Sheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long calibrationId;

    private long ticketId;

    private String reviewerId;

    private Instant ratedAt;

    @ElementCollection
    @CollectionTable(name = "calibration_rating", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    private List<Rating> ratings = new ArrayList<>();

    protected Sheet() {
        // for Hibernate
    }

    Sheet(long calibrationId, long ticketId, String reviewerId, List<Rating> ratings, Instant now) {
        this.calibrationId = calibrationId;
        this.ticketId = ticketId;
        this.reviewerId = reviewerId;
        this.ratings.addAll(ratings);
        this.ratedAt = now;
    }

    /** The level for a criterion, or empty where it did not apply. */
    Optional<Level> level(String criterionKey) {
        return ratings.stream()
                .filter(rating -> rating.criterionKey().equals(criterionKey))
                .map(Rating::level)
                .filter(Level::isApplicable)
                .findFirst();
    }

    Long id() {
        return id;
    }

    long ticketId() {
        return ticketId;
    }

    String reviewerId() {
        return reviewerId;
    }

    SheetView view() {
        return new SheetView(id, ticketId, reviewerId, List.copyOf(ratings), ratedAt);
    }
}
