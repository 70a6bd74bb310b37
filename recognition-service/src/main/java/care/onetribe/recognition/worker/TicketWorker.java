package care.onetribe.recognition.worker;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** Somebody worked on a ticket. */
@Entity
@IdClass(TicketWorker.Key.class)
class TicketWorker {

    @Id private long ticketId;

    @Id private String memberId;

    protected TicketWorker() {
        // for Hibernate
    }

    record Key(long ticketId, String memberId) implements Serializable {}
}
