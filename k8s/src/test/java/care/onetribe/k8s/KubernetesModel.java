package care.onetribe.k8s;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads manifests as objects of Kubernetes. A kind, a field or a type of value that Kubernetes does
 * not know is refused, and so is a field that is there twice.
 */
final class KubernetesModel {

    private static final Map<String, Class<? extends HasMetadata>> KINDS =
            ServiceLoader.load(KubernetesResource.class).stream()
                    .map(ServiceLoader.Provider::type)
                    .filter(HasMetadata.class::isAssignableFrom)
                    .map(type -> type.<HasMetadata>asSubclass(HasMetadata.class))
                    .collect(Collectors.toMap(KubernetesModel::kind, Function.identity()));

    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(LogicalType.Textual, KubernetesModel::onlyText)
                    .annotationIntrospector(new NoCatchAll())
                    .build();

    private KubernetesModel() {}

    /**
     * Reads every document of a YAML stream.
     *
     * @throws UnknownToKubernetes at the first that is not an object of Kubernetes
     */
    static List<HasMetadata> read(String manifests) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(manifests)) {
            return documents.readAll().stream().map(KubernetesModel::read).toList();
        } catch (JsonProcessingException e) {
            throw new UnknownToKubernetes(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HasMetadata read(JsonNode document) {
        var kind = kind(document.path("apiVersion").asText(), document.path("kind").asText());
        var type = KINDS.get(kind);
        if (type == null) {
            throw new UnknownToKubernetes("There is no kind " + kind, null);
        }
        try {
            return YAML.treeToValue(document, type);
        } catch (DatabindException e) {
            throw new UnknownToKubernetes(e.getMessage(), e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(Class<? extends HasMetadata> type) {
        return kind(HasMetadata.getApiVersion(type), HasMetadata.getKind(type));
    }

    private static String kind(String apiVersion, String kind) {
        return apiVersion + " " + kind;
    }

    private static void onlyText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /** The model's classes keep fields that they do not know in a map: here they must not. */
    private static final class NoCatchAll extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
