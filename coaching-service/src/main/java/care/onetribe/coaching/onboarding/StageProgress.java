package care.onetribe.coaching.onboarding;

import care.onetribe.coaching.checklist.OnboardingLists.ListStanding;
import java.util.List;

/**
 * How far somebody is with the checklists of a stage. The standard of a stage is met when every
 * list meets its own minimum standard, as many of all items are done as the stage asks for, and
 * nothing waits for a signature where the stage wants it signed. A list that was called off is not
 * asked for.
 */
record StageProgress(Stage stage, List<ListStanding> lists) {

    static StageProgress of(Stage stage, List<ListStanding> all) {
        return new StageProgress(
                stage,
                all.stream()
                        .filter(list -> stage.templateKeys().contains(list.template().key()))
                        .toList());
    }

    boolean meetsStandard() {
        return lists.stream().allMatch(list -> list.progress().meetsStandard())
                && isEnoughDone()
                && isSigned();
    }

    boolean isEnoughDone() {
        return 100L * done() >= (long) stage.standard().share() * items();
    }

    int items() {
        return lists.stream().mapToInt(list -> list.progress().items()).sum();
    }

    int done() {
        return lists.stream().mapToInt(list -> list.progress().done()).sum();
    }

    private boolean isSigned() {
        return !stage.standard().signedOff()
                || lists.stream().allMatch(list -> list.unsigned().isEmpty());
    }
}
