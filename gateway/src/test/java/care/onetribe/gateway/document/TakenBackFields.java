package care.onetribe.gateway.document;

import java.util.List;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedSchema;

/** The fields of one body, or one parameter, in which {@link TakenBack} finds something missing. */
final class TakenBackFields {

    private final String where;
    private final List<String> sentences;

    /**
     * @param where begins each sentence, such as {@code POST /tickets takes}
     * @param sentences grows by one for each field
     */
    TakenBackFields(String where, List<String> sentences) {
        this.where = where;
        this.sentences = sentences;
    }

    void compare(ChangedSchema body) {
        compare("", body);
    }

    void compare(String field, ChangedSchema schema) {
        if (schema == null) {
            return;
        }
        int before = sentences.size();
        if (schema.isChangedType()) {
            say(
                    field,
                    "as %s instead of %s"
                            .formatted(
                                    schema.getNewSchema().getType(),
                                    schema.getOldSchema().getType()));
        }
        schema.getMissingProperties().keySet().forEach(name -> say(below(field, name), "no more"));
        required(field, schema);
        enumeration(field, schema);
        schema.getChangedProperties()
                .forEach((name, changed) -> compare(below(field, name), changed));
        compare(field + "[]", schema.getItems());
        compare(below(field, "*"), schema.getAddProp());
        if (schema.isIncompatible() && sentences.size() == before) {
            say(field, "within other limits");
        }
    }

    private void required(String field, ChangedSchema schema) {
        if (breaks(schema.getRequired())) {
            schema.getRequired().getIncreased().forEach(name -> say(below(field, name), "always"));
            schema.getRequired()
                    .getMissing()
                    .forEach(name -> say(below(field, name), "not always"));
        }
    }

    private void enumeration(String field, ChangedSchema schema) {
        var values = schema.getEnumeration();
        if (breaks(values)) {
            values.getIncreased().forEach(value -> say(field, "with the value " + value));
            values.getMissing().forEach(value -> say(field, "without the value " + value));
        }
    }

    private static boolean breaks(Changed change) {
        return change != null && change.isIncompatible();
    }

    private static String below(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }

    private void say(String field, String change) {
        sentences.add("%s %s %s".formatted(where, field.isEmpty() ? "its body" : field, change));
    }
}
