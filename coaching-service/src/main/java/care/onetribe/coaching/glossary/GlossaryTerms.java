package care.onetribe.coaching.glossary;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** All terms of the glossary, and how often they have changed. */
@ApplicationScoped
class GlossaryTerms implements PanacheRepository<GlossaryTerm> {

    private static final String SORT = "term";

    GlossaryTerm require(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("glossary term", id));
    }

    Optional<GlossaryTerm> named(String term) {
        return find("termKey", GlossaryTerm.keyOf(term)).firstResultOptional();
    }

    /** Waits for whoever else changes the glossary, and counts this change. */
    void beginChange() {
        getEntityManager()
                .find(GlossaryEdition.class, GlossaryEdition.ONLY, LockModeType.PESSIMISTIC_WRITE)
                .next();
    }

    /** Counts up with every change. */
    long edition() {
        return getEntityManager()
                .createQuery("select edition from GlossaryEdition", Long.class)
                .getSingleResult();
    }

    /** All of them; {@link GlossaryIsFull} bounds how many that are. */
    List<GlossaryEntry> entries() {
        return listAll().stream().map(GlossaryTerm::entry).toList();
    }

    Page<TermView> page(PageRequest request) {
        var after = request.after(SORT, 1).map(cursor -> decoded(cursor.text(0))).orElse("");
        var read =
                find("termKey > ?1 order by termKey", after)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(read, request, SORT, term -> List.of(encoded(term.termKey())))
                .withTotal(request.total() ? count() : null)
                .map(GlossaryTerm::view);
    }

    /** Cursors hold names in ASCII; a term may be of any script. */
    private static String encoded(String key) {
        return HexFormat.of().formatHex(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String key) {
        try {
            return new String(HexFormat.of().parseHex(key), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidField("cursor", "is no cursor of this list; start again without it");
        }
    }
}
