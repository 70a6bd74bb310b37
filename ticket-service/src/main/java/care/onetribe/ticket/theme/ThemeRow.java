package care.onetribe.ticket.theme;

import java.time.Instant;

/** What one query reads of a theme: its row, its first ticket and its follow-ups counted. */
record ThemeRow(
        Long id,
        int version,
        String name,
        String description,
        ThemeCause cause,
        String upstreamOwner,
        String upstreamLink,
        ThemeStatus status,
        String fixedNote,
        Instant fixedAt,
        Long mergedIntoId,
        String createdBy,
        Instant createdAt,
        Long firstTicketId,
        Long firstCustomerId,
        Instant firstAt,
        long waiting,
        long told,
        long turnedAround) {

    /** The one query that shows themes; a {@code where} follows. */
    static final String SELECT =
            """
            select new care.onetribe.ticket.theme.ThemeRow(
              t.id, t.version, t.name, t.description, t.cause, t.upstream.ownerName,
              t.upstream.link, t.status, t.fixedNote, t.fixedAt, t.mergedIntoId, t.createdBy,
              t.createdAt, k.id, k.customer.id, k.milestones.openedAt,
              (select count(*) from FollowUp f where f.themeId = t.id and f.status = PENDING),
              (select count(distinct f.customerId) from FollowUp f
                where f.themeId = t.id and f.status = SENT),
              (select count(distinct f.customerId) from FollowUp f
                where f.themeId = t.id and f.turnedAroundAt is not null))
            from Theme t left join Ticket k on k.id =
              (select f.id from Ticket f where f.themeId = t.id
                order by f.milestones.openedAt, f.id limit 1)
            """;

    ThemeView view() {
        return new ThemeView(
                id,
                name,
                description,
                cause,
                upstreamOwner == null ? null : new Upstream(upstreamOwner, upstreamLink),
                status,
                fixedNote,
                fixedAt,
                firstTicketId == null
                        ? null
                        : new ThemeView.FirstReport(firstTicketId, firstCustomerId, firstAt),
                new ThemeView.WordBack(waiting, told, turnedAround),
                createdBy,
                createdAt,
                version,
                mergedIntoId);
    }
}
