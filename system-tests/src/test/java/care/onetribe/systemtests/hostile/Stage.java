package care.onetribe.systemtests.hostile;

import care.onetribe.systemtests.access.Known;
import care.onetribe.systemtests.access.Walk;
import care.onetribe.systemtests.document.Operation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Where a body that is right will be taken: several things in turn where each is soon used up. */
final class Stage {

    private final Walk walk;
    private final Operation operation;
    private final List<String> paths;
    private final AtomicInteger turn = new AtomicInteger();

    Stage(Walk walk, Operation operation) {
        this.walk = walk;
        this.operation = operation;
        paths =
                Stream.generate(walk.known()::others)
                        .limit(walk.guide().places(operation))
                        .map(this::path)
                        .toList();
    }

    private String path(Known known) {
        return known.path(operation);
    }

    /** A path at which a body is sent, after all is done that the body needs. */
    String next(HostileBody body) {
        var path = paths.get(turn.getAndIncrement() % paths.size());
        body.json().ifPresent(json -> walk.guide().prepare(operation, path, json));
        return path;
    }
}
