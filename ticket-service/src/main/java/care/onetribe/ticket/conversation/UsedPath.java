package care.onetribe.ticket.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a reply said of the path that it used. */
@Entity
@Table(name = "path_use")
class UsedPath {

    @Id private Long messageId;

    private long ticketId;

    private Long pathId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HowUsed how;

    private String byId;

    private Instant at;

    protected UsedPath() {
        // for Hibernate
    }

    UsedPath(Message reply, PathUse use, String byId, Instant at) {
        messageId = reply.id();
        ticketId = reply.ticketId();
        pathId = use.pathId();
        how = use.how();
        this.byId = byId;
        this.at = at;
    }
}
