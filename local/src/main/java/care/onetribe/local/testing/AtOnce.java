package care.onetribe.local.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Many who do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in the order of their numbers from 0 on. */
    public static <T> List<T> run(int count, IntFunction<T> work) throws Exception {
        var start = new CyclicBarrier(count);
        var pool = Executors.newFixedThreadPool(count);
        try {
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < count; i++) {
                int number = i;
                tasks.add(
                        () -> {
                            start.await();
                            return work.apply(number);
                        });
            }
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
