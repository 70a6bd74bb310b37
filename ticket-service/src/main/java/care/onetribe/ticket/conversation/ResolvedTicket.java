package care.onetribe.ticket.conversation;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket as it was just resolved, with the link that asks its customer. */
@Schema(description = "A ticket as it was just resolved")
record ResolvedTicket(
        @JsonUnwrapped TicketView ticket,
        @Schema(
                        required = true,
                        description =
                                "Where the customer says whether that was it, without a login. Send"
                                        + " it to them and to nobody else: it is shown this once",
                        examples = "https://care.example.com/feedback/5bNDWbVQXTW2vb3LoYlVmg")
                URI feedbackUrl)
        implements Versioned {

    @Override
    public String version() {
        return ticket.version();
    }
}
