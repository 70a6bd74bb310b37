package care.onetribe.coaching.checklist;

import care.onetribe.kit.problem.Refusal;

/** A checklist goes on with newer versions only. */
final class TemplateVersionIsOlder extends Refusal {

    private static final long serialVersionUID = 1L;

    TemplateVersionIsOlder(int current) {
        super(
                Kind.CONFLICT,
                "The checklist is of version %d; it can only go on with a later one."
                        .formatted(current));
    }
}
