package care.onetribe.systemtests.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Puts something where it does not belong: a wrong type, a huge number, half a character. */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP = 200;
    private static final int LONG = 70_000;

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** The same object with one of its fields, at any depth, spoilt, gone, or added. */
    ObjectNode of(ObjectNode body) {
        var changed = body.deepCopy();
        var objects = objects(changed);
        var object = objects.get(random.nextInt(objects.size()));
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.set("unheardOf", wrong());
            return changed;
        }
        var name = names.get(random.nextInt(names.size()));
        if (random.nextInt(8) == 0) {
            object.remove(name);
        } else {
            object.set(name, wrong());
        }
        return changed;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        var found = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    private JsonNode wrong() {
        return switch (random.nextInt(16)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(random.nextGaussian());
            case 4 -> NODES.numberNode(new BigDecimal("1e400"));
            case 5 -> NODES.numberNode(BigInteger.TWO.pow(64 + random.nextInt(200)));
            case 6 -> NODES.numberNode(-1);
            case 7 -> NODES.textNode("");
            case 8 -> NODES.textNode(" \t\n ");
            case 9 -> NODES.textNode("high \ud800 alone");
            case 10 -> NODES.textNode("\udc00 low alone");
            case 11 -> NODES.textNode("x".repeat(LONG));
            case 12 -> NODES.textNode("\ud83d\ude00".repeat(LONG / 4));
            case 13 -> NODES.arrayNode().add("one").add(2).addNull();
            case 14 -> NODES.objectNode().put("a", 1);
            default -> deep();
        };
    }

    private JsonNode deep() {
        JsonNode inner = NODES.textNode("bottom");
        for (int i = 0; i < DEEP; i++) {
            inner = i % 2 == 0 ? new ArrayNode(NODES).add(inner) : wrapped(inner);
        }
        return inner;
    }

    private static ObjectNode wrapped(JsonNode inner) {
        return NODES.objectNode().set("a", inner);
    }
}
