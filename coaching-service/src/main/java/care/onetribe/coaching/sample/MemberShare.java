package care.onetribe.coaching.sample;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a sample is of one member. */
@Embeddable
@Schema(name = "SampleShare", description = "How much of a sample is of one member")
record MemberShare(
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(
                        required = true,
                        description = "How many conversations of theirs could have been drawn",
                        examples = "31")
                int candidates,
        @Schema(required = true, examples = "5") int drawn) {}
