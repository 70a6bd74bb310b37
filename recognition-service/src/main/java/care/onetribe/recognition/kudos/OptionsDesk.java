package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Caller;
import care.onetribe.recognition.preference.Preferences;
import care.onetribe.recognition.preference.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Says what a giver may do before they do it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class OptionsDesk {

    private final Preferences preferences;
    private final Audience.Finder audiences;
    private final Caller caller;

    OptionsDesk(Preferences preferences, Audience.Finder audiences, Caller caller) {
        this.preferences = preferences;
        this.audiences = audiences;
        this.caller = caller;
    }

    KudosOptionsView show(OptionsFilter filter) {
        var credited = credited(filter);
        var recipients = new HashSet<>(filter.to());
        recipients.addAll(credited);
        var widest = preferences.wouldBe(Visibility.EVERYONE, recipients);
        var visibilities =
                Arrays.stream(Visibility.values())
                        .filter(visibility -> visibility.compareTo(widest) >= 0)
                        .toList();
        return new KudosOptionsView(
                !filter.to().contains(caller.id()),
                visibilities,
                credited,
                GiveKudos.SHORTEST_MESSAGE,
                GiveKudos.LONGEST_MESSAGE,
                Kudos.EDITABLE_FOR.toString());
    }

    private List<String> credited(OptionsFilter filter) {
        if (filter.ticket() == null) {
            return List.of();
        }
        return audiences.of(new About(About.Kind.TICKET, filter.ticket(), null)).stream()
                .filter(member -> !member.equals(caller.id()) && !filter.to().contains(member))
                .limit(Audience.MOST_CREDITED)
                .toList();
    }
}
