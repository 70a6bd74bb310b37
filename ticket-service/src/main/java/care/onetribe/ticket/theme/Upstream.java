package care.onetribe.ticket.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who could mend what is behind a theme, and where that is followed.
 *
 * @param link absent where there is no such place
 */
@Embeddable
@Schema(
        name = "ThemeUpstream",
        description = "Who could mend what is behind it, and where that is followed")
record Upstream(
        @Column(name = "upstream_owner")
                @NotBlank
                @Size(max = 200)
                @Schema(required = true, examples = "Carrier management")
                String ownerName,
        @Column(name = "upstream_link")
                @Pattern(regexp = LINK, message = "must be an http or https address")
                @Schema(examples = "https://issues.example.com/browse/DEPOT-17")
                String link) {

    /** In the characters that an address is written in (RFC 3986), so nothing that runs. */
    private static final String LINK = "^https?://[!-~]{1,1990}$";
}
