package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.ItemEvidence;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplateItem;
import care.onetribe.kit.problem.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The items of a checklist, each with what was done of it, in the order of the template. */
record Items(PublishedTemplate template, List<Marked> all) {

    /** An item and what was done of it. */
    record Marked(TemplateItem item, Mark mark) {

        boolean needsSignature() {
            return item.evidence() == ItemEvidence.SIGN_OFF;
        }

        /** Whether it is seen as done by whoever has to see it. */
        boolean isShown() {
            return mark.isDone() && (!needsSignature() || mark.isSigned());
        }
    }

    /** Marks of items that the template no longer has are left out. */
    static Items of(PublishedTemplate template, List<Mark> marks) {
        var byKey = marks.stream().collect(Collectors.toMap(Mark::key, Function.identity()));
        return new Items(template, marked(template, byKey));
    }

    private static List<Marked> marked(PublishedTemplate template, Map<String, Mark> marks) {
        return template.details().items().stream()
                .filter(item -> marks.containsKey(item.key()))
                .map(item -> new Marked(item, marks.get(item.key())))
                .toList();
    }

    Marked require(String key) {
        return all.stream()
                .filter(marked -> marked.item().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("item", key));
    }

    /** Whether the musts are done, and as many of the items as the standard says. */
    boolean meetStandard() {
        return count(marked -> marked.item().required() && !marked.mark().isDone()) == 0
                && template.details().standard().isMetBy(done(), all.size());
    }

    boolean areSettled() {
        return all.stream().allMatch(marked -> marked.mark().isSettled());
    }

    /** Whether somebody has to sign, and has done so everywhere. */
    boolean areSigned() {
        return count(marked -> marked.needsSignature() && marked.mark().isDone()) > 0
                && toSign() == 0;
    }

    int done() {
        return count(marked -> marked.mark().isDone());
    }

    int toSign() {
        return count(marked -> marked.mark().isDone() && !marked.isShown());
    }

    int count(Predicate<Marked> which) {
        return (int) all.stream().filter(which).count();
    }
}
