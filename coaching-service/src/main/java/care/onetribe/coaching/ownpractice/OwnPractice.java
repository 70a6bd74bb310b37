package care.onetribe.coaching.ownpractice;

import care.onetribe.coaching.checklist.ListedChecklist;
import care.onetribe.coaching.day.Intention;
import care.onetribe.coaching.onboarding.ListedOnboarding;
import care.onetribe.coaching.review.ReviewView;
import care.onetribe.coaching.weeklymessage.WeeklyEditionView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of somebody's practice a day begins with. */
@Schema(description = "What of your practice a day begins with")
record OwnPractice(
        @Schema(required = true, description = "Those that wait for your answer, at most 25")
                List<ReviewView> reviews,
        @Schema(
                        required = true,
                        description =
                                "Overdue or due within 24 hours, what is due first first, at most 25")
                List<ListedChecklist> checklists,
        @Schema(description = "Absent when you are on none") ListedOnboarding onboarding,
        @Schema(description = "Today in your time zone; absent while the page is empty")
                Intention intention,
        @Schema(description = "Absent when your team has none this week")
                WeeklyEditionView weeklyMessage) {}
