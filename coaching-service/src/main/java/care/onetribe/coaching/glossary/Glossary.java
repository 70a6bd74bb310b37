package care.onetribe.coaching.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The glossary as it is now, read again only when it has changed. */
@ApplicationScoped
public class Glossary {

    /**
     * All terms at one time.
     *
     * @param number counts up with every change
     */
    public record Edition(long number, List<GlossaryEntry> entries) {}

    private final GlossaryTerms terms;
    private volatile Edition last = new Edition(-1, List.of());

    Glossary(GlossaryTerms terms) {
        this.terms = terms;
    }

    /** Of all changes that are committed; one short select where there was none. */
    @Transactional(TxType.SUPPORTS)
    public Edition current() {
        var number = terms.edition();
        var known = last;
        if (known.number() != number) {
            // Terms newer than the number are read again next time, older ones cannot be.
            known = new Edition(number, terms.entries());
            last = known;
        }
        return known;
    }
}
