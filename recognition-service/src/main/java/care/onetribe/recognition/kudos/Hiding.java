package care.onetribe.recognition.kudos;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a lead took a kudos out of sight, and why. */
@Embeddable
class Hiding {

    @Column(name = "hidden_at")
    private Instant at;

    @Column(name = "hidden_by_id")
    private String byId;

    @Column(name = "hidden_because")
    private String because;

    protected Hiding() {
        // for Hibernate
    }

    Hiding(String byId, String because, Instant at) {
        this.byId = byId;
        this.because = because;
        this.at = at;
    }

    HidingView view() {
        return new HidingView(byId, because, at);
    }
}
