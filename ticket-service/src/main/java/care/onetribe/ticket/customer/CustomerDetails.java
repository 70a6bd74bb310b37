package care.onetribe.ticket.customer;

import care.onetribe.kit.time.TimeZoneId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a customer and may be changed. */
@Schema(description = "What is known of a customer")
record CustomerDetails(
        @NotBlank @Size(max = 200) @Schema(examples = "Alexis Morgan") String name,
        @Email
                @Size(min = 3, max = LONGEST_EMAIL)
                @Schema(format = "email", examples = "alexis@example.com")
                String email,
        @Size(max = 40) @Schema(examples = "+43 1 234567") String phone,
        @Size(max = 200) @Schema(examples = "Morgan Clinic") String organization,
        @LanguageTag @Schema(description = "BCP 47", examples = "de-AT") String language,
        @TimeZoneId @Schema(description = "IANA time zone", examples = "Europe/Vienna")
                String timeZone,
        @Size(max = 4000)
                @Schema(
                        description = "What to bear in mind with every reply",
                        examples = "Cares for her mother; calls only after 18:00.")
                String circumstances,
        @Schema(description = "PLAIN when absent", examples = "PLAIN") ExplainAs explainAs,
        @Size(min = 1, max = 190)
                @Schema(description = "Id at the source; unique", examples = "crm-4711")
                String externalId) {

    static final int LONGEST_EMAIL = 254;

    static CustomerDetails of(String name, String email) {
        return new CustomerDetails(name, email, null, null, null, null, null, null, null);
    }
}
