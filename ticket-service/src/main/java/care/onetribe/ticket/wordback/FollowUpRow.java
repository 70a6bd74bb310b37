package care.onetribe.ticket.wordback;

import care.onetribe.ticket.conversation.TicketView.CustomerName;
import care.onetribe.ticket.conversation.TicketView.ThemeName;
import java.time.Instant;

/** What one query reads of a follow-up: its row, with what its draft is made of. */
record FollowUpRow(
        Long id,
        int version,
        Long themeId,
        int themeVersion,
        String themeName,
        Long customerId,
        int customerVersion,
        String customerName,
        Long ticketId,
        int ticketVersion,
        String subject,
        Instant openedAt,
        String ownerId,
        String teamId,
        FollowUpStatus status,
        String note,
        Instant madeAt,
        Instant doneAt,
        String doneBy,
        String dropReason,
        Long messageId,
        Instant turnedAroundAt) {

    /** The one query that shows follow-ups; a {@code where} follows. */
    static final String SELECT =
            """
            select new care.onetribe.ticket.wordback.FollowUpRow(
              f.id, f.version, th.id, th.version, th.name, c.id, c.version, c.name, t.id, t.version,
              t.description.subject, t.milestones.openedAt,
              f.ownerId, f.teamId, f.status, x.note, f.madeAt, f.doneAt, f.doneBy, f.dropReason,
              f.messageId, f.turnedAroundAt)
            from FollowUp f join ThemeFix x on x.id = f.fixId join Theme th on th.id = f.themeId
              join Customer c on c.id = f.customerId join Ticket t on t.id = f.ticketId
            """;

    String draft() {
        return Draft.of(customerName, subject, openedAt, note);
    }

    FollowUpView view() {
        return new FollowUpView(
                id,
                new ThemeName(themeId, themeName),
                new CustomerName(customerId, customerName),
                ticketId,
                ownerId,
                teamId,
                status,
                status == FollowUpStatus.PENDING ? draft() : null,
                madeAt,
                doneAt,
                doneBy,
                dropReason,
                messageId,
                turnedAroundAt,
                "%d.%d.%d.%d".formatted(version, themeVersion, customerVersion, ticketVersion));
    }
}
