package care.onetribe.ticket.goodwill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many points something is worth now. */
@Schema(description = "How many points something is worth now")
record GoodwillRule(
        @Schema(required = true, examples = "ADDRESSED") GoodwillReason reason,
        @Schema(required = true, examples = "3") int points,
        @Schema(required = true, examples = "The customer said that their concern was addressed")
                String meaning) {}
