package care.onetribe.gateway.myday;

import care.onetribe.gateway.section.Deadline;
import care.onetribe.gateway.section.Items;
import care.onetribe.gateway.section.Section;
import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts days together: all sections are asked for at once. */
@ApplicationScoped
class MyDays {

    private static final int SHOWN = 25;
    private static final List<String> IN_WORK =
            List.of("NEW", "OPEN", "WAITING_ON_CUSTOMER", "ON_HOLD");
    private static final List<String> FROM_PEOPLE = List.of("KUDOS", "THANKS");

    private final TicketCalls tickets;
    private final CoachingCalls coaching;
    private final RecognitionCalls recognition;
    private final Intentions intentions;
    private final Sections sections;
    private final Clock clock;

    MyDays(
            @RestClient TicketCalls tickets,
            @RestClient CoachingCalls coaching,
            @RestClient RecognitionCalls recognition,
            Intentions intentions,
            Sections sections,
            Clock clock) {
        this.tickets = tickets;
        this.coaching = coaching;
        this.recognition = recognition;
        this.intentions = intentions;
        this.sections = sections;
        this.clock = clock;
    }

    Uni<MyDay> of(String me, String token) {
        var deadline = sections.deadline();
        var now = clock.instant();
        return Uni.combine()
                .all()
                .unis(
                        sections.section(focus(token), deadline),
                        list(Service.TICKET, deadline, () -> ticketsOf(me, token)),
                        list(Service.TICKET, deadline, () -> followUps(me, token)),
                        list(Service.COACHING, deadline, () -> reviews(me, token)),
                        list(Service.RECOGNITION, deadline, () -> recognition.drafts(token, SHOWN)),
                        list(Service.COACHING, deadline, () -> checklists(me, token, now)),
                        sections.section(onboarding(me, token), deadline),
                        sections.section(intentions.of(me, token, now), deadline),
                        sections.section(appreciation(me, token, now), deadline),
                        sections.section(weekly(token, now), deadline))
                .with(MyDays::together);
    }

    @SuppressWarnings("unchecked")
    private static MyDay together(List<?> parts) {
        return new MyDay(
                (Section<FocusPart>) parts.get(0),
                (Section<List<TicketLine>>) parts.get(1),
                (Section<List<FollowUpLine>>) parts.get(2),
                (Section<List<ReviewLine>>) parts.get(3),
                (Section<List<DraftLine>>) parts.get(4),
                (Section<List<ChecklistLine>>) parts.get(5),
                (Section<OnboardingPart>) parts.get(6),
                (Section<IntentionPart>) parts.get(7),
                (Section<List<AppreciationLine>>) parts.get(8),
                (Section<WeeklyPart>) parts.get(9));
    }

    private <T> Uni<Section<List<T>>> list(
            Service service, Deadline deadline, Supplier<Uni<Items<T>>> call) {
        return sections.section(sections.ask(service, call).map(Items::items), deadline);
    }

    private Uni<FocusPart> focus(String token) {
        return sections.ask(Service.TICKET, () -> tickets.focus(token))
                .onItem()
                .ifNotNull()
                .transformToUni(focus -> withBriefing(focus, token));
    }

    private Uni<FocusPart> withBriefing(FocusPart.Focus focus, String token) {
        return sections.ask(Service.TICKET, () -> tickets.briefing(token, focus.ticketId()))
                .map(briefing -> FocusPart.of(focus, briefing));
    }

    private Uni<Items<TicketLine>> ticketsOf(String me, String token) {
        return tickets.tickets(token, me, IN_WORK, "priority", SHOWN);
    }

    private Uni<Items<FollowUpLine>> followUps(String me, String token) {
        return tickets.followUps(token, me, "PENDING", SHOWN);
    }

    private Uni<Items<ReviewLine>> reviews(String me, String token) {
        return coaching.reviews(token, me, "SHARED", SHOWN);
    }

    private Uni<Items<ChecklistLine>> checklists(String me, String token, Instant now) {
        var tomorrow = now.plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        return coaching.checklists(token, me, "OPEN", tomorrow, SHOWN);
    }

    private Uni<OnboardingPart> onboarding(String me, String token) {
        return sections.ask(Service.COACHING, () -> coaching.onboardings(token, me, "ACTIVE", 1))
                .map(list -> list.items().stream().findFirst().orElse(null));
    }

    /** What reached them, not what they gave. */
    private Uni<List<AppreciationLine>> appreciation(String me, String token, Instant now) {
        var yesterday = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(1));
        return sections.ask(
                        Service.RECOGNITION, () -> recognition.feed(token, me, FROM_PEOPLE, SHOWN))
                .map(
                        list ->
                                list.items().stream()
                                        .takeWhile(line -> !line.at().isBefore(yesterday))
                                        // The feed of a member has what they gave as well.
                                        .filter(line -> !me.equals(line.fromId()))
                                        .toList());
    }

    private Uni<WeeklyPart> weekly(String token, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return sections.ask(Service.COACHING, () -> coaching.weeklyEditions(token, 1))
                .map(
                        list ->
                                list.items().stream()
                                        .filter(it -> today.isBefore(it.week().plusWeeks(1)))
                                        .findFirst()
                                        .orElse(null));
    }
}
