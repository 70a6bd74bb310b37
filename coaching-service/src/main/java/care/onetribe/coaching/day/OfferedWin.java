package care.onetribe.coaching.day;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A win that its owner chose to show the tribe: a copy of those words alone, which stands by itself
 * from then on. The page that it was written on stays closed.
 */
@Entity
class OfferedWin {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String memberId;

    private LocalDate wonOn;

    private String text;

    private Instant offeredAt;

    protected OfferedWin() {
        // for Hibernate
    }

    OfferedWin(String memberId, LocalDate wonOn, String text, Instant offeredAt) {
        this.memberId = memberId;
        this.wonOn = wonOn;
        this.text = text;
        this.offeredAt = offeredAt;
    }

    Long id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    OfferedWinView view() {
        return new OfferedWinView(id, memberId, wonOn, text, offeredAt);
    }
}
