package care.onetribe.coaching.template;

import care.onetribe.kit.problem.Refusal;

/** A key is of one template for good. */
final class ChecklistTemplateExists extends Refusal {

    private static final long serialVersionUID = 1L;

    ChecklistTemplateExists(String key) {
        super(
                Kind.CONFLICT,
                "There is a template %s already: change it, or take another key.".formatted(key));
    }
}
