package care.onetribe.recognition.draft;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventHandler;
import care.onetribe.recognition.kudos.About;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Prepares, for whoever reached a goal alone, a kudos to each who helped: once, and to be given or
 * not. What the goal was is not told, so the words are theirs to find.
 */
@ApplicationScoped
class GoalNews implements EventHandler {

    private static final String MESSAGE = "You helped me reach my goal: ";

    /** Part of the values that every tribe begins with; where it is retired, a hint says so. */
    private static final String VALUE = "teamwork";

    private final KudosDrafts drafts;

    GoalNews(KudosDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String source() {
        return "coaching";
    }

    @Override
    public String reader() {
        return "coaching.drafts";
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        if (event.type().equals("goal.reached")) {
            event.data()
                    .path("helperIds")
                    .forEach(
                            helper ->
                                    prepare(
                                            event.data().get("memberId").asText(),
                                            helper.asText(),
                                            event));
        }
    }

    private void prepare(String ownerId, String helperId, CloudEvent event) {
        var origin = event.subject() + "/" + helperId;
        if (drafts.has(origin)) {
            return;
        }
        var about = new About(About.Kind.GOAL, event.data().get("goalId").asText(), null);
        var draft = new DraftKudos(List.of(helperId), VALUE, MESSAGE, about);
        drafts.persist(new KudosDraft(ownerId, origin, draft, event.time()));
    }
}
