package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a giver has in mind. */
record OptionsFilter(
        @QueryParam("to")
                @Size(min = 1, max = 10)
                @Parameter(required = true, description = "Whom to thank", example = "theo")
                List<@Handle String> to,
        @QueryParam("ticket")
                @Pattern(regexp = "^[0-9]{1,18}$")
                @Parameter(description = "The ticket that it is about", example = "7")
                String ticket) {}
