package care.onetribe.coaching.rehearsal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.CodePointLength;

/** How a take went, in the eyes of somebody who took part. */
@Embeddable
@Schema(description = "How a take went, in the eyes of somebody who took part")
record Rubric(
        @NotNull
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.VARCHAR)
                @Schema(
                        required = true,
                        description = "Asked and listened until the whole of it was known",
                        examples = "MOSTLY")
                Level listened,
        @NotNull
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.VARCHAR)
                @Schema(
                        required = true,
                        description = "Said what it meant for the customer",
                        examples = "AT_TIMES")
                Level felt,
        @NotNull
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.VARCHAR)
                @Schema(
                        required = true,
                        description = "Spoke in words that the customer knows",
                        examples = "MOSTLY")
                Level spokePlainly,
        @NotNull
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.VARCHAR)
                @Schema(
                        required = true,
                        description = "Took it on and said what comes next, and when",
                        examples = "THROUGHOUT")
                Level tookItOn,
        @NotNull
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.VARCHAR)
                @Schema(
                        required = true,
                        description = "Kept their own weather",
                        examples = "MOSTLY")
                Level stayedCalm,
        @NotNull
                @NotBlank
                @CodePointLength(max = 1_000)
                @Schema(
                        required = true,
                        maxLength = 1_000,
                        examples = "You let her finish, and then named the birthday.")
                String wentWell,
        @CodePointLength(max = 1_000)
                @Schema(maxLength = 1_000, examples = "Say the day, not 'soon'.")
                String tryNext) {}
