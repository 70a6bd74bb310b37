package care.onetribe.recognition.win;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A win in the words that its owner offered. */
@Entity
class SharedWin {

    @Id private long id;

    private String memberId;

    private String text;

    protected SharedWin() {
        // for Hibernate
    }

    SharedWin(long id, String memberId, String text) {
        this.id = id;
        this.memberId = memberId;
        this.text = text;
    }

    long id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    String text() {
        return text;
    }
}
