package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents that the services wrote when they were built, on the class path of the build. */
final class ServiceDocuments {

    private static final List<String> SERVICES =
            List.of("ticket-service", "coaching-service", "recognition-service");

    private ServiceDocuments() {}

    /** By the name of the service. */
    static Map<String, ObjectNode> all(ObjectMapper mapper) {
        var documents = new LinkedHashMap<String, ObjectNode>();
        SERVICES.forEach(service -> documents.put(service, read(service, mapper)));
        return documents;
    }

    private static ObjectNode read(String service, ObjectMapper mapper) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in =
                loader.getResourceAsStream("service-documents/" + service + "/openapi.json")) {
            if (in == null) {
                throw new BrokenDocument(
                        "%1$s has no document yet. Build it: ./mvnw package -DskipTests -pl %1$s -am"
                                .formatted(service));
            }
            return (ObjectNode) mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
