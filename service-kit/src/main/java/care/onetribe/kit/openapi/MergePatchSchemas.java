package care.onetribe.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Derives the schema of a merge patch from the schema of what it patches: the same fields, none
 * required, each nullable.
 */
final class MergePatchSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private MergePatchSchemas() {}

    static void add(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(op -> op.getRequestBody().getContent().getMediaTypes().entrySet().stream())
                .filter(entry -> Conventions.isMergePatch(entry.getKey()))
                .forEach(entry -> derive(document, entry.getValue()));
    }

    private static void derive(OpenAPI document, MediaType body) {
        var name = body.getSchema().getRef().substring(PREFIX.length());
        var patched = document.getComponents().getSchemas().get(name);
        var patch = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        patch.setDescription("A JSON merge patch (RFC 7396) of " + name);
        patch.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        patched.getProperties()
                .forEach((field, schema) -> patch.addProperty(field, nullable(schema)));
        document.getComponents().addSchema(name + "Patch", patch);
        body.setSchema(OASFactory.createSchema().ref(PREFIX + name + "Patch"));
    }

    private static Schema nullable(Schema schema) {
        var nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        return OASFactory.createSchema().anyOf(List.of(schema, nothing));
    }
}
