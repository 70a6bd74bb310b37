package care.onetribe.ticket.conversation;

import java.time.Instant;
import java.util.List;

/** A ticket as one query reads it, with its customer's name, its tags and its helpers. */
record TicketRow(
        Long id,
        int version,
        int customerVersion,
        String subject,
        Channel channel,
        TicketStatus status,
        Priority priority,
        CustomerMood customerMood,
        CustomerMood openingMood,
        Long customerId,
        String customerName,
        Long themeId,
        Integer themeVersion,
        String themeName,
        String ownerId,
        String teamId,
        String helpers,
        String tags,
        String expectation,
        boolean expectationConfirmed,
        int exchanges,
        int replies,
        int handovers,
        int reopenings,
        Instant openedAt,
        Instant firstRepliedAt,
        Instant resolvedAt,
        Instant closedAt,
        Instant lastMessageAt,
        String holdReason,
        Instant holdUntil,
        String resolution,
        String externalId,
        Long mergedIntoId) {

    /** The one query that shows tickets; a {@code where} follows. */
    static final String SELECT =
            """
            select new care.onetribe.ticket.conversation.TicketRow(
              t.id, t.version, c.version, t.description.subject, t.channel, t.standing.status,
              t.description.priority, t.description.customerMood, t.description.openingMood,
              c.id, c.name, th.id, th.version, th.name, t.crew.ownerId, t.crew.teamId,
              (select listagg(h, ',') within group (order by h) from t.crew.helpers h),
              (select listagg(g, ',') within group (order by g) from t.description.tags g),
              t.description.expectation, t.description.expectationConfirmed,
              t.tally.exchanges, t.tally.replies, t.tally.handovers, t.tally.reopenings,
              t.milestones.openedAt, t.milestones.firstRepliedAt, t.milestones.resolvedAt,
              t.milestones.closedAt, t.milestones.lastMessageAt, t.standing.holdReason,
              t.standing.holdUntil,
              t.standing.resolution, t.externalId, t.mergedIntoId)
            from Ticket t join t.customer c left join Theme th on th.id = t.themeId
            """;

    TicketView view() {
        return new TicketView(
                id,
                subject,
                channel,
                status,
                priority,
                customerMood,
                openingMood,
                new TicketView.CustomerName(customerId, customerName),
                themeId == null ? null : new TicketView.ThemeName(themeId, themeName),
                ownerId,
                teamId,
                parts(helpers),
                parts(tags),
                expectation == null ? null : new Expectation(expectation, expectationConfirmed),
                exchanges,
                replies,
                handovers,
                reopenings,
                openedAt,
                firstRepliedAt,
                resolvedAt,
                closedAt,
                lastMessageAt,
                holdReason == null ? null : new Hold(holdReason, holdUntil),
                resolution,
                externalId,
                rowVersions(),
                mergedIntoId);
    }

    private String rowVersions() {
        var own = version + "." + customerVersion;
        return themeId == null ? own : "%s.%d.%d".formatted(own, themeId, themeVersion);
    }

    private static List<String> parts(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }
}
