package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.problem.Refusal;

/** What a team has read and may have discussed stays as it is. */
final class WeeklyMessageIsPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    WeeklyMessageIsPublished(long id) {
        super(
                Kind.CONFLICT,
                "Message %d was published and stays as it was read; write another.".formatted(id));
    }
}
