package care.onetribe.coaching.replycheck;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Takes out of the document what the conventions say of every other {@code POST}: answers are
 * stored under the caller's key. Answers about drafts are not.
 */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = ReplyChecksTakeNoKey.AFTER_THE_CONVENTIONS)
public class ReplyChecksTakeNoKey implements OASFilter {

    /** Filters run from the highest number down. */
    static final int AFTER_THE_CONVENTIONS = -1;

    private static final String KEY = "Idempotency-Key";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().endsWith(ReplyCheckResource.PATH))
                .map(path -> path.getValue().getOperations().get(PathItem.HttpMethod.POST))
                .forEach(ReplyChecksTakeNoKey::removeKey);
    }

    private static void removeKey(Operation operation) {
        operation.setParameters(
                operation.getParameters().stream()
                        .filter(parameter -> !KEY.equals(parameter.getName()))
                        .toList());
        operation.getResponses().removeAPIResponse("422");
        operation.getResponses().getAPIResponse("200").removeHeader("Idempotent-Replayed");
    }
}
