package care.onetribe.gateway.feedback;

/** The pages that only say something. */
final class NotePages {

    private NotePages() {}

    static String thanks(FormPart form) {
        var more =
                "NO".equals(form.answer().addressed())
                        ? "<p>We are sorry. We have opened your concern again, and somebody comes back to"
                                + " you.</p>\n"
                        : "";
        return note(
                "Thank you",
                "<p>Your answer has arrived.</p>\n"
                        + more
                        + "<p>If you change your mind, open the link again within seven days.</p>\n");
    }

    /** The answer stands. */
    static String settled() {
        return note(
                "Thank you",
                "<p>You have answered already, and the time for changes is over. If there is something"
                        + " new, please write to us.</p>\n");
    }

    /** Which of the reasons it is nobody learns. */
    static String gone() {
        return note(
                "This link does not work",
                "<p>It may have expired, or a part of it may be missing. Please check that you opened"
                        + " the whole link, or write to us.</p>\n");
    }

    static String tooMany() {
        return note(
                "Please wait a while",
                "<p>Links were tried many times in a short while. Please try again later.</p>\n");
    }

    static String tooLarge() {
        return note("That is too much", "<p>Please go back and write less.</p>\n");
    }

    static String away() {
        return note(
                "We cannot take your answer right now",
                "<p>Nothing was stored. Please try again in a minute.</p>\n");
    }

    private static String note(String title, String body) {
        return Html.page(title, "<h1>%s</h1>\n%s".formatted(Html.text(title), body));
    }
}
