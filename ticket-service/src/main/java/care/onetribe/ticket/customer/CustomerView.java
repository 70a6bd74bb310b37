package care.onetribe.ticket.customer;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer as callers see them. */
@Schema(name = "Customer", description = "Somebody with a concern")
public record CustomerView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "Alexis Morgan") String name,
        @Schema(examples = "alexis@example.com") String email,
        @Schema(examples = "+43 1 234567") String phone,
        @Schema(examples = "Morgan Clinic") String organization,
        @Schema(description = "BCP 47", examples = "de-AT") String language,
        @Schema(description = "IANA time zone", examples = "Europe/Vienna") String timeZone,
        @Schema(examples = "Cares for her mother; calls only after 18:00.") String circumstances,
        @Schema(required = true, examples = "PLAIN") ExplainAs explainAs,
        @Schema(examples = "crm-4711") String externalId,
        @Schema(description = "Present when they were erased") Instant erasedAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static CustomerView of(Customer customer) {
        var details = customer.details();
        return new CustomerView(
                customer.id(),
                details.name(),
                details.email(),
                details.phone(),
                details.organization(),
                details.language(),
                details.timeZone(),
                details.circumstances(),
                details.explainAs(),
                details.externalId(),
                customer.erasedAt(),
                customer.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
