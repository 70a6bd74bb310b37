package care.onetribe.ticket.feedback;

import care.onetribe.kit.text.Sha256;
import care.onetribe.ticket.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * Those who helped, as a customer may know them: by first name. A handle often holds a surname, so
 * a key stands for it that means nothing elsewhere.
 */
@ApplicationScoped
class HelperNames {

    private static final int KEY_BYTES = 8;

    private final Roster roster;

    HelperNames(Roster roster) {
        this.roster = roster;
    }

    List<FeedbackHelper> of(FeedbackLink link, List<String> memberIds) {
        var names = roster.names(memberIds);
        return memberIds.stream()
                .map(id -> new FeedbackHelper(key(link, id), first(names.get(id))))
                .toList();
    }

    static String key(FeedbackLink link, String memberId) {
        var handle = memberId.getBytes(StandardCharsets.US_ASCII);
        var both = new byte[handle.length + link.tokenHash().length];
        System.arraycopy(link.tokenHash(), 0, both, 0, link.tokenHash().length);
        System.arraycopy(handle, 0, both, link.tokenHash().length, handle.length);
        return HexFormat.of().formatHex(Sha256.of(both), 0, KEY_BYTES);
    }

    private static String first(String name) {
        return name == null || name.isBlank() ? null : name.strip().split("\\s+")[0];
    }
}
