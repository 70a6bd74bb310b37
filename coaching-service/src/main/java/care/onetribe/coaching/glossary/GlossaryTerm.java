package care.onetribe.coaching.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.util.Locale;

/** A word of the trade and what to say instead; no two differ in capitals or spaces alone. */
@Entity
class GlossaryTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String termKey;

    private String term;

    private String plainWords;

    private String note;

    private boolean technical;

    protected GlossaryTerm() {
        // for Hibernate
    }

    GlossaryTerm(TermDetails details) {
        change(details);
    }

    void change(TermDetails details) {
        termKey = keyOf(details.term());
        term = details.term();
        plainWords = details.plainWords();
        note = details.note();
        technical = Boolean.TRUE.equals(details.technical());
    }

    /** As terms are compared and sorted. */
    static String keyOf(String term) {
        return Normalizer.normalize(term.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll(" +", " ");
    }

    long id() {
        return id;
    }

    String termKey() {
        return termKey;
    }

    TermDetails details() {
        return new TermDetails(term, plainWords, note, technical);
    }

    TermView view() {
        return new TermView(id, term, plainWords, note, technical, version);
    }

    GlossaryEntry entry() {
        return new GlossaryEntry(termKey, plainWords, note, technical);
    }
}
