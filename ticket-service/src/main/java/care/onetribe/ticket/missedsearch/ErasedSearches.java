package care.onetribe.ticket.missedsearch;

import static java.util.stream.Collectors.joining;

import care.onetribe.ticket.customer.ForgetsCustomer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Searches that found nothing and have a word of a customer's name: nobody can tell whether they
 * mean that customer. First of all, while the name can still be read.
 */
@ApplicationScoped
@Priority(ErasedSearches.BEFORE_THE_NAME_IS_GONE)
class ErasedSearches implements ForgetsCustomer {

    static final int BEFORE_THE_NAME_IS_GONE = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{3,}");

    private static final String NAME = "select name from customer where id = ?1";

    private static final String FORGET =
            "delete from missed_search where match (words) against (?1 in boolean mode)";

    private final EntityManager entities;

    ErasedSearches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void forget(long customerId) {
        var name =
                (String)
                        entities.createNativeQuery(NAME, String.class)
                                .setParameter(1, customerId)
                                .getSingleResult();
        var words =
                WORD.matcher(name.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .collect(joining(" "));
        if (!words.isEmpty()) {
            entities.createNativeQuery(FORGET).setParameter(1, words).executeUpdate();
        }
    }
}
