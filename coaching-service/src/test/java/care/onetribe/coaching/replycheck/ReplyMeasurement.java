package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.GlossaryEntry;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.languagetool.Languages;

/**
 * Not part of the build: checks every reply of a file of conversations, counts what is found, and
 * draws the sample that people judge; see docs/reply-check.md for the command and the result.
 */
class ReplyMeasurement {

    private static final long SEED = 26;
    private static final int SAMPLE = 100;
    private static final int LETTERS = 300;
    private static final int WORDS_OF_A_LETTER = 40;
    private static final int AT_LEAST_OF_EACH_KIND = 8;

    /** A finding in a reply, as it is judged; the same one in the same words counts once. */
    private record Case(
            FindingKind kind, String mood, String expectation, String reply, Finding of) {

        /** The same reply about another name, day or number is the same case. */
        String identity() {
            var words = of.quote() == null || of.quote().length() > 40 ? "" : of.quote();
            var frame =
                    reply.replaceAll("'[^']*'", "'")
                            .replaceAll("(?<=\\w\\W{1,2})\\p{Lu}\\w*", "X")
                            .replaceAll("\\d+", "#")
                            .replaceAll("X( X)+", "X");
            return kind + "|" + words.toLowerCase(Locale.ROOT) + "|" + frame;
        }

        String csv(int number, String about) {
            return Stream.of(
                            Integer.toString(number),
                            kind.name(),
                            mood,
                            kind == FindingKind.EXPECTATION_NOT_ANSWERED ? expectation : "",
                            reply,
                            Objects.requireNonNullElse(of.quote(), ""),
                            about)
                    .map(cell -> '"' + cell.replace("\"", "\"\"").replace("\n", " ") + '"')
                    .collect(Collectors.joining(","));
        }
    }

    /** All that an agent wrote in one conversation, as if it were one answer by mail. */
    private record Letter(String theme, String expectation, String text) {}

    private final Proofreader proofreader;
    private final JargonIndex jargon;
    private final Map<String, Reading> read = new HashMap<>();
    private final Map<FindingKind, Integer> findings = new EnumMap<>(FindingKind.class);
    private final Map<FindingKind, Integer> replies = new EnumMap<>(FindingKind.class);
    private final Map<FindingKind, List<Case>> cases = new EnumMap<>(FindingKind.class);
    private final Set<String> seen = new HashSet<>();
    private final List<Letter> letters = new ArrayList<>();
    private int count;

    ReplyMeasurement() throws IOException {
        var language = Languages.getLanguageForShortCode("en-US");
        proofreader = new Proofreader(language, OwnRules.of(language));
        List<GlossaryEntry> entries = StarterGlossary.edition().entries();
        jargon =
                new JargonIndex(
                        1,
                        entries,
                        term -> proofreader.analyze(term).words().map(Word::lower).toList());
    }

    @Test
    void measure() throws IOException {
        var mapper = new ObjectMapper();
        try (var lines = lines(Path.of(System.getProperty("replies")))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                count(mapper.readTree(line));
            }
        }
        report();
        Files.write(Path.of("target", "reply-check-sample.csv"), sample());
        Files.write(
                Path.of("target", "reply-check-cases.csv"),
                rows(cases.values().stream().flatMap(List::stream)));
        judgeLetters();
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private void count(JsonNode conversation) {
        var mood = conversation.path("customerMood").asText();
        var expectation = expectation(conversation.path("expectation").asText(""));
        var all = new ArrayList<String>();
        for (var message : conversation.path("messages")) {
            if (message.path("kind").asText().equals("REPLY")) {
                all.add(message.path("body").asText());
                count(message.path("body").asText(), mood, expectation);
            }
        }
        if (!expectation.isBlank() && conversation.path("theme").isTextual()) {
            var text = String.join("\n", all);
            letters.add(new Letter(conversation.path("theme").asText(), expectation, text));
        }
    }

