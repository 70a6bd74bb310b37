package care.onetribe.ticket.candidate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which candidates a list shows. */
record CandidateFilter(
        @QueryParam("status")
                @DefaultValue("WAITING")
                @Parameter(description = "In this state", example = "WAITING")
                CandidateStatus status) {}
