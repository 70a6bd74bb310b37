package care.onetribe.recognition.kudos;

import care.onetribe.recognition.preference.Visibility;
import java.util.List;
import java.util.Set;

/**
 * What readers of the feed learn of a kudos. Its words stay where they can be withdrawn, and of a
 * private one nobody learns between whom it was.
 *
 * @param teamIds who may see it where it is for the team
 * @param about what it was for, where everyone may know, without what people call it
 */
record KudosGiven(
        long kudosId,
        Visibility visibility,
        String fromId,
        List<String> toIds,
        List<String> creditedIds,
        List<String> teamIds,
        String valueKey,
        About about) {

    static KudosGiven of(KudosView kudos, Set<String> teamIds) {
        return switch (kudos.visibility()) {
            case PRIVATE ->
                    new KudosGiven(
                            kudos.id(), Visibility.PRIVATE, null, null, null, null, null, null);
            case TEAM -> people(kudos, teamIds.stream().sorted().toList(), null);
            case EVERYONE -> people(kudos, null, kudos.about());
        };
    }

    private static KudosGiven people(KudosView kudos, List<String> teamIds, About about) {
        return new KudosGiven(
                kudos.id(),
                kudos.visibility(),
                kudos.fromId(),
                kudos.toIds(),
                kudos.creditedIds().isEmpty() ? null : kudos.creditedIds(),
                teamIds,
                kudos.valueKey(),
                about == null ? null : new About(about.kind(), about.id(), null));
    }
}
