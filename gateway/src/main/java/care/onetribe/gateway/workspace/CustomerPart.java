package care.onetribe.gateway.workspace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a workspace shows of a customer. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "WorkspaceCustomer")
record CustomerPart(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "Alexis Morgan") String name,
        @Schema(examples = "alexis@example.com") String email,
        @Schema(examples = "+43 1 234567") String phone,
        @Schema(examples = "Morgan Clinic") String organization,
        @Schema(examples = "de-AT") String language,
        @Schema(examples = "Europe/Vienna") String timeZone,
        @Schema(examples = "Calls only after 18:00.") String circumstances,
        @Schema(required = true, examples = "PLAIN") String explainAs) {}
