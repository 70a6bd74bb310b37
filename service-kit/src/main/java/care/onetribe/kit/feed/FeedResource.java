package care.onetribe.kit.feed;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.InvalidField;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/**
 * The event feed of a service. A service has one by a subclass with a {@code @Path} and nothing
 * else.
 */
@RolesAllowed({Role.INTEGRATION, Role.SERVICE, Role.LEAD, Role.ADMIN})
public abstract class FeedResource {

    private static final int MAX = 1_000;

    @Inject Feed feed;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    // Quarkus tells the document of roles on methods of the class itself, not of inherited ones.
    @SecurityRequirement(
            name = "openIdConnect",
            scopes = {Role.INTEGRATION, Role.SERVICE, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Read events from a cursor on",
            description =
                    "In an order that never changes and without gaps: whoever stores `next` misses"
                            + " nothing and sees nothing twice. Asked for as `text/event-stream`,"
                            + " it goes on as events come and resumes from `Last-Event-ID`.")
    public FeedPage readEvents(
            @QueryParam("after") @Parameter(description = "`next` of the page before") String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "Events a page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    int limit) {
        if (limit < 1 || limit > MAX) {
            throw new InvalidField("limit", "must be a whole number from 1 to " + MAX);
        }
        return feed.page(after, limit);
    }

    @GET
    @NonBlocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> streamEvents(
            @QueryParam("after") String after,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Context Sse sse) {
        var hello = Multi.createFrom().item(comment(sse, "connected"));
        var events =
                feed.stream(lastEventId == null ? after : lastEventId)
                        .onItem()
                        .transformToMultiAndConcatenate(
                                batch -> Multi.createFrom().iterable(messages(sse, batch)));
        return Multi.createBy().concatenating().streams(hello, events);
    }

    private static List<OutboundSseEvent> messages(Sse sse, List<EventLog.Entry> batch) {
        return batch.isEmpty()
                ? List.of(comment(sse, "waiting"))
                : batch.stream().map(entry -> message(sse, entry)).toList();
    }

    private static OutboundSseEvent message(Sse sse, EventLog.Entry entry) {
        return sse.newEventBuilder()
                .id(Long.toString(entry.position()))
                .name(entry.event().type())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(entry.event())
                .build();
    }

    private static OutboundSseEvent comment(Sse sse, String text) {
        return sse.newEventBuilder().comment(text).build();
    }
}
