package care.onetribe.coaching.template;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.text.Slug;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/checklist-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Checklist templates",
        description = "What there is to do, and how, for moments that come up and people who learn")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class TemplateResource {

    private final TemplateDesk desk;

    TemplateResource(TemplateDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List the templates by key",
            description =
                    "Each as it is being written; what checklists are made from are its versions.")
    public Page<ListedTemplate> listChecklistTemplates(
            @BeanParam @Valid TemplateFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Show a template as it is being written")
    public TemplateView showChecklistTemplate(@Slug String key) {
        return desk.show(key);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Add a template as a draft",
            description = "A key is used once (rule `checklist-template-exists`).")
    @APIResponseSchema(
            value = TemplateView.class,
            responseCode = "201",
            responseDescription = "Added; Location names it")
    public RestResponse<TemplateView> addChecklistTemplate(@NotNull @Valid AddTemplate request) {
        var template = desk.add(request);
        return Created.at("/checklist-templates/" + template.key(), template);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Change the draft of a template",
            description = "No checklist and no published version changes by it.")
    @APIResponseSchema(value = TemplateView.class, responseDescription = "Changed")
    public TemplateView changeChecklistTemplate(
            @Slug String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    TemplateDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(key, patch, precondition);
    }

    @GET
    @Path("/{key}/versions")
    @Operation(summary = "List what was published of a template, the newest first")
    public Page<TemplateVersionView> listChecklistTemplateVersions(
            @Slug String key, @BeanParam PageRequest page) {
        return desk.versions(key, page);
    }

    @GET
    @Path("/{key}/versions/{number: [1-9][0-9]{0,8}}")
    @Operation(summary = "Show a template as it was published")
    public TemplateVersionView showChecklistTemplateVersion(@Slug String key, int number) {
        return desk.version(key, number);
    }

    @POST
    @Path("/{key}/versions")
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Publish the draft of a template as its next version",
            description =
                    "New checklists are made from it from now on; running ones keep theirs until"
                            + " somebody moves them up. A draft that says what the last version says"
                            + " is a conflict (rule `draft-is-published`).")
    @APIResponseSchema(
            value = TemplateVersionView.class,
            responseCode = "201",
            responseDescription = "Published; Location names the version")
    public RestResponse<TemplateVersionView> publishChecklistTemplate(
            @Slug String key, @BeanParam Precondition precondition) {
        var version = desk.publish(key, precondition);
        return Created.at(
                "/checklist-templates/%s/versions/%d".formatted(key, version.number()), version);
    }
}
