package care.onetribe.recognition.kudos;

import care.onetribe.recognition.preference.Visibility;
import java.util.List;

/**
 * What readers of the feed learn of a kudos. Words are only told where everyone may read them, and
 * of a private one nobody learns between whom it was.
 */
record KudosGiven(
        long kudosId,
        Visibility visibility,
        String fromId,
        List<String> toIds,
        List<String> creditedIds,
        String valueKey,
        About about,
        String message) {

    static KudosGiven of(KudosView kudos) {
        return switch (kudos.visibility()) {
            case PRIVATE ->
                    new KudosGiven(
                            kudos.id(), Visibility.PRIVATE, null, null, null, null, null, null);
            case TEAM -> people(kudos, null, null);
            case EVERYONE -> people(kudos, kudos.about(), kudos.message());
        };
    }

    private static KudosGiven people(KudosView kudos, About about, String message) {
        return new KudosGiven(
                kudos.id(),
                kudos.visibility(),
                kudos.fromId(),
                kudos.toIds(),
                kudos.creditedIds().isEmpty() ? null : kudos.creditedIds(),
                kudos.valueKey(),
                about,
                message);
    }
}
