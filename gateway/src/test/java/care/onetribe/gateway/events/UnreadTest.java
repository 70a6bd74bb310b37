package care.onetribe.gateway.events;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnreadTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicBoolean hungUp = new AtomicBoolean();
    private final AtomicReference<Subscription> reader = new AtomicReference<>();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void whoeverLeavesWhatWasSentUnreadIsHungUpOn() {
        open(Duration.ofMillis(20));

        reader.get().request(1);

        await().until(hungUp::get);
    }

    @Test
    void whoeverReadsIsNot() {
        open(Duration.ofMillis(200));
        reader.get().request(1);
        reader.get().request(1);
        var after = new AtomicBoolean();
        vertx.setTimer(400, late -> after.set(true));

        // Asked for, though it never comes: a silent stream is no unread one.
        reader.get().request(1);
        await().until(after::get);

        assertFalse(hungUp.get());
    }

    /** Two items, and then silence. */
    private void open(Duration patience) {
        var items = Multi.createFrom().items("first", "second");
        var stream =
                Multi.createBy()
                        .concatenating()
                        .streams(items, Multi.createFrom().<String>nothing());
        new Unread(vertx, patience, () -> hungUp.set(true))
                .watch(stream)
                .subscribe()
                .withSubscriber(
                        new Flow.Subscriber<String>() {
                            @Override
                            public void onSubscribe(Subscription subscription) {
                                reader.set(subscription);
                            }

                            @Override
                            public void onNext(String item) {
                                // Asks for no more by itself.
                            }

                            @Override
                            public void onError(Throwable failure) {
                                throw new IllegalStateException(failure);
                            }

                            @Override
                            public void onComplete() {
                                // It never does.
                            }
                        });
    }
}
