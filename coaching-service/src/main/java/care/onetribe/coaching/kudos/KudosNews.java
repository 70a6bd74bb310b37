package care.onetribe.coaching.kudos;

import care.onetribe.coaching.skill.EvidenceKind;
import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.EventHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Takes thanks for a lesson or a checklist as evidence of the skills which that is evidence of, for
 * whoever did it. Kudos that are not for everyone do not tell what they are about.
 */
@ApplicationScoped
class KudosNews implements EventHandler {

    private static final Map<String, String> PATHS =
            Map.of("LESSON", "lessons/", "CHECKLIST", "checklists/");

    private final SkillEvidence evidence;

    KudosNews(SkillEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String source() {
        return "recognition";
    }

    @Override
    @Transactional
    public void handle(CloudEvent event) {
        switch (event.type()) {
            case "kudos.given", "kudos.shown-again" -> keep(event);
            case "kudos.withdrawn", "kudos.hidden" -> evidence.withdrawAll(event.subject());
            default -> {
                // other words for the same
            }
        }
    }

    private void keep(CloudEvent event) {
        about(event.data().path("about"))
                .ifPresent(
                        path ->
                                event.data()
                                        .path("toIds")
                                        .forEach(to -> keep(event, to.asText(), path)));
    }

    private void keep(CloudEvent event, String memberId, String path) {
        var skillKeys = evidence.skillsShownBy(memberId, path);
        if (!skillKeys.isEmpty()) {
            evidence.link(
                    memberId, skillKeys, EvidenceKind.KUDOS, event.subject(), null, event.time());
        }
    }

    /** Of a kudos about something else, or that its giver named in words of their own, none. */
    private static Optional<String> about(JsonNode about) {
        var id = about.path("id").asText();
        return Optional.ofNullable(PATHS.get(about.path("kind").asText()))
                .filter(path -> id.matches("[0-9]{1,18}"))
                .map(path -> path + id);
    }
}
