package care.onetribe.coaching.checklist;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.template.PublishedTemplate;
import care.onetribe.coaching.template.TemplateItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A checklist to be made.
 *
 * @param itemKeys which of the template's items it has
 * @param dueOn the last day for it, or null when it is never due
 * @param origin where it comes from
 */
public record NewChecklist(
        PublishedTemplate template,
        Colleague member,
        List<String> itemKeys,
        LocalDate dueOn,
        Origin origin) {

    /** By somebody, for a member. */
    static NewChecklist by(
            String byId,
            PublishedTemplate template,
            Colleague member,
            LocalDate dueOn,
            Instant now) {
        return whole(template, member, dueOn, new Origin(byId, now, null, null, null));
    }

    /** One day of a routine. */
    public static NewChecklist occurrence(
            long routineId,
            PublishedTemplate template,
            Colleague member,
            LocalDate day,
            Instant now) {
        var origin = new Origin(null, now, routineId, day, null);
        return whole(template, member, template.details().dueOn(day), origin);
    }

    /** Part of an onboarding. */
    public static NewChecklist ofOnboarding(
            long onboardingId, PublishedTemplate template, Colleague member, Instant now) {
        return whole(template, member, dueOn(template, member, now), onboarding(onboardingId, now));
    }

    /** Some items of a template that came back to somebody in an onboarding. */
    public static NewChecklist broughtBack(
            long onboardingId,
            PublishedTemplate template,
            List<String> itemKeys,
            Colleague member,
            Instant now) {
        return new NewChecklist(
                template,
                member,
                itemKeys,
                dueOn(template, member, now),
                onboarding(onboardingId, now));
    }

    static LocalDate dueOn(PublishedTemplate template, Colleague member, Instant now) {
        return template.details().dueOn(LocalDate.ofInstant(now, member.zone()));
    }

    private static Origin onboarding(long onboardingId, Instant now) {
        return new Origin(null, now, null, null, onboardingId);
    }

    private static NewChecklist whole(
            PublishedTemplate template, Colleague member, LocalDate dueOn, Origin origin) {
        var keys = template.details().items().stream().map(TemplateItem::key).toList();
        return new NewChecklist(template, member, keys, dueOn, origin);
    }
}
