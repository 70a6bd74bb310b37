package care.onetribe.recognition.kudos;

import jakarta.persistence.Embeddable;

/** Whom a kudos is to, by name or as one who worked on the ticket that it is about. */
@Embeddable
class Recipient {

    private String memberId;

    private boolean credited;

    protected Recipient() {
        // for Hibernate
    }

    Recipient(String memberId, boolean credited) {
        this.memberId = memberId;
        this.credited = credited;
    }

    String memberId() {
        return memberId;
    }

    boolean isCredited() {
        return credited;
    }
}
