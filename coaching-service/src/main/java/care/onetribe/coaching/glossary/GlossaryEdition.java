package care.onetribe.coaching.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * How often the glossary has changed: the one row that whoever changes it waits for, and by which
 * each replica notices that what it keeps in memory is of yesterday.
 */
@Entity
class GlossaryEdition {

    static final int ONLY = 1;

    @Id private int id;

    private long edition;

    protected GlossaryEdition() {
        // for Hibernate
    }

    void next() {
        edition++;
    }
}
