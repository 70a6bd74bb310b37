package care.onetribe.kit.notes;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
class NoteResource {

    private final NoteBook book;

    NoteResource(NoteBook book) {
        this.book = book;
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public RestResponse<NoteView> writeNote(@NotNull @Valid NoteText text) {
        var note = book.write(text);
        return Created.at("/notes/" + note.id(), note);
    }

    @GET
    public Page<NoteView> listNotes(
            @BeanParam PageRequest page,
            @QueryParam("colour") List<Note.Colour> colours,
            @QueryParam("since") Instant since) {
        return book.list(page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public NoteView showNote(long id) {
        return book.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public NoteView changeNote(
            long id,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = NoteText.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return book.patch(id, patch, precondition);
    }

    @GET
    @Path("/failure")
    public String fail() {
        throw new IllegalStateException("select secret from vault");
    }
}
