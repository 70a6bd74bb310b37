package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.document.Schemas;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Bodies for one operation, the same for the same seed: half of them well formed, half not. */
final class HostileBodies {

    private final Operation operation;
    private final Random random;
    private final HostileValues values;
    private final Mutations mutations;
    private final MalformedBodies malformed;

    HostileBodies(Operation operation, HostileReferences references, Schemas schemas, long seed) {
        this.operation = operation;
        random = new Random(seed ^ operation.toString().hashCode());
        values = new HostileValues(schemas, references, random);
        mutations = new Mutations(random);
        malformed = new MalformedBodies(random);
    }

    List<HostileBody> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    /** What of a body must come back when it was stored. */
    List<String> texts(HostileBody body) {
        return body.json().map(values::madeTexts).orElse(List.of());
    }

    private HostileBody next() {
        var valid = (ObjectNode) values.make(operation);
        return switch (random.nextInt(8)) {
            case 0, 1 -> HostileBody.plain(valid);
            case 2, 3 -> HostileBody.escaped(valid);
            case 4, 5 -> HostileBody.escaped(mutations.of(valid));
            case 6 -> HostileBody.escaped(mutations.of(mutations.of(valid)));
            default -> malformed.from(HostileBody.plain(valid).bytes());
        };
    }
}
