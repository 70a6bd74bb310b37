package care.onetribe.coaching.rehearsal;

import static java.util.stream.Collectors.joining;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A take as those see it who see the rehearsal. */
@Schema(name = "Take", description = "One time that a scenario was played")
record TakeView(
        @Schema(required = true, description = "Its number", minimum = "1", examples = "1") int id,
        @Schema(required = true, examples = "2026-03-02T09:30:00Z") Instant beganAt,
        @Schema(
                        description = "Absent while a script is being walked",
                        examples = "2026-03-02T09:35:00Z")
                Instant endedAt,
        @Schema(description = "Only where a script is walked") Way way,
        @Schema(required = true) List<Rated> ratings,
        @JsonIgnore @Schema(hidden = true) String tag)
        implements Versioned {

    static TakeView of(Rehearsal rehearsal, Take take, List<Rating> ratings) {
        var way =
                rehearsal
                        .script()
                        .map(script -> Way.of(Walk.of(script, take.choices())))
                        .orElse(null);
        var versions = ratings.stream().map(rating -> "." + rating.version()).collect(joining());
        return new TakeView(
                take.number(),
                take.beganAt(),
                take.endedAt(),
                way,
                ratings.stream().map(Rated::of).toList(),
                take.version() + versions);
    }

    @Override
    public String version() {
        return tag;
    }

    /** Where a walk through a script is. */
    @Schema(name = "ScriptWay")
    record Way(
            @Schema(required = true, description = "What was said so far") List<Said> said,
            @Schema(
                            required = true,
                            description = "What the customer says now",
                            examples = "And when will that be?")
                    String customerSays,
            @Schema(required = true, description = "What can be answered; none where it ends")
                    List<Offer> choices,
            @Schema(
                            description = "What this end teaches; absent where it goes on",
                            examples = "They know what happens next, and when.")
                    String ending) {

        static Way of(Walk walk) {
            var step = walk.current();
            return new Way(
                    walk.said().stream()
                            .map(each -> new Said(each.customerSays(), each.reply()))
                            .toList(),
                    step.customerSays(),
                    step.choicesOrNone().stream()
                            .map(choice -> new Offer(choice.key(), choice.reply()))
                            .toList(),
                    step.ending());
        }
    }

    /** What the customer said, and what was answered. */
    @Schema(name = "ScriptExchange")
    record Said(
            @Schema(required = true, examples = "I have been waiting for three weeks.")
                    String customerSays,
            @Schema(
                            required = true,
                            examples = "Three weeks is far too long. Let me see where it is.")
                    String reply) {}

    /** Something that can be answered; where it leads shows when it is chosen. */
    @Schema(name = "ScriptOffer")
    record Offer(
            @Schema(required = true, examples = "a") String key,
            @Schema(
                            required = true,
                            examples = "Three weeks is far too long. Let me see where it is.")
                    String reply) {}

    /** Somebody's rubric. */
    @Schema(name = "TakeRating")
    record Rated(
            @Schema(required = true, pattern = Handle.PATTERN, examples = "mina") String raterId,
            @Schema(required = true, examples = "PARTNER") Part part,
            @Schema(required = true) Rubric rubric) {

        static Rated of(Rating rating) {
            return new Rated(rating.raterId(), rating.part(), rating.rubric());
        }
    }
}
