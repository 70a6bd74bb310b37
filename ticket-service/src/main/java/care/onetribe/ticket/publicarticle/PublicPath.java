package care.onetribe.ticket.publicarticle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One way to the answer, as everybody sees it. */
@Schema(name = "PublicArticlePath", description = "One way to the answer")
record PublicPath(
        @Schema(required = true, examples = "Ask the depot") String title,
        @Schema(
                        required = true,
                        description = "HTML that is safe to show",
                        examples = "<p>Look the <strong>depot</strong> up by the postcode.</p>")
                String stepsHtml,
        @Schema(description = "Whom or what it suits", examples = "Parcels at a depot")
                String suits) {}
