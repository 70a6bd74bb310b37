package care.onetribe.gateway.access;

import care.onetribe.gateway.EdgeOrder;
import care.onetribe.kit.problem.ProblemRoutes;
import care.onetribe.kit.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * How often one address may try links of feedback, whoever it says it is: few enough that guessing
 * one does not pay, whether by the page or by the API behind it.
 */
@ApplicationScoped
public class FeedbackLimit {

    /** However it is written: services see no parameters and no empty segments in a path. */
    private static final Pattern FEEDBACK = Pattern.compile("/api/v1/public/+feedback[;/].*");

    private final Buckets buckets;
    private final ClientAddresses addresses;
    private final ProblemRoutes problems;

    FeedbackLimit(RateLimitConfig config, ClientAddresses addresses, ProblemRoutes problems) {
        var limit = config.feedback();
        var size = new Buckets.Size(limit.requests(), limit.period(), limit.burst());
        buckets = new Buckets("feedback", size, limit.addresses());
        this.addresses = addresses;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(FEEDBACK.pattern()).order(EdgeOrder.AFTER_GATE).handler(this::letIn);
    }

    private void letIn(RoutingContext context) {
        long wait = admit(context);
        if (wait == 0) {
            context.next();
        } else {
            problems.send(
                    context,
                    ProblemType.TOO_MANY_REQUESTS,
                    "You have tried many links; wait %d s.".formatted(wait));
        }
    }

    /**
     * Counts one try.
     *
     * @return seconds to wait, as the answer says already; 0 when it may go on
     */
    public long admit(RoutingContext context) {
        var response = context.response();
        long wait = buckets.admit(addresses.of(context.request()), response);
        if (wait > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        }
        return wait;
    }
}
