package care.onetribe.ticket.conversationimport;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.request.BodyLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/conversation-imports")
@Tag(name = "Imports", description = "Conversations of the past become tickets")
@RolesAllowed({Role.LEAD, Role.ADMIN, Role.INTEGRATION})
class ConversationImportResource {

    private static final String NDJSON = "application/x-ndjson";

    private final ConversationImports imports;

    ConversationImportResource(ConversationImports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @BodyLimit(BodyLimit.UNLIMITED)
    @Operation(
            summary = "Import conversations, one a line",
            description =
                    "Streams both ways: each line is answered by a line, in the same order, while"
                            + " more are sent. Read while you send. A line that is answered is"
                            + " stored. An `externalId` is imported once, so a file that broke off"
                            + " can be sent again as it is. A line that is refused changes nothing"
                            + " and stops nothing. A line has at most 4 MiB; blank ones are passed"
                            + " over.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = LineResult.class)))
    public StreamingOutput importConversations(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(implementation = Conversation.class)))
                    InputStream lines) {
        return answer -> imports.run(lines, answer);
    }
}
