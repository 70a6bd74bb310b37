package care.onetribe.coaching.ownpractice;

import care.onetribe.coaching.checklist.ChecklistDesk;
import care.onetribe.coaching.day.DayDesk;
import care.onetribe.coaching.onboarding.OnboardingDesk;
import care.onetribe.coaching.review.ReviewDesk;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.weeklymessage.WeeklyEditionDesk;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Puts together what each feature says of the caller's own practice. The day is the one that it is
 * where they live; somebody whom the roster does not know lives nowhere.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class OwnPracticeDesk {

    private static final PageRequest SHOWN = PageRequest.first(25);
    private static final Duration SOON = Duration.ofDays(1);

    private final ReviewDesk reviews;
    private final ChecklistDesk checklists;
    private final OnboardingDesk onboardings;
    private final DayDesk days;
    private final WeeklyEditionDesk editions;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    OwnPracticeDesk(
            ReviewDesk reviews,
            ChecklistDesk checklists,
            OnboardingDesk onboardings,
            DayDesk days,
            WeeklyEditionDesk editions,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.checklists = checklists;
        this.onboardings = onboardings;
        this.days = days;
        this.editions = editions;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    OwnPractice show() {
        var now = clock.instant();
        var today = dayOfCaller(now);
        return new OwnPractice(
                reviews.awaitingAnswer(SHOWN),
                checklists.dueBefore(now.plus(SOON), SHOWN),
                onboardings.current().orElse(null),
                days.intention(today).orElse(null),
                editions.latestOn(today).orElse(null));
    }

    private LocalDate dayOfCaller(Instant now) {
        ZoneId zone = roster.find(caller.id()).map(Colleague::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(now, zone);
    }
}
