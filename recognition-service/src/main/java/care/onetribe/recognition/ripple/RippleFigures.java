package care.onetribe.recognition.ripple;

import care.onetribe.recognition.bootstrap.Bootstrap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how many kudos each kudos inspired: the database counts, and only how many kudos inspired
 * none, one, two and so on is brought here.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class RippleFigures {

    private static final int DAYS_TO_INSPIRE = 14;
    private static final int FEWEST = 5;

    private static final String COUNTED =
            """
            select inspired, count(*) from (
              select k.id, count(c.id) as inspired
                from kudos k %s
                left join kudos c on c.inspired_by_id = k.id
                     and c.given_at <= k.given_at + interval 14 day
                     and c.visibility <> 'PRIVATE' and c.hidden_at is null
               where k.given_at >= :from and k.given_at < :to
                 and k.visibility <> 'PRIVATE' and k.hidden_at is null
               group by k.id) each_kudos
             group by inspired order by inspired
            """;

    private static final String OF_TEAM =
            "join kudos_team t on t.kudos_id = k.id and t.team_id = :team";

    private final EntityManager entities;
    private final Clock clock;

    RippleFigures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    RipplesView show(RipplesFilter asked) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var filter = asked.onDay(today);
        var settled = today.minusDays(DAYS_TO_INSPIRE);
        var to = filter.to().isAfter(settled) ? settled : filter.to();
        var rows = counted(filter, to);
        var values = rows.stream().mapToInt(row -> ((Number) row.get(0)).intValue()).toArray();
        var counts = rows.stream().mapToLong(row -> ((Number) row.get(1)).longValue()).toArray();
        long kudos = Arrays.stream(counts).sum();
        long none = values.length > 0 && values[0] == 0 ? counts[0] : 0;
        return new RipplesView(
                filter.team(),
                filter.from(),
                to,
                kudos,
                kudos - none,
                kudos < FEWEST ? null : Bootstrap.mean(values, counts));
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private List<Tuple> counted(RipplesFilter filter, LocalDate to) {
        var sql = COUNTED.formatted(filter.team() == null ? "" : OF_TEAM);
        var query =
                entities.createNativeQuery(sql, Tuple.class)
                        .setParameter("from", filter.from().atStartOfDay())
                        .setParameter("to", to.atStartOfDay());
        if (filter.team() != null) {
            query.setParameter("team", filter.team());
        }
        return query.getResultList();
    }
}