    private void count(String reply, String mood, String expectation) {
        count++;
        var draft =
                new Draft(
                        reply,
                        Mood.valueOf(mood),
                        Reader.PLAIN,
                        read.computeIfAbsent(reply, proofreader::read),
                        expectation.isBlank()
                                ? null
                                : read.computeIfAbsent(
                                        "?" + expectation, e -> proofreader.analyze(expectation)),
                        jargon);
        var kinds = new HashSet<FindingKind>();
        for (var finding : Advice.inFull("en", draft).findings()) {
            findings.merge(finding.kind(), 1, Integer::sum);
            kinds.add(finding.kind());
            var found = new Case(finding.kind(), mood, expectation, reply, finding);
            if (seen.add(found.identity())) {
                cases.computeIfAbsent(finding.kind(), k -> new ArrayList<>()).add(found);
            }
        }
        kinds.forEach(kind -> replies.merge(kind, 1, Integer::sum));
    }

    /**
     * Holds letters against what their own customer hoped for, where nothing must be found, and
     * against the hope of somebody with another theme, where something should be.
     */
    private void judgeLetters() {
        Collections.shuffle(letters, new Random(SEED));
        int judged = 0;
        int falseAlarms = 0;
        int noticed = 0;
        for (int i = 0; i + 1 < letters.size() && judged < LETTERS; i++) {
            var own = letters.get(i);
            var other = letters.get(i + 1);
            var reading = proofreader.analyze(own.text());
            if (reading.wordCount() < WORDS_OF_A_LETTER || own.theme().equals(other.theme())) {
                continue;
            }
            judged++;
            falseAlarms += misses(own, reading, own.expectation()) ? 1 : 0;
            noticed += misses(own, reading, other.expectation()) ? 1 : 0;
        }
        System.out.printf(
                "EXPECTATION_NOT_ANSWERED in %d letters: in %d with their own expectation, in %d"
                        + " with another's%n",
                judged, falseAlarms, noticed);
    }

    private boolean misses(Letter letter, Reading reading, String expectation) {
        var hope = proofreader.analyze(expectation);
        return Advice.inFull(
                        "en",
                        new Draft(letter.text(), Mood.UNKNOWN, Reader.PLAIN, reading, hope, jargon))
                .findings()
                .stream()
                .anyMatch(finding -> finding.kind() == FindingKind.EXPECTATION_NOT_ANSWERED);
    }

    /** Without what the corpus told its players about the game, which no customer hopes for. */
    private static String expectation(String told) {
        return told.contains("MTurk") || told.startsWith("Come up with your own scenario")
                ? ""
                : told.replace("Follow the instructions on the left for now.", "").strip();
    }

    private void report() {
        System.out.printf(
                "%d replies, %d different ones%n",
                count, read.keySet().stream().filter(key -> !key.startsWith("?")).count());
        System.out.println("| kind | findings | replies with it | different ones |");
        System.out.println("| --- | ---: | ---: | ---: |");
        for (var kind : FindingKind.values()) {
            System.out.printf(
                    "| %s | %d | %d | %d |%n",
                    kind,
                    findings.getOrDefault(kind, 0),
                    replies.getOrDefault(kind, 0),
                    cases.getOrDefault(kind, List.of()).size());
        }
    }

    private List<String> sample() {
        var random = new Random(SEED);
        var drawn = new LinkedHashSet<Case>();
        var rest = new ArrayList<Case>();
        for (var kind : FindingKind.values()) {
            var all = new ArrayList<>(cases.getOrDefault(kind, List.of()));
            Collections.shuffle(all, random);
            int first = Math.min(AT_LEAST_OF_EACH_KIND, all.size());
            drawn.addAll(all.subList(0, first));
            rest.addAll(all.subList(first, all.size()));
        }
        Collections.shuffle(rest, random);
        rest.stream().limit(Math.max(0, SAMPLE - drawn.size())).forEach(drawn::add);
        return rows(drawn.stream().sorted((a, b) -> a.kind().compareTo(b.kind())));
    }

    private static List<String> rows(Stream<Case> cases) {
        var rows = new ArrayList<>(List.of("number,kind,mood,expectation,reply,quote,advice"));
        cases.forEach(
                one ->
                        rows.add(
                                one.csv(
                                        rows.size(),
                                        one.of().advice() + " " + one.of().instead())));
        return rows;
    }
}
