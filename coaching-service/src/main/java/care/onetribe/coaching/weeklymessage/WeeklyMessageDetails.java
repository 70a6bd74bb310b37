package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What is written of a message, and may be changed until it is published.
 *
 * @param teamId null for a message to all teams
 * @param publishOn a Monday, or null for one in stock
 */
@Schema(name = "WeeklyMessageDetails", description = "A word for a Monday")
record WeeklyMessageDetails(
        @Handle
                @Schema(
                        description = "Absent for a message to every team",
                        pattern = Handle.PATTERN,
                        examples = "north")
                String teamId,
        @Schema(
                        description =
                                "The Monday on which it is published. Absent for one in stock, which"
                                        + " a team gets on a Monday for which nobody wrote",
                        examples = "2096-03-05")
                LocalDate publishOn,
        @NotNull
                @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "Ask one question more")
                String title,
        @NotNull
                @NotBlank
                @CodePointLength(max = 4_000)
                @Schema(
                        required = true,
                        maxLength = 4_000,
                        examples = "The first thing that a customer says is seldom the last.")
                String text,
        @NotNull
                @Size(min = 1, max = 10)
                @Schema(
                        required = true,
                        minItems = 1,
                        maxItems = 10,
                        description = "What the team discusses, each in a thread of its own",
                        examples = "[\"When did a second question change the answer?\"]")
                List<@NotNull @NotBlank @CodePointLength(max = 500) String> points) {}
