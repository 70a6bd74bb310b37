package care.onetribe.recognition.feed;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/feed")
@Tag(name = "Feed", description = "What the tribe sees of itself")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class TribeFeedResource {

    private final FeedDesk desk;

    TribeFeedResource(FeedDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List what the caller may see of the tribe's feed, the newest first",
            description =
                    "Kudos, customers' thanks, wins that their owners offered, and goals reached by"
                            + " people who want that seen. Asked for as `text/event-stream`, it"
                            + " goes on as items come, from now or from `Last-Event-ID` on.")
    public Page<FeedItemView> listFeed(
            @BeanParam @Valid FeedFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @NonBlocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> streamFeed(
            @BeanParam @Valid FeedFilter filter,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Context Sse sse) {
        var hello = Multi.createFrom().item(comment(sse, "connected"));
        var items = desk.stream(filter, lastEventId).map(item -> message(sse, item));
        return Multi.createBy().concatenating().streams(hello, items);
    }

    private static OutboundSseEvent message(Sse sse, LiveItem item) {
        return item.equals(LiveItem.SIGN_OF_LIFE)
                ? comment(sse, "waiting")
                : sse.newEventBuilder()
                        .id(item.position())
                        .name(item.item().kind().name().toLowerCase(Locale.ROOT))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(item.item())
                        .build();
    }

    private static OutboundSseEvent comment(Sse sse, String text) {
        return sse.newEventBuilder().comment(text).build();
    }
}
