package care.onetribe.coaching.replycheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A draft, and whom it is for. */
@Schema(description = "A draft, and whom it is for")
record CheckReply(
        @NotBlank
                @CodePointLength(max = CheckReply.LONGEST_TEXT)
                @Schema(
                        required = true,
                        maxLength = CheckReply.LONGEST_TEXT,
                        description = "The draft; it is stored nowhere",
                        examples =
                                "You forgot to tell us the number, so your request has been"
                                        + " forwarded.")
                String text,
        @Schema(description = "UNKNOWN when absent", examples = "WORRIED") Mood customerMood,
        @Schema(description = "PLAIN when absent", examples = "PLAIN") Reader explainAs,
        @CodePointLength(max = 2000)
                @Schema(
                        maxLength = 2000,
                        description = "What the customer hopes for",
                        examples = "To know when the parcel arrives")
                String expectation,
        @Size(max = 35)
                @Pattern(
                        regexp = CheckReply.LANGUAGE_TAG,
                        message = "must be a language tag such as en, en-GB or de")
                @Schema(
                        maxLength = 35,
                        pattern = CheckReply.LANGUAGE_TAG,
                        description =
                                "The draft's language as a BCP 47 tag; it is found out when absent",
                        examples = "en")
                String language) {

    /** In characters; bounds the memory and the time that a check takes. */
    static final int LONGEST_TEXT = 20_000;

    static final String LANGUAGE_TAG = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$";

    CheckReply {
        customerMood = customerMood == null ? Mood.UNKNOWN : customerMood;
        explainAs = explainAs == null ? Reader.PLAIN : explainAs;
    }

    boolean hasExpectation() {
        return expectation != null && !expectation.isBlank();
    }
}
