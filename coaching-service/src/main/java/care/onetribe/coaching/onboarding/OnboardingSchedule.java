package care.onetribe.coaching.onboarding;

import care.onetribe.coaching.checklist.Assignments;
import care.onetribe.coaching.checklist.ChecklistStatus;
import care.onetribe.coaching.checklist.NewChecklist;
import care.onetribe.coaching.checklist.OnboardingLists;
import care.onetribe.coaching.checklist.OnboardingLists.ListStanding;
import care.onetribe.coaching.onboarding.DealtVersions.Outdated;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplateCatalog;
import care.onetribe.coaching.template.TemplateItem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings back to people what a new version of a template requires that they have not done, when
 * they were done with an older one; those items and no others, once however many replicas look.
 */
@ApplicationScoped
class OnboardingSchedule {

    private static final int BATCH = 100;

    private final Onboardings onboardings;
    private final OnboardingLists lists;
    private final DealtVersions dealt;
    private final Assignments assignments;
    private final OnboardingEvents events;
    private final TemplateCatalog templates;
    private final Roster roster;
    private final Clock clock;

    OnboardingSchedule(
            Onboardings onboardings,
            OnboardingLists lists,
            DealtVersions dealt,
            Assignments assignments,
            OnboardingEvents events,
            TemplateCatalog templates,
            Roster roster,
            Clock clock) {
        this.onboardings = onboardings;
        this.lists = lists;
        this.dealt = dealt;
        this.assignments = assignments;
        this.events = events;
        this.templates = templates;
        this.roster = roster;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.coaching.onboarding.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void bringBack() {
        bringBackAt(clock.instant());
    }

    /** Each that was dealt with is outdated no more, so this ends. */
    void bringBackAt(Instant now) {
        List<Outdated> some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> dealt.outdated(BATCH));
            some.forEach(
                    outdated ->
                            QuarkusTransaction.requiringNew().run(() -> bringBack(outdated, now)));
        } while (some.size() == BATCH);
    }

    private void bringBack(Outdated outdated, Instant now) {
        var onboarding = onboardings.lock(outdated.onboardingId());
        var template = templates.latest(outdated.templateKey()).orElseThrow();
        dealt.deal(onboarding.id(), template.key(), template.number());
        if (onboarding.status() != OnboardingStatus.CANCELLED) {
            roster.find(onboarding.memberId())
                    .filter(Colleague::active)
                    .ifPresent(member -> bringBack(onboarding, template, member, now));
        }
    }

    private void bringBack(
            Onboarding onboarding, PublishedTemplate template, Colleague member, Instant now) {
        var keys = missing(onboarding, template);
        if (!keys.isEmpty()) {
            assignments.assign(
                    NewChecklist.broughtBack(onboarding.id(), template, keys, member, now));
            events.record("items-brought-back", onboarding, null, null, now);
        }
    }

    /** What is required now and neither done nor there to do on some other list of the path. */
    private List<String> missing(Onboarding onboarding, PublishedTemplate template) {
        var settled = new HashSet<String>();
        lists.of(onboarding.id()).stream()
                .filter(list -> list.template().key().equals(template.key()))
                .forEach(
                        list -> {
                            settled.addAll(list.doneKeys());
                            settled.addAll(pending(list));
                        });
        return required(template).filter(key -> !settled.contains(key)).toList();
    }

    private static List<String> pending(ListStanding list) {
        if (list.status() != ChecklistStatus.OPEN) {
            return List.of();
        }
        return required(list.template()).filter(list.openKeys()::contains).toList();
    }

    private static Stream<String> required(PublishedTemplate template) {
        return template.details().items().stream()
                .filter(TemplateItem::required)
                .map(TemplateItem::key);
    }
}
