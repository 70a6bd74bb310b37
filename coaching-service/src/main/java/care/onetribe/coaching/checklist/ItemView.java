package care.onetribe.coaching.checklist;

import care.onetribe.coaching.checklist.Items.Marked;
import care.onetribe.coaching.skill.SkillLevel;
import care.onetribe.coaching.template.TemplateItem;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a checklist with what was done of it. */
@Schema(name = "ChecklistItem", description = "An item with what was done of it")
record ItemView(
        @Schema(required = true, description = "What there is to do") TemplateItem item,
        @Schema(
                        required = true,
                        description = "The version of the template that brought it here",
                        examples = "1")
                int sinceVersion,
        @Schema(
                        required = true,
                        description = "Whether moving up brought it and nobody has done it yet",
                        examples = "false")
                boolean isNew,
        @Schema(description = "Absent while it is not done") TickView tick,
        @Schema(description = "Absent unless it was skipped") SkipView skip,
        @Schema(description = "Absent while nobody signed") SignatureView signature,
        @Schema(
                        description = "Words on it",
                        examples = "I said it three times today; twice it felt right.")
                String note,
        @Schema(
                        description = "Where it can be seen",
                        examples = "https://help.example.com/articles/7")
                String link,
        @JsonIgnore @Schema(hidden = true) int revision)
        implements Versioned {

    /** Somebody did it. */
    @Schema(name = "ChecklistTick", description = "Somebody did it")
    record TickView(
            @Schema(required = true, examples = "mina") String byId,
            @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at) {}

    /** Somebody left it out. */
    @Schema(name = "ChecklistSkip", description = "Somebody left it out")
    record SkipView(
            @Schema(required = true, examples = "mina") String byId,
            @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at,
            @Schema(required = true, examples = "No angry customer today.") String reason) {}

    /** Somebody saw that it was done. */
    @Schema(name = "ChecklistSignature", description = "Somebody else saw that it was done")
    record SignatureView(
            @Schema(required = true, examples = "noor") String byId,
            @Schema(required = true, examples = "2026-03-01T10:30:00Z") Instant at,
            @Schema(examples = "Calm and to the point.") String note,
            @Schema(description = "The level of its skills that they saw", examples = "WITH_HELP")
                    SkillLevel shows) {}

    /**
     * @param firstVersion the version that the checklist began with
     */
    static ItemView of(Marked marked, int firstVersion) {
        var mark = marked.mark();
        return new ItemView(
                marked.item(),
                mark.since(),
                mark.since() > firstVersion && !mark.isSettled(),
                mark.tick() == null ? null : new TickView(mark.tick().byId(), mark.tick().at()),
                mark.skip() == null ? null : skip(mark.skip()),
                mark.signature() == null ? null : signature(mark.signature()),
                mark.note(),
                mark.link(),
                mark.revision());
    }

    private static SkipView skip(Mark.Skip skip) {
        return new SkipView(skip.byId(), skip.at(), skip.reason());
    }

    private static SignatureView signature(Mark.Signature signature) {
        return new SignatureView(
                signature.byId(), signature.at(), signature.note(), signature.shows());
    }

    @Override
    public String version() {
        return "%d.%d".formatted(sinceVersion, revision);
    }
}
