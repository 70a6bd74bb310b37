package care.onetribe.coaching.onboarding;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/onboardings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Onboardings", description = "People on their way into the work")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class OnboardingResource {

    private static final String CARE =
            "By coaches and leads of the member's team, and by admins, as long as it is active"
                    + " (rule `onboarding-has-ended`).";

    private final OnboardingDesk desk;

    OnboardingResource(OnboardingDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Send somebody on a path",
            description =
                    "They get the checklists of the first stage, and those of the next whenever a"
                            + " stage is passed. By coaches and leads of the member's team, and by"
                            + " admins. Nobody is on a path twice at once (rule"
                            + " `onboarding-is-running`).")
    @APIResponseSchema(
            value = OnboardingView.class,
            responseCode = "201",
            responseDescription = "Begun; Location names it")
    public RestResponse<OnboardingView> startOnboarding(@NotNull @Valid StartOnboarding request) {
        var onboarding = desk.start(request);
        return Created.at("/onboardings/" + onboarding.id(), onboarding);
    }

    @GET
    @Operation(
            summary = "List onboardings of a member or of a team, the newest first",
            description =
                    "Your own, those of somebody whose coach or lead you are, or of a team that you"
                            + " coach or lead; admins see all.")
    public Page<ListedOnboarding> listOnboardings(
            @BeanParam @Valid OnboardingFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Show where somebody stands, what is next, what holds them up, who helps",
            description =
                    "For the member, whoever helps them, coaches and leads of their team, and"
                            + " admins.")
    @APIResponseSchema(value = OnboardingView.class, responseDescription = "The onboarding")
    public OnboardingView showOnboarding(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/helpers/{memberId}")
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Name somebody who helps, and who sees the onboarding from now on",
            description = "Naming somebody twice is naming them once. " + CARE)
    @APIResponseSchema(value = OnboardingView.class, responseDescription = "Helps with it")
    public OnboardingView addOnboardingHelper(long id, @Handle String memberId) {
        return desk.addHelper(id, memberId);
    }

    @DELETE
    @Path("/{id: [0-9]{1,18}}/helpers/{memberId}")
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(summary = "Go on without a helper", description = CARE)
    @APIResponse(responseCode = "204", description = "Does not help with it any more")
    public void removeOnboardingHelper(long id, @Handle String memberId) {
        desk.removeHelper(id, memberId);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/cancellation")
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Call an onboarding off",
            description = "The checklists that are there stay with the member. " + CARE)
    @APIResponseSchema(value = OnboardingView.class, responseDescription = "Called off")
    public OnboardingView cancelOnboarding(
            long id,
            @NotNull @Valid CancelOnboarding request,
            @BeanParam Precondition precondition) {
        return desk.cancel(id, request, precondition);
    }
}
