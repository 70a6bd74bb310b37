package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rehearsal as callers see it. */
@Schema(name = "Rehearsal", description = "Some takes of a scenario, and who took part")
record RehearsalView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "1") long scenarioId,
        @Schema(required = true) List<Player> players,
        @Schema(required = true, description = "Whether a script is walked", examples = "true")
                boolean alone,
        @Schema(
                        description =
                                "What the customer holds back: for partner and observer, and after"
                                        + " the first take for all",
                        examples = "[\"It is a present, and the birthday is on Saturday\"]")
                List<String> heldBack,
        @Schema(required = true, description = "How many there were", examples = "2") int takes,
        @Schema(
                        required = true,
                        description = "Whether the performer's team sees it: all are willing",
                        examples = "false")
                boolean shared,
        @Schema(required = true, examples = "2026-03-02T09:30:00Z") Instant plannedAt,
        @JsonIgnore @Schema(hidden = true) String tag)
        implements Versioned {

    static RehearsalView of(Rehearsal rehearsal, Scenario scenario, boolean inOnIt) {
        return new RehearsalView(
                rehearsal.id(),
                rehearsal.scenarioId(),
                rehearsal.parts().stream().map(Player::of).toList(),
                rehearsal.script().isPresent(),
                inOnIt ? scenario.details().heldBack() : null,
                rehearsal.takes(),
                rehearsal.isShared(),
                rehearsal.plannedAt(),
                inOnIt
                        ? "%d.%d".formatted(rehearsal.version(), scenario.version())
                        : Integer.toString(rehearsal.version()));
    }

    @Override
    public String version() {
        return tag;
    }

    /** Somebody who takes part. */
    @Schema(name = "RehearsalPlayer")
    record Player(
            @Schema(required = true, pattern = Handle.PATTERN, examples = "mina") String memberId,
            @Schema(required = true, examples = "PERFORMER") Part part,
            @Schema(required = true, description = "To show it", examples = "false")
                    boolean willing) {

        static Player of(Participation part) {
            return new Player(part.memberId(), part.part(), part.willing());
        }
    }
}
