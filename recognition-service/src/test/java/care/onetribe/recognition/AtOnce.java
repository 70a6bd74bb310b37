package care.onetribe.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The same request from several callers at once. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in no particular order. */
    public static <T> List<T> atOnce(int callers, Callable<T> request) throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var answers = new ArrayList<T>();
            for (var answer : pool.invokeAll(Collections.nCopies(callers, request))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
