package care.onetribe.coaching.glossary;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What can be done with the glossary; each change is one transaction, one after the other. */
@ApplicationScoped
@Transactional
class GlossaryDesk {

    private final GlossaryTerms terms;

    GlossaryDesk(GlossaryTerms terms) {
        this.terms = terms;
    }

    TermView add(TermDetails details) {
        terms.beginChange();
        requireNewName(details.term());
        if (terms.count() >= GlossaryIsFull.MOST) {
            throw new GlossaryIsFull();
        }
        var term = new GlossaryTerm(details);
        terms.persistAndFlush(term);
        return term.view();
    }

    @Transactional(TxType.SUPPORTS)
    TermView show(long id) {
        return terms.require(id).view();
    }

    TermView change(long id, MergePatch patch, Precondition precondition) {
        terms.beginChange();
        var term = terms.require(id);
        precondition.require(term.view());
        var details = patch.applyTo(term.details());
        if (!GlossaryTerm.keyOf(details.term()).equals(term.termKey())) {
            requireNewName(details.term());
        }
        term.change(details);
        terms.flush();
        return term.view();
    }

    void remove(long id, Precondition precondition) {
        terms.beginChange();
        var term = terms.require(id);
        precondition.require(term.view());
        terms.delete(term);
    }

    @Transactional(TxType.SUPPORTS)
    Page<TermView> list(PageRequest page) {
        return terms.page(page);
    }

    private void requireNewName(String term) {
        terms.named(term)
                .ifPresent(
                        other -> {
                            throw new GlossaryHasTerm(term, other.id());
                        });
    }
}
