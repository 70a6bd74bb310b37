package care.onetribe.recognition.digest;

import care.onetribe.recognition.feed.FeedItemView;
import care.onetribe.recognition.roster.Colleague;
import io.quarkus.mailer.Mail;

/** A digest as a letter of plain text. */
final class DigestLetter {

    private DigestLetter() {}

    static Mail of(Colleague reader, DigestView digest, DigestView ofTeam) {
        var text = new StringBuilder();
        text.append("Hello %s,%n%n".formatted(name(reader)));
        text.append("what was said of you in the week of %s:%n%n".formatted(digest.week()));
        digest.items().forEach(item -> text.append(line(item)));
        if (digest.isEmpty()) {
            text.append("- nothing this time.\n");
        }
        if (ofTeam != null && !ofTeam.isEmpty()) {
            text.append("\nIn your team:\n\n");
            ofTeam.counts()
                    .forEach(
                            count ->
                                    text.append(
                                            "- %s: %d%n"
                                                    .formatted(
                                                            switch (count.kind()) {
                                                                case KUDOS -> "kudos";
                                                                case THANKS -> "customers' thanks";
                                                                case WIN -> "wins";
                                                                case MILESTONE -> "goals reached";
                                                            },
                                                            count.count())));
        }
        text.append("\nNo more of these letters: PUT /api/v1/recognition-preference\n");
        return Mail.withText(reader.email(), "Your week of " + digest.week(), text.toString());
    }

    private static String name(Colleague reader) {
        return reader.name() == null ? reader.memberId() : reader.name();
    }

    private static String line(FeedItemView item) {
        var words = item.words() == null ? "" : ": " + item.words();
        return switch (item.kind()) {
            case KUDOS ->
                    "- kudos from %s for %s%s%n".formatted(item.fromId(), item.valueKey(), words);
            case THANKS -> "- thanks from a customer%s%n".formatted(words);
            case WIN -> "- your win%s%n".formatted(words);
            case MILESTONE -> "- you reached a goal%n".formatted();
        };
    }
}
