package care.onetribe.coaching.onboarding;

import care.onetribe.coaching.checklist.ChecklistStatus;
import care.onetribe.coaching.checklist.ProgressView;
import care.onetribe.kit.text.Sha256;
import care.onetribe.kit.version.Versioned;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody stands on a path, what is next, what holds them up, and who helps. */
@Schema(
        name = "Onboarding",
        description = "Where somebody stands, what is next, what holds them up, and who helps")
record OnboardingView(
        @Schema(required = true, examples = "5") long id,
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true, examples = "new-in-care") String pathKey,
        @Schema(required = true, examples = "New in customer care") String title,
        @Schema(required = true, examples = "ACTIVE") OnboardingStatus status,
        @Schema(required = true, examples = "noor") String startedById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant startedAt,
        @Schema(description = "When it was passed or called off", examples = "2026-04-05T09:30:00Z")
                Instant endedAt,
        @Schema(description = "Why it was called off", examples = "Moves to another desk.")
                String reason,
        @Schema(required = true, description = "As they were when it was begun, in order")
                List<StageView> stages,
        @Schema(
                        required = true,
                        description =
                                "Checklists with something to do, what is due first in front; what"
                                        + " came back by a new version among them")
                List<NextList> next,
        @Schema(
                        required = true,
                        description =
                                "What keeps them from passing the stage that they are at; at most"
                                        + " fifty")
                List<HoldUpView> holdUps,
        @Schema(required = true, description = "Who helps") List<HelperView> helpers)
        implements Versioned {

    /** Where they are with a stage. */
    enum StageStanding {
        PASSED,
        CURRENT,
        AHEAD
    }

    /** A stage with its checklists. */
    @Schema(name = "OnboardingStageStanding", description = "A stage with its checklists")
    record StageView(
            @Schema(required = true, examples = "arrive") String key,
            @Schema(required = true, examples = "Arrive") String title,
            @Schema(required = true, examples = "CURRENT") StageStanding standing,
            @Schema(required = true) Stage.Standard standard,
            @Schema(
                            required = true,
                            description = "Items of all its checklists so far",
                            examples = "7")
                    int items,
            @Schema(required = true, examples = "5") int done,
            @Schema(required = true, description = "Empty until the stage begins")
                    List<ListView> checklists) {}

    /** A checklist of a stage. */
    @Schema(name = "OnboardingChecklist", description = "A checklist of a stage")
    record ListView(
            @Schema(required = true, examples = "7") long checklistId,
            @Schema(required = true, examples = "first-day") String templateKey,
            @Schema(required = true, examples = "The first day") String title,
            @Schema(required = true, examples = "OPEN") ChecklistStatus status,
            @Schema(required = true) ProgressView progress) {}

    /** A checklist with something to do. */
    @Schema(name = "NextOnboardingChecklist", description = "A checklist with something to do")
    record NextList(
            @Schema(required = true, examples = "7") long checklistId,
            @Schema(required = true, examples = "The first day") String title,
            @Schema(description = "Absent where it is never due", examples = "2026-03-03T23:00:00Z")
                    Instant dueAt,
            @Schema(
                            required = true,
                            description = "Keys of the items that are there to do, in order",
                            examples = "[\"meet-your-buddy\"]")
                    List<String> itemKeys) {}

    /** Something that holds them up. */
    @Schema(name = "OnboardingHoldUp", description = "Something that holds them up")
    record HoldUpView(
            @Schema(required = true, examples = "SIGNATURE_MISSING") HoldUp kind,
            @Schema(description = "Absent where it is about the stage", examples = "7")
                    Long checklistId,
            @Schema(
                            required = true,
                            description = "The item, or the list or stage, by its words",
                            examples = "Look at one of your own conversations with your coach")
                    String text) {}

    /** Somebody who helps. */
    @Schema(name = "OnboardingHelper", description = "Somebody who helps")
    record HelperView(
            @Schema(required = true, examples = "theo") String memberId,
            @Schema(required = true, examples = "Theo Lindqvist") String name,
            @Schema(
                            required = true,
                            description =
                                    "Whether they were named for it; else they coach or lead the"
                                            + " team",
                            examples = "true")
                    boolean named) {}

    /** It shows much that other rows say, so its version is a hash of all that it shows. */
    @Override
    public String version() {
        var hash = Sha256.of(toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 16);
    }
}
