package care.onetribe.recognition.value;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Values", description = "What the tribe values, named in every kudos")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class ValueResource {

    private final Values values;

    ValueResource(Values values) {
        this.values = values;
    }

    @GET
    @Operation(summary = "List the values by key")
    public Page<ValueView> listValues(
            @QueryParam("active") @Parameter(description = "Both kinds when absent") Boolean active,
            @BeanParam PageRequest page) {
        return values.page(active, page);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Show a value")
    public ValueView showValue(@Slug String key) {
        return values.show(key);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(summary = "Add a value")
    @APIResponseSchema(
            value = ValueView.class,
            responseCode = "201",
            responseDescription = "Added; Location names it")
    public RestResponse<ValueView> addValue(@NotNull @Valid AddValue request) {
        var value = values.add(request);
        return Created.at("/values/" + value.key(), value);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Change or retire a value",
            description = "A value is retired with `active: false`; kudos that name it keep it.")
    public ValueView changeValue(
            @Slug String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = ValueDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return values.change(key, patch, precondition);
    }
}
