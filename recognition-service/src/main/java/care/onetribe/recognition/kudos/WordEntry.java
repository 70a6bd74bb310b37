package care.onetribe.recognition.kudos;

import care.onetribe.kit.text.SearchTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says from where kudos that have some words are best read. */
@ApplicationScoped
class WordEntry {

    /** Of what more kudos have than this, one is as good an entry as another. */
    private static final int FEW = 5_000;

    /** As a value, since MariaDB would first gather all kudos that exist with the word. */
    private static final String HAS =
            "(select w.kudos_id from kudos_word w where w.kudos_id = k.id and %s limit 1)"
                    + " is not null";

    private final EntityManager entities;

    WordEntry(EntityManager entities) {
        this.entities = entities;
    }

    private record Counted(SearchTerm term, long kudos) {}

    /**
     * Adds the words to the conditions, but for the one by which the index is entered.
     *
     * @return the tables to read {@code k} from, in this order; empty where the newest kudos are
     *     looked through, since very many have a word that begins so
     */
    Optional<Entry> of(List<SearchTerm> terms, Narrowing narrowing) {
        var entry =
                terms.stream()
                        .map(term -> new Counted(term, count(term)))
                        .filter(counted -> !counted.term().isBeginning() || counted.kudos() < FEW)
                        .min(
                                Comparator.comparingLong(Counted::kudos)
                                        .thenComparing(counted -> counted.term().isBeginning()))
                        .map(Counted::term);
        var others = new ArrayList<>(terms);
        entry.ifPresent(others::remove);
        for (int i = 0; i < others.size(); i++) {
            var name = "word" + i;
            narrowing.andEach(
                    HAS.formatted(fits(others.get(i), name)), name, others.get(i).arguments());
        }
        return entry.map(term -> enter(term, narrowing));
    }

    /**
     * Where kudos {@code k} come from.
     *
     * @param sql tables in the order in which they are read
     * @param id the column with the ids, in whose order they come
     */
    record Entry(String sql, String id) {}

    private static Entry enter(SearchTerm term, Narrowing narrowing) {
        if (!term.isBeginning()) {
            narrowing.andEach(fits(term, "entry"), "entry", term.arguments());
            return new Entry("kudos_word w join kudos k on k.id = w.kudos_id", "w.kudos_id");
        }
        narrowing.with("entry", term.arguments());
        return new Entry(
                "(select distinct w.kudos_id from kudos_word w where %s) found"
                                .formatted(fits(term, "entry"))
                        + " join kudos k on k.id = found.kudos_id",
                "found.kudos_id");
    }

    /** How many kudos have it, or that they are not few. */
    private long count(SearchTerm term) {
        var some =
                "select count(*) from (select 1 from kudos_word w where %s limit %d) some"
                        .formatted(fits(term, "word"), FEW);
        var query = entities.createNativeQuery(some, Long.class);
        bind(query, "word", term.arguments());
        return (Long) query.getSingleResult();
    }

    private static void bind(Query query, String name, List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(name + "_" + i, arguments.get(i));
        }
    }

    private static String fits(SearchTerm term, String name) {
        return term.isBeginning()
                ? "w.word >= :%1$s_0 and w.word < :%1$s_1".formatted(name)
                : "w.word = :%s_0".formatted(name);
    }
}
