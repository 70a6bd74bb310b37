package care.onetribe.recognition.kudos;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which kudos a list shows. */
record KudosFilter(
        @QueryParam("to") @Parameter(description = "Handle of a recipient", example = "theo")
                String to,
        @QueryParam("from") @Parameter(description = "Handle of the giver", example = "mina")
                String from,
        @QueryParam("value") @Parameter(description = "Key of a value", example = "teamwork")
                String value) {}
