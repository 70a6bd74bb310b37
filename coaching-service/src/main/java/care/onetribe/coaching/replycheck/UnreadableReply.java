package care.onetribe.coaching.replycheck;

/**
 * A rule failed on a text: our mistake. LanguageTool puts the sentence into the message of such a
 * failure; this one leaves it out, since failures are logged and replies are not.
 */
final class UnreadableReply extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private UnreadableReply(String message) {
        super(message);
    }

    /** Keeps what tells us where it failed: the kinds of the failures and their stack traces. */
    static UnreadableReply because(Throwable failure) {
        var wordless = new UnreadableReply("A rule failed: " + failure.getClass().getName());
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        wordless.setStackTrace(root.getStackTrace());
        return wordless;
    }
}
