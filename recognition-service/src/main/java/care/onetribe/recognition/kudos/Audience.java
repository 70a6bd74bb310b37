package care.onetribe.recognition.kudos;

import care.onetribe.recognition.preference.Preferences;
import care.onetribe.recognition.preference.Visibility;
import care.onetribe.recognition.roster.Roster;
import care.onetribe.recognition.worker.TicketWorkers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is in a kudos besides those whom its giver names, and who sees it.
 *
 * @param creditedIds who worked on the ticket that it is about, by handle
 * @param visibility the narrowest of what giver and recipients want
 * @param teamIds of giver and recipients; none when it is private
 */
record Audience(List<String> creditedIds, Visibility visibility, Set<String> teamIds) {

    /** Of tickets on which a whole department worked, not everybody is credited. */
    static final int MOST_CREDITED = 50;

    /** Finds the audience of a kudos that is being given. */
    @ApplicationScoped
    static class Finder {

        private final Preferences preferences;
        private final TicketWorkers workers;
        private final Roster roster;

        Finder(Preferences preferences, TicketWorkers workers, Roster roster) {
            this.preferences = preferences;
            this.workers = workers;
            this.roster = roster;
        }

        Audience of(String fromId, GiveKudos request) {
            var wish = request.visibility() == null ? Visibility.EVERYONE : request.visibility();
            var credited =
                    wish == Visibility.PRIVATE ? List.<String>of() : credited(fromId, request);
            var recipients = new TreeSet<>(request.toIds());
            recipients.addAll(credited);
            var visibility = preferences.within(wish, recipients);
            var people = new HashSet<>(recipients);
            people.add(fromId);
            var teams =
                    visibility == Visibility.PRIVATE ? Set.<String>of() : roster.teamsOf(people);
            return new Audience(credited, visibility, teams);
        }

        /** A private word is between those who are named. */
        private List<String> credited(String fromId, GiveKudos request) {
            return request.about() == null
                    ? List.of()
                    : of(request.about()).stream()
                            .filter(member -> !member.equals(fromId))
                            .filter(member -> !request.toIds().contains(member))
                            .limit(MOST_CREDITED)
                            .toList();
        }

        /** Everyone who worked on what a kudos is about; of other things than tickets nobody. */
        List<String> of(About about) {
            return about.ticketId().isPresent()
                    ? workers.of(about.ticketId().getAsLong())
                    : List.of();
        }
    }
}
