package care.onetribe.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Makes the one document of the suite, while the gateway is built: its own and those of all
 * services, with an example wherever there is none. The build fails where two of them contradict
 * each other and where an operation is not described whole.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = MergedDocument.AFTER_CONVENTIONS)
public class MergedDocument implements OASFilter {

    /** Filters run from the highest number down; the kit's has 0. */
    static final int AFTER_CONVENTIONS = -1;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI own) {
        var merged = new Merge("gateway", json(own));
        ServiceDocuments.all(mapper).forEach(merged::add);
        var document = merged.document();
        new Examples(document).add();
        RateLimitHeaders.add(document);
        PublicOperations.mark(document);
        UsedComponents.keep(document);
        CompleteOperations.check(document);
        replace(own, model(Sorted.of(document)));
    }

    private ObjectNode json(OpenAPI model) {
        try {
            return (ObjectNode) mapper.readTree(plain().withInitialModel(model).build().toJSON());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static OpenAPI model(ObjectNode document) {
        var bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return plain().withCustomStaticFile(() -> new ByteArrayInputStream(bytes)).build().model();
    }

    /** Reads and writes, and adds nothing. */
    private static SmallRyeOpenAPI.Builder plain() {
        return SmallRyeOpenAPI.builder()
                .enableStandardStaticFiles(false)
                .enableModelReader(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false);
    }

    private static void replace(OpenAPI own, OpenAPI merged) {
        own.setTags(merged.getTags());
        own.setPaths(merged.getPaths());
        own.setComponents(merged.getComponents());
        own.setExtensions(merged.getExtensions());
    }
}
