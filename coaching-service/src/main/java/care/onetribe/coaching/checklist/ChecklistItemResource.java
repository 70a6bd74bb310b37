package care.onetribe.coaching.checklist;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.text.Slug;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/checklists/{id: [0-9]{1,18}}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checklists", description = "What somebody has to do, and what of it is done")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ChecklistItemResource {

    private static final String WORK =
            "By the member and by coaches and leads of their team, until the list is over or signed"
                    + " off (rule `checklist-is-closed`). What is signed stays as it is (rule"
                    + " `item-is-signed`).";

    private static final String SIGNATURE =
            "By a coach or lead of the member's team, other than the member.";

    private final ItemDesk desk;
    private final SignatureDesk signatures;

    ChecklistItemResource(ItemDesk desk, SignatureDesk signatures) {
        this.desk = desk;
        this.signatures = signatures;
    }

    @GET
    @Path("/{itemKey}")
    @Operation(summary = "Show an item of a checklist")
    @APIResponseSchema(value = ItemView.class, responseDescription = "The item")
    public ItemView showChecklistItem(long id, @Slug String itemKey) {
        return desk.show(id, itemKey);
    }

    @PATCH
    @Path("/{itemKey}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change the note or the link of an item",
            description =
                    WORK
                            + " What a done item was done with can be changed and not taken away"
                            + " (rule `item-evidence-is-missing`).")
    @APIResponseSchema(value = ItemView.class, responseDescription = "Changed")
    public ItemView remarkChecklistItem(
            long id,
            @Slug String itemKey,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = Remark.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.remark(id, itemKey, patch, precondition);
    }

    @PUT
    @Path("/{itemKey}/tick")
    @Operation(
            summary = "Tick an item",
            description =
                    "What asks for a note or a link is ticked with it (rule"
                            + " `item-evidence-is-missing`). Ticking twice is ticking once. When"
                            + " every item is done or skipped and the minimum standard is met, the"
                            + " list is completed. "
                            + WORK)
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Ticked")
    public ChecklistView tickChecklistItem(
            long id,
            @Slug String itemKey,
            @NotNull @Valid TickItem request,
            @BeanParam Precondition precondition) {
        return desk.tick(id, itemKey, request, precondition);
    }

    @DELETE
    @Path("/{itemKey}/tick")
    @Operation(
            summary = "Untick an item",
            description = "A list that was completed is open again. " + WORK)
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Not done")
    public ChecklistView untickChecklistItem(
            long id, @Slug String itemKey, @BeanParam Precondition precondition) {
        return desk.untick(id, itemKey, precondition);
    }

    @PUT
    @Path("/{itemKey}/skip")
    @Operation(
            summary = "Skip an item, and say why",
            description =
                    "Not what is required (rule `item-is-required`) or done (rule"
                            + " `item-is-ticked`). "
                            + WORK)
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Skipped")
    public ChecklistView skipChecklistItem(
            long id,
            @Slug String itemKey,
            @NotNull @Valid SkipItem request,
            @BeanParam Precondition precondition) {
        return desk.skip(id, itemKey, request, precondition);
    }

    @DELETE
    @Path("/{itemKey}/skip")
    @Operation(summary = "Take up again what was skipped", description = WORK)
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Not skipped")
    public ChecklistView unskipChecklistItem(
            long id, @Slug String itemKey, @BeanParam Precondition precondition) {
        return desk.unskip(id, itemKey, precondition);
    }

    @PUT
    @Path("/{itemKey}/signature")
    @RolesAllowed({Role.COACH, Role.LEAD})
    @Operation(
            summary = "Sign that an item was done",
            description =
                    SIGNATURE
                            + " Only what asks for it (rule `item-needs-no-signature`) and is"
                            + " ticked (rule `item-is-not-ticked`). With the last signature a"
                            + " completed list is signed off.")
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Signed")
    public ChecklistView signChecklistItem(
            long id,
            @Slug String itemKey,
            @NotNull @Valid SignItem request,
            @BeanParam Precondition precondition) {
        return signatures.sign(id, itemKey, request, precondition);
    }

    @DELETE
    @Path("/{itemKey}/signature")
    @RolesAllowed({Role.COACH, Role.LEAD})
    @Operation(
            summary = "Withdraw the signature on an item",
            description = SIGNATURE + " A list that was signed off is completed again.")
    @APIResponseSchema(value = ChecklistView.class, responseDescription = "Not signed")
    public ChecklistView withdrawChecklistSignature(
            long id, @Slug String itemKey, @BeanParam Precondition precondition) {
        return signatures.withdraw(id, itemKey, precondition);
    }
}
