package care.onetribe.ticket.candidate;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A reply is to become no path. */
@Schema(
        name = "SetKnowledgeCandidateAside",
        description = "A reply is to become no path, for a reason")
record SetCandidateAside(
        @NotBlank
                @CodePointLength(max = 1000)
                @Schema(
                        required = true,
                        maxLength = 1000,
                        examples = "It worked for this one depot only.")
                String reason) {}
