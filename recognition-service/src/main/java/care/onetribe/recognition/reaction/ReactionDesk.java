package care.onetribe.recognition.reaction;

import care.onetribe.kit.identity.Caller;
import care.onetribe.recognition.kudos.KudosAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reacting to kudos: whoever sees one may, once in each way, which the key of the table sees to;
 * each method is one transaction.
 */
@ApplicationScoped
@Transactional
class ReactionDesk {

    private final EntityManager entities;
    private final KudosAccess kudos;
    private final Caller caller;

    ReactionDesk(EntityManager entities, KudosAccess kudos, Caller caller) {
        this.entities = entities;
        this.kudos = kudos;
        this.caller = caller;
    }

    /** Again changes nothing. */
    void react(long kudosId, ReactionKind kind) {
        kudos.requireToStay(kudosId);
        change(
                "insert ignore into kudos_reaction (kudos_id, kind, member_id) values (?1, ?2, ?3)",
                kudosId,
                kind);
    }

    void takeBack(long kudosId, ReactionKind kind) {
        kudos.require(kudosId);
        change(
                "delete from kudos_reaction where kudos_id = ?1 and kind = ?2 and member_id = ?3",
                kudosId,
                kind);
    }

    ReactionsView list(long kudosId) {
        kudos.require(kudosId);
        var counted = counted(kudosId);
        return new ReactionsView(
                Arrays.stream(ReactionKind.values())
                        .map(kind -> counted.getOrDefault(kind, new ReactionView(kind, 0, false)))
                        .toList());
    }

    private Map<ReactionKind, ReactionView> counted(long kudosId) {
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> rows =
                entities.createNativeQuery(
                                "select kind, count(*), max(member_id = ?2) from kudos_reaction"
                                        + " where kudos_id = ?1 group by kind",
                                Tuple.class)
                        .setParameter(1, kudosId)
                        .setParameter(2, caller.id())
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new ReactionView(
                                        ReactionKind.valueOf(row.get(0, String.class)),
                                        row.get(1, Number.class).longValue(),
                                        row.get(2, Number.class).intValue() == 1))
                .collect(Collectors.toMap(ReactionView::kind, Function.identity()));
    }

    private void change(String sql, long kudosId, ReactionKind kind) {
        entities.createNativeQuery(sql)
                .setParameter(1, kudosId)
                .setParameter(2, kind.name())
                .setParameter(3, caller.id())
                .executeUpdate();
    }
}
