package care.onetribe.gateway.pulse;

import care.onetribe.gateway.section.Deadline;
import care.onetribe.gateway.section.Items;
import care.onetribe.gateway.section.Section;
import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import care.onetribe.kit.problem.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts the pulse of a team together: all sections are asked for at once. */
@ApplicationScoped
class Pulses {

    private static final int FEW = 5;
    private static final int SHOWN = 25;
    private static final int WEEKS = 4;
    private static final List<String> OPEN_GAP = List.of("REPORTED", "TAKEN");

    private final TicketFigures tickets;
    private final TeamFigures teams;
    private final AppreciationFigures appreciation;
    private final Sections sections;
    private final Clock clock;

    Pulses(
            @RestClient TicketFigures tickets,
            @RestClient TeamFigures teams,
            @RestClient AppreciationFigures appreciation,
            Sections sections,
            Clock clock) {
        this.tickets = tickets;
        this.teams = teams;
        this.appreciation = appreciation;
        this.sections = sections;
        this.clock = clock;
    }

    Uni<Pulse> of(String team, String token) {
        var deadline = sections.deadline();
        return Uni.combine()
                .all()
                .unis(
                        part(Service.COACHING, deadline, () -> teams.team(token, team)),
                        part(Service.TICKET, deadline, () -> tickets.careMetrics(token, team)),
                        list(Service.TICKET, deadline, () -> rising(token)),
                        list(Service.TICKET, deadline, () -> tickets.emergingThemes(token, FEW)),
                        list(Service.TICKET, deadline, () -> tickets.earlyWarnings(token, FEW)),
                        part(
                                Service.RECOGNITION,
                                deadline,
                                () -> appreciation.appreciation(token, team)),
                        list(Service.COACHING, deadline, () -> onboardings(team, token)),
                        list(Service.COACHING, deadline, () -> teams.checkIns(token, team, WEEKS)),
                        part(Service.COACHING, deadline, () -> gaps(team, token)))
                .with(Pulses::together)
                .invoke(pulse -> requireTeam(pulse, team));
    }

    @SuppressWarnings("unchecked")
    private static Pulse together(List<?> parts) {
        return new Pulse(
                (Section<TeamPart>) parts.get(0),
                (Section<CarePart>) parts.get(1),
                (Section<List<RisingLine>>) parts.get(2),
                (Section<List<EmergingLine>>) parts.get(3),
                (Section<List<WarningLine>>) parts.get(4),
                (Section<SeenPart>) parts.get(5),
                (Section<List<OnboardingLine>>) parts.get(6),
                (Section<List<CheckInLine>>) parts.get(7),
                (Section<SupportGapsPart>) parts.get(8));
    }

    private static void requireTeam(Pulse pulse, String team) {
        if (pulse.team() == null || pulse.team().isEmpty()) {
            throw new NotFound("team", team);
        }
    }

    private <T> Uni<Section<T>> part(Service service, Deadline deadline, Supplier<Uni<T>> call) {
        return sections.section(service, deadline, call);
    }

    private <T> Uni<Section<List<T>>> list(
            Service service, Deadline deadline, Supplier<Uni<Items<T>>> call) {
        return sections.section(sections.ask(service, call).map(Items::items), deadline);
    }

    /** A week is judged when it is over. */
    private Uni<Items<RisingLine>> rising(String token) {
        var monday =
                LocalDate.now(clock.withZone(ZoneOffset.UTC))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return tickets.themes(token, monday.minusWeeks(1), FEW);
    }

    private Uni<Items<OnboardingLine>> onboardings(String team, String token) {
        return teams.onboardings(token, team, "ACTIVE", SHOWN);
    }

    private Uni<SupportGapsPart> gaps(String team, String token) {
        return teams.supportGaps(token, team, OPEN_GAP, SHOWN, true);
    }
}
