package care.onetribe.ticket.suggestion;

import care.onetribe.ticket.conversation.AgentSight;
import care.onetribe.ticket.conversation.TicketAccess;
import care.onetribe.ticket.conversation.TicketStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Resolved tickets that fit a concern and that the caller may see. Candidates come from the words
 * that the index of words can afford and from the last tickets of the theme; what their customers
 * said first is then compared.
 */
@ApplicationScoped
class FittingTickets {

    private static final int CANDIDATES = 30;
    private static final int MOST = 5;
    private static final double ADDRESSED = 0.1;

    private static final String DONE =
            "t.status in ('RESOLVED', 'CLOSED') and t.merged_into_id is null and t.id <> :own";

    private static final String SEEN = " and (t.shelf in :shelves or t.owner_id = :me)";

    private static final String BY_WORDS =
            """
            select t.id from (
              select ticket_id, count(*) as score from ticket_word where word in (:words)
              group by ticket_id) hit
            join ticket t on t.id = hit.ticket_id
            where %s order by hit.score desc, t.id desc limit %d
            """;

    /** However many there are of the theme, the last ones are looked at. */
    private static final String BY_THEME =
            """
            select t.id from (
              select id, status, merged_into_id, shelf, owner_id from ticket
              where theme_id = :theme order by opened_at desc, id desc limit 200) t
            where %s limit %d
            """;

    private static final String SHOWN =
            """
            select t.id, t.subject, t.status, t.resolution, t.resolved_at, f.addressed, t.theme_id
            from ticket t left join feedback f on f.ticket_id = t.id where t.id in :ids
            """;

    private final EntityManager entities;
    private final TicketAccess access;
    private final FirstWords firstWords;

    FittingTickets(EntityManager entities, TicketAccess access, FirstWords firstWords) {
        this.entities = entities;
        this.access = access;
        this.firstWords = firstWords;
    }

    List<SuggestedTicket> of(Asked asked) {
        var candidates = candidates(asked);
        if (candidates.isEmpty()) {
            return List.of();
        }
        var words = firstWords.of(candidates);
        return rows(candidates).stream()
                .map(row -> suggested(asked, row, words))
                .filter(ticket -> asked.isEnough(ticket.score()))
                .sorted(
                        Comparator.comparingDouble(SuggestedTicket::score)
                                .thenComparing(SuggestedTicket::id)
                                .reversed())
                .limit(MOST)
                .toList();
    }

    private Set<Long> candidates(Asked asked) {
        var sight = access.agentSight();
        var found = new LinkedHashSet<Long>();
        var words = asked.affordable();
        if (!words.isEmpty()) {
            found.addAll(ids(BY_WORDS, "words", words, asked, sight));
        }
        if (asked.themeId() != null) {
            found.addAll(ids(BY_THEME, "theme", asked.themeId(), asked, sight));
        }
        return found;
    }

    private List<Long> ids(
            String sql, String parameter, Object value, Asked asked, Optional<AgentSight> sight) {
        var where = DONE + (sight.isPresent() ? SEEN : "");
        var query =
                entities.createNativeQuery(sql.formatted(where, CANDIDATES), Long.class)
                        .setParameter(parameter, value)
                        .setParameter("own", asked.ticketId());
        sight.ifPresent(agent -> bind(query, agent));
        @SuppressWarnings("unchecked") // a native query with a class gives that class
        List<Long> ids = query.getResultList();
        return ids;
    }

    private static void bind(Query query, AgentSight agent) {
        query.setParameter("shelves", agent.shelves()).setParameter("me", agent.memberId());
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private List<Object[]> rows(Set<Long> ids) {
        return entities.createNativeQuery(SHOWN, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static SuggestedTicket suggested(
            Asked asked, Object[] row, Map<Long, List<String>> firstWords) {
        long id = (Long) row[0];
        var words = Concern.words(firstWords.getOrDefault(id, List.of()));
        var addressed = (String) row[5];
        boolean sameTheme = asked.themeId() != null && Objects.equals(asked.themeId(), row[6]);
        return new SuggestedTicket(
                id,
                (String) row[1],
                TicketStatus.valueOf((String) row[2]),
                (String) row[3],
                instant(row[4]),
                addressed,
                Asked.rounded(asked.score(words, sameTheme) + worth(addressed)),
                asked.reason(words, sameTheme));
    }

    private static double worth(String addressed) {
        if ("YES".equals(addressed)) {
            return ADDRESSED;
        }
        return "NO".equals(addressed) ? -ADDRESSED : 0;
    }

    private static Instant instant(Object column) {
        if (column instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        return column instanceof java.sql.Timestamp time ? time.toInstant() : (Instant) column;
    }
}
