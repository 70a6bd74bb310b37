package care.onetribe.gateway.myday;

import care.onetribe.gateway.section.Section;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a day begins with, for one person. */
@Schema(
        description =
                "All that your day begins with; sections of a service that does not let you in are absent")
record MyDay(
        @Schema(description = "Without data while nothing is in your focus")
                Section<FocusPart> focus,
        @Schema(
                        description =
                                "Yours that are not resolved, the 25 most urgent at most; what is due"
                                        + " first: where a customer waits, then what comes back from"
                                        + " hold, then what waits for a customer")
                Section<List<TicketLine>> tickets,
        @Schema(description = "Customers who wait for word from you, the first one first")
                Section<List<FollowUpLine>> followUps,
        @Schema(description = "Reviews that wait for your answer")
                Section<List<ReviewLine>> reviews,
        @Schema(description = "Kudos that you have begun, or that were prepared for you")
                Section<List<DraftLine>> kudosDrafts,
        @Schema(description = "Overdue or due within 24 hours, what is due first first")
                Section<List<ChecklistLine>> checklists,
        @Schema(description = "Without data when you are in none")
                Section<OnboardingPart> onboarding,
        @Schema(description = "Today in your time zone; without data while the page is empty")
                Section<IntentionPart> intention,
        @Schema(description = "Kudos and customers' thanks since yesterday began (UTC)")
                Section<List<AppreciationLine>> appreciation,
        @Schema(description = "Without data when your team has none this week")
                Section<WeeklyPart> weeklyMessage) {

    /**
     * @param work null where the caller may not ask for it, as the others
     */
    static MyDay of(
            Section<WorkPart> work,
            Section<PracticePart> practice,
            Section<AppreciationPart> appreciation) {
        return new MyDay(
                section(work, WorkPart::focus),
                section(work, WorkPart::tickets),
                section(work, WorkPart::followUps),
                section(practice, PracticePart::reviews),
                section(appreciation, AppreciationPart::drafts),
                section(practice, PracticePart::checklists),
                section(practice, PracticePart::onboarding),
                section(practice, PracticePart::intention),
                section(appreciation, AppreciationPart::received),
                section(practice, PracticePart::weeklyMessage));
    }

    private static <P, T> Section<T> section(Section<P> part, Function<P, T> choice) {
        return part == null ? null : part.map(choice);
    }
}
