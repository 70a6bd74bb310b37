package care.onetribe.recognition.preference;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller wants from now on. */
@Schema(name = "SetRecognitionPreference", description = "What you want of being recognised")
record SetPreference(
        @NotNull
                @Schema(
                        required = true,
                        description =
                                "Nothing that recognises you is shown more widely, also not what"
                                        + " was before",
                        examples = "TEAM")
                Visibility visibility,
        @Schema(
                        description =
                                "Whether goals that you reach are shown in the feed; false when"
                                        + " absent",
                        examples = "false")
                Boolean milestones,
        @Schema(
                        description =
                                "Whether you get your weekly digest by e-mail; true when absent",
                        examples = "true")
                Boolean digestsByMail) {}
