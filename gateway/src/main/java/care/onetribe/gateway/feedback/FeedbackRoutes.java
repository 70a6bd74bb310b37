package care.onetribe.gateway.feedback;

import care.onetribe.gateway.access.FeedbackLimit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The page on which customers say how it went, for whoever has the link. A forged form is no
 * danger: whoever could send one would have to know the link, which is all that it takes.
 */
@ApplicationScoped
class FeedbackRoutes {

    private static final Logger LOG = Logger.getLogger(FeedbackRoutes.class);
    private static final String PATH = "/feedback/:token";
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    /** 4,000 characters, each of them as long as can be in a form, and the rest of it. */
    private static final long LARGEST_FORM = 64 * 1024;

    private final FeedbackClient client;
    private final FeedbackLimit limit;

    FeedbackRoutes(@RestClient FeedbackClient client, FeedbackLimit limit) {
        this.client = client;
        this.limit = limit;
    }

    private record Page(int status, String html) {}

    void register(@Observes Router router) {
        router.route(PATH).handler(this::letIn);
        router.get(PATH).handler(this::show);
        router.head(PATH).handler(this::show);
        router.post(PATH).handler(this::take);
    }

    private void letIn(RoutingContext context) {
        if (limit.admit(context) == 0) {
            context.next();
        } else {
            refuse(context, new Page(429, NotePages.tooMany()));
        }
    }

    private void show(RoutingContext context) {
        send(context, client.form(context.pathParam("token")).map(FeedbackRoutes::formPage));
    }

    private void take(RoutingContext context) {
        long length = length(context.request());
        if (length < 0 || length > LARGEST_FORM) {
            refuse(context, new Page(413, NotePages.tooLarge()));
            return;
        }
        context.request()
                .body()
                .onSuccess(body -> send(context, answer(context.pathParam("token"), body)))
                .onFailure(context::fail);
        context.request().resume();
    }

    private Uni<Page> answer(String token, Buffer body) {
        var sent = SentForm.of(body.toString(StandardCharsets.UTF_8));
        var errors = errors(sent);
        if (!errors.isEmpty()) {
            return again(token, sent, errors);
        }
        return client.answer(token, sent.answer())
                .map(form -> new Page(200, NotePages.thanks(form)))
                .onFailure(failure -> status(failure) == 400)
                .recoverWithUni(() -> again(token, sent, List.of(FormError.NOT_TAKEN)));
    }

    private static List<FormError> errors(SentForm sent) {
        var errors = new ArrayList<FormError>();
        if (!sent.saysWhetherAddressed()) {
            errors.add(FormError.NOT_ADDRESSED);
        }
        if (sent.isCommentTooLong()) {
            errors.add(FormError.COMMENT_TOO_LONG);
        }
        return errors;
    }

    private Uni<Page> again(String token, SentForm sent, List<FormError> errors) {
        return client.form(token).map(form -> new Page(400, FormPage.again(form, sent, errors)));
    }

    private static Page formPage(FormPart form) {
        return new Page(200, form.open() ? FormPage.of(form) : NotePages.settled());
    }

    private static void send(RoutingContext context, Uni<Page> page) {
        page.ifNoItem()
                .after(DEADLINE)
                .fail()
                .onFailure()
                .recoverWithItem(FeedbackRoutes::failed)
                .subscribe()
                .with(ready -> write(context, ready));
    }

    private static Page failed(Throwable failure) {
        return switch (status(failure)) {
            case 404 -> new Page(404, NotePages.gone());
            case 409 -> new Page(409, NotePages.settled());
            case 429 -> new Page(429, NotePages.tooMany());
            default -> {
                LOG.warnf("A feedback page is without its service: %s", failure);
                yield new Page(503, NotePages.away());
            }
        };
    }

    private static int status(Throwable failure) {
        return failure instanceof WebApplicationException answer
                ? answer.getResponse().getStatus()
                : 0;
    }

    private static void refuse(RoutingContext context, Page page) {
        // What was not read of a form would stand before the next request.
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        write(context, page);
    }

    /** Nothing of it is kept on the way, or found by search. */
    private static void write(RoutingContext context, Page page) {
        context.response()
                .setStatusCode(page.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Robots-Tag", "noindex, nofollow")
                .end(page.html());
    }

    /** In bytes, or -1 where it does not say so. */
    private static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
    }
}
