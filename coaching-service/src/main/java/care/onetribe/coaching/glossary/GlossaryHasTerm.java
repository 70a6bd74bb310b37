package care.onetribe.coaching.glossary;

import care.onetribe.kit.problem.Refusal;

/** A word has one entry. */
final class GlossaryHasTerm extends Refusal {

    private static final long serialVersionUID = 1L;

    GlossaryHasTerm(String term, long id) {
        super(Kind.CONFLICT, "The glossary has '%s' already; change that entry.".formatted(term));
        tell("termId", id);
    }
}
