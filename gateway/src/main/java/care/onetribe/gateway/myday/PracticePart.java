package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What a day shows of what coaching-service knows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PracticePart(
        List<ReviewLine> reviews,
        List<ChecklistLine> checklists,
        OnboardingPart onboarding,
        IntentionPart intention,
        WeeklyPart weeklyMessage) {}
