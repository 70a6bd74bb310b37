package care.onetribe.ticket.feedback;

import care.onetribe.ticket.conversation.Expectation;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer is asked, and what they answered already. */
@Schema(description = "What a customer is asked, and what they answered already")
record FeedbackForm(
        @Schema(required = true, description = "What it was about", examples = "Parcel lost")
                String subject,
        @Schema(required = true, description = "Who helped; each can be thanked")
                List<FeedbackHelper> helpers,
        @Schema(
                        description =
                                "What the team took the customer to be after; absent when nobody"
                                        + " wrote it down")
                Expectation expectation,
        @Schema(description = "Absent while there is no answer") GivenFeedback answer,
        @Schema(description = "Until when the answer can be changed; absent while there is none")
                Instant changeableUntil,
        @Schema(required = true, description = "Whether an answer is taken now", examples = "true")
                boolean open) {}
