package care.onetribe.gateway.feedback;

/** What can be wrong with a form, in words, with the way to the question. */
enum FormError {
    NOT_ADDRESSED("addressed-YES", "Please say whether your concern was addressed."),
    COMMENT_TOO_LONG("comment", "Please shorten your words to 4,000 characters."),
    NOT_TAKEN("addressed-YES", "Your answer could not be taken. Please choose again.");

    private final String field;
    private final String words;

    FormError(String field, String words) {
        this.field = field;
        this.words = words;
    }

    String id() {
        return "error-" + ordinal();
    }

    String html() {
        return "<p id=\"%s\"><a href=\"#%s\">%s</a></p>\n".formatted(id(), field, words);
    }
}
