package care.onetribe.recognition.value;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value as callers see it. */
@Schema(name = "Value", description = "Something that the tribe values")
record ValueView(
        @Schema(required = true, examples = "kindness") String key,
        @Schema(required = true, examples = "Kindness") String title,
        @Schema(required = true, examples = "Made somebody's day lighter without being asked.")
                String description,
        @Schema(
                        required = true,
                        description = "Whether it can be named in new kudos",
                        examples = "true")
                boolean active,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
