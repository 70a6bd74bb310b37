package care.onetribe.ticket.hunch;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one thing that a hunch is about. */
@Schema(name = "HunchAbout", description = "What it is about: exactly one of these")
record HunchAbout(
        @Min(1)
                @Max(HunchAbout.LARGEST_ID)
                @Schema(minimum = "1", maximum = "999999999999999", examples = "4")
                Long themeId,
        @Min(1)
                @Max(HunchAbout.LARGEST_ID)
                @Schema(minimum = "1", maximum = "999999999999999", description = "A customer")
                Long customerId,
        @Size(max = 200)
                @Schema(
                        maxLength = 200,
                        description =
                                "Anything else in a few words. The same words in another order, case"
                                        + " or accent are the same thing.")
                String words) {

    static final long LARGEST_ID = 999_999_999_999_999L;

    static HunchAbout of(Long themeId, Long customerId, String words) {
        return new HunchAbout(themeId, customerId, words);
    }

    @AssertTrue(message = "name exactly one of themeId, customerId and words")
    @Schema(hidden = true)
    boolean isOneThing() {
        return Stream.of(themeId, customerId, words).filter(thing -> thing != null).count() == 1;
    }
}
