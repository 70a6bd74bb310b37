package care.onetribe.ticket.customer;

import care.onetribe.kit.text.SearchWords;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which customers a list shows.
 *
 * @param email exactly this address, in any case
 * @param q words of name, organization and address
 */
record CustomerFilter(
        @QueryParam("email")
                @Size(max = CustomerDetails.LONGEST_EMAIL)
                @Parameter(description = "Exactly this address, in any case")
                String email,
        @QueryParam("q")
                @Size(max = SearchWords.LONGEST_QUERY)
                @Parameter(
                        description =
                                "Words of name, organization and address, each of which must occur;"
                                        + " the last one may be the beginning of a word")
                String q) {}
