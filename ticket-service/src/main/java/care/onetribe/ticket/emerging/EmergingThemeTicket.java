package care.onetribe.ticket.emerging;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** Which tickets an emerging theme was found in. */
@Entity
@Immutable
class EmergingThemeTicket {

    @EmbeddedId private Key key;

    private long ticketId;

    protected EmergingThemeTicket() {
        // for Hibernate
    }

    @Embeddable
    record Key(long emergingThemeId, short place) implements Serializable {}
}
