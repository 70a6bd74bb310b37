package care.onetribe.ticket.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Runs the statements of lists, which are put together at run time. */
@ApplicationScoped
class Sql {

    private final EntityManager entities;

    Sql(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    List<Long> ids(String statement, List<Object> arguments) {
        return bound(entities.createNativeQuery(statement, Long.class), arguments).getResultList();
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    List<Object[]> rows(String statement, List<Object> arguments) {
        return bound(entities.createNativeQuery(statement, Object[].class), arguments)
                .getResultList();
    }

    Long count(Conditions conditions) {
        var statement = "select count(*) from ticket where " + conditions.sql();
        return ids(statement, conditions.arguments()).get(0);
    }

    private static Query bound(Query query, List<Object> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return query;
    }
}
