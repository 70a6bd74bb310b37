package care.onetribe.coaching.rehearsal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody's part in a rehearsal, and whether they are willing to show it. */
@Embeddable
record Participation(
        String memberId,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Part part,
        boolean willing) {

    Participation willing(boolean agreed) {
        return new Participation(memberId, part, agreed);
    }
}
