package care.onetribe.recognition.preference;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preference as its member sees it; nobody else does. */
@Schema(name = "RecognitionPreference", description = "What you want of being recognised")
record PreferenceView(
        @Schema(
                        required = true,
                        description = "Nothing that recognises you is shown more widely",
                        examples = "TEAM")
                Visibility visibility,
        @Schema(
                        required = true,
                        description = "Whether goals that you reach are shown in the feed",
                        examples = "false")
                boolean milestones,
        @Schema(
                        required = true,
                        description = "Whether you get your weekly digest by e-mail",
                        examples = "true")
                boolean digestsByMail,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    /** Of whoever never said. */
    static final PreferenceView DEFAULTS = new PreferenceView(Visibility.EVERYONE, false, true, 0);

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
