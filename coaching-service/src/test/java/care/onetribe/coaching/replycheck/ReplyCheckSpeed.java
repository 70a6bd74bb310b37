package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.Glossary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.languagetool.Languages;

/**
 * Not part of the build: how long checks of 1,000 characters take, of a text that is new each time,
 * and what the readers hold in memory; see docs/reply-check.md for the command and the result.
 */
class ReplyCheckSpeed {

    private static final int ROUNDS = 200;
    static final int LENGTH = 1000;

    private static final List<String> SENTENCES =
            List.of(
                    "Thank you for writing to us about the parcel from %s, which you did not"
                            + " recieve.",
                    "I am sorry that you had to wait so long, and I understand that this is"
                            + " frustrating for you and for %s.",
                    "I have asked the depot in %s to look for it today, and they promised an"
                            + " answer by tomorrow noon.",
                    "If it is not found until then, I will send you a new one to %s at no cost.",
                    "You forgot to tell us the number of the house in %s, so the request has been"
                            + " forwarded.",
                    "We had an outage in %s on Monday, and some letters was sent twice.",
                    "You need not do anything; I will write to you as soon as %s has answered.");

    private static final List<String> PLACES =
            List.of("Leeds", "York", "Bern", "Oslo", "Turin", "Ghent", "Cork", "Lyon", "Porto");

    @Test
    void measure() throws IOException {
        long before = used();
        long begun = System.nanoTime();
        var language = Languages.getLanguageForShortCode("en-US");
        var rules = OwnRules.of(language);
        var languages = new TextLanguage();
        var glossary = StarterGlossary.edition();
        var first = new ReplyReader(new Proofreader(language, rules), languages);
        first.check(draft(0), glossary);
        System.out.printf("first check after %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        System.out.printf("one reader holds %d MiB%n", (used() - before) >> 20);
        var second = new ReplyReader(new Proofreader(language, rules), languages);
        second.check(draft(1), glossary);
        System.out.printf("two readers hold %d MiB%n", (used() - before) >> 20);
        time(first, glossary, "rounds 1 to " + ROUNDS);
        time(first, glossary, "the " + ROUNDS + " after them");
        System.out.printf("after them two readers hold %d MiB%n", (used() - before) >> 20);
        longest(second, glossary);
    }

    private static void time(ReplyReader reader, Glossary.Edition glossary, String what) {
        var clock = ManagementFactory.getThreadMXBean();
        var wall = new long[ROUNDS];
        var cpu = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long cpuBefore = clock.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            reader.check(draft(i), glossary);
            wall[i] = System.nanoTime() - before;
            cpu[i] = clock.getCurrentThreadCpuTime() - cpuBefore;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% under %.1f ms; of processor time %.1f and %.1f ms%n",
                what,
                share(wall, 0.5),
                share(wall, 0.95),
                share(cpu, 0.5),
                share(cpu, 0.95));
    }

    private static void longest(ReplyReader reader, Glossary.Edition glossary) {
        for (var text :
                List.of(
                        text(7, CheckReply.LONGEST_TEXT),
                        "recieve teh ".repeat(CheckReply.LONGEST_TEXT / 12),
                        "x".repeat(CheckReply.LONGEST_TEXT),
                        "you ".repeat(CheckReply.LONGEST_TEXT / 4),
                        "((".repeat(CheckReply.LONGEST_TEXT / 2))) {
            long before = System.nanoTime();
            reader.check(new CheckReply(text, null, null, null, "en"), glossary);
            System.out.printf(
                    "%d characters of '%s…': %d ms%n",
                    text.length(), text.substring(0, 12), (System.nanoTime() - before) / 1_000_000);
        }
    }

    static double share(long[] nanos, double share) {
        var sorted = Arrays.stream(nanos).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static CheckReply draft(int seed) {
        return new CheckReply(
                text(seed, LENGTH), Mood.ANGRY, Reader.PLAIN, "To get the parcel by Friday", null);
    }

    static String text(int seed, int length) {
        var parts = new ArrayList<String>();
        for (int i = 0; parts.size() * 60 < length; i++) {
            var place = PLACES.get((seed + i * 5) % PLACES.size()) + (seed * 31 + i);
            parts.add(SENTENCES.get((seed + i) % SENTENCES.size()).formatted(place));
        }
        return String.join(" ", parts).substring(0, length);
    }

    static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
