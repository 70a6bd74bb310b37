package care.onetribe.ticket.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who helped, as the customer may know them. */
@Schema(description = "Somebody who helped, as the customer may know them")
record FeedbackHelper(
        @Schema(
                        required = true,
                        description = "Stands for them in `thanks`",
                        examples = "1f0a9be04c71d2e8")
                String key,
        @Schema(description = "Absent when it is not known", examples = "Mina") String firstName) {}
