package care.onetribe.gateway.events;

import care.onetribe.kit.identity.Role;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events")
@Tag(name = "Live events", description = "What happens in all services, as it happens")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
class EventsResource {

    private static final String EXAMPLE =
            """
            event: ticket.replied
            id: ticket:43,coaching:17,recognition:9
            data: {"specversion":"1.0","id":"51","type":"ticket.replied","subject":"tickets/7"}

            """;

    private final EventStreams streams;
    private final Viewers viewers;
    private final EventsConfig config;
    private final Vertx vertx;

    EventsResource(EventStreams streams, Viewers viewers, EventsConfig config, Vertx vertx) {
        this.streams = streams;
        this.viewers = viewers;
        this.config = config;
        this.vertx = vertx;
    }

    @GET
    @ForViewer
    @NonBlocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow what happens in all services that you may see",
            description =
                    "Events in the JSON format of CloudEvents 1.0, each feed in its own order, from"
                            + " now or from `Last-Event-ID` on, which holds how far you are in each"
                            + " feed: nothing is lost and nothing comes twice. Leads, admins and"
                            + " integrations see all; others the tickets on their shelves, what is"
                            + " for everybody or their team, and what names them. A comment every 15"
                            + " seconds is a sign of life. The stream ends with your token, and when"
                            + " you leave what was sent unread for a minute: connect again with"
                            + " `Last-Event-ID`.")
    @APIResponse(
            responseCode = "200",
            description = "Events as they come",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example = EXAMPLE))
    public Multi<OutboundSseEvent> streamLiveEvents(
            @HeaderParam("Last-Event-ID")
                    @Parameter(
                            description = "The id of the last event that you got",
                            example = "ticket:42,coaching:17,recognition:9")
                    String lastEventId,
            @Context Sse sse,
            @Context RoutingContext context) {
        var events = streams.open(ViewerFilter.viewerOf(context), Positions.of(lastEventId));
        var messages =
                events.onItem()
                        .transformToMultiAndConcatenate(
                                batch ->
                                        Multi.createFrom()
                                                .items(
                                                        batch.stream()
                                                                .map(sent -> message(sse, sent))));
        return unread(context).watch(viewers.untilTokenEnds(messages));
    }

    private Unread unread(RoutingContext context) {
        return new Unread(vertx, config.patience(), () -> context.request().connection().close());
    }

    /**
     * An id without data is remembered by the client and shown to nobody: it saves what is hidden.
     */
    private static OutboundSseEvent message(Sse sse, EventStreams.Sent sent) {
        var message = sse.newEventBuilder().id(sent.id());
        return sent.event() == null
                ? message.comment(sent.sign()).build()
                : message.name(sent.event().type())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(sent.event().event())
                        .build();
    }
}
