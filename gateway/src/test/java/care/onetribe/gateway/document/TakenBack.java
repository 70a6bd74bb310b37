package care.onetribe.gateway.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;

/**
 * What a document takes back of what an earlier one promised to callers, a sentence each: whatever
 * breaks by the rules of openapi-diff, and a field that is not taken any more, since one that is
 * not known is refused.
 */
final class TakenBack {

    private final List<String> sentences = new ArrayList<>();

    private TakenBack() {}

    static List<String> between(ObjectNode before, ObjectNode after) {
        var changes = OpenApiCompare.fromSpecifications(OpenApi30.of(before), OpenApi30.of(after));
        var taken = new TakenBack();
        changes.getMissingEndpoints()
                .forEach(gone -> taken.say("%s %s is gone", gone.getMethod(), gone.getPathUrl()));
        changes.getChangedOperations().forEach(taken::compare);
        return taken.sentences;
    }

    private void compare(ChangedOperation operation) {
        var name = "%s %s".formatted(operation.getHttpMethod(), operation.getPathUrl());
        int before = sentences.size();
        compare(name, operation.getParameters());
        compare(name, operation.getRequestBody());
        compare(name, operation.getApiResponses());
        if (Changed.result(operation.getSecurityRequirements()).isIncompatible()) {
            say("%s wants other credentials", name);
        }
        if (operation.isIncompatible() && sentences.size() == before) {
            say("%s is not what it was", name);
        }
    }

    private void compare(String name, ChangedParameters parameters) {
        if (parameters == null) {
            return;
        }
        parameters.getMissing().forEach(gone -> say("%s does not take %s", name, gone.getName()));
        parameters.getIncreased().stream()
                .filter(added -> Boolean.TRUE.equals(added.getRequired()))
                .forEach(added -> say("%s needs %s", name, added.getName()));
        parameters.getChanged().forEach(parameter -> compare(name, parameter));
    }

    private void compare(String name, ChangedParameter parameter) {
        if (parameter.isChangeRequired() && parameter.isIncompatible()) {
            say("%s needs %s", name, parameter.getName());
        }
        new TakenBackFields(name + " takes", sentences)
                .compare(parameter.getName(), parameter.getSchema());
    }

    private void compare(String name, ChangedRequestBody body) {
        if (body == null) {
            return;
        }
        if (body.isChangeRequired() && body.isIncompatible()) {
            say("%s needs a body", name);
        }
        compare(name + " takes", body.getContent());
    }

    private void compare(String name, ChangedApiResponse answers) {
        if (answers == null) {
            return;
        }
        answers.getMissing().keySet().forEach(status -> say("%s does not answer %s", name, status));
        answers.getChanged()
                .forEach(
                        (status, answer) ->
                                compare(name + " answers " + status, answer.getContent()));
    }

    private void compare(String name, ChangedContent content) {
        if (content == null) {
            return;
        }
        content.getMissing().keySet().forEach(type -> say("%s without %s", name, type));
        content.getChanged()
                .values()
                .forEach(body -> new TakenBackFields(name, sentences).compare(body.getSchema()));
    }

    private void say(String sentence, Object... words) {
        sentences.add(sentence.formatted(words));
    }
}
