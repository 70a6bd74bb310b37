package care.onetribe.coaching.scorecard;

import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;

/** Writing and publishing cards; each method is one transaction. */
@ApplicationScoped
@Transactional
class ScorecardDesk {

    private final Scorecards scorecards;
    private final ScorecardVersions versions;
    private final SkillEvidence evidence;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ScorecardDesk(
            Scorecards scorecards,
            ScorecardVersions versions,
            SkillEvidence evidence,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.scorecards = scorecards;
        this.versions = versions;
        this.evidence = evidence;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    Page<ScorecardView> list(PageRequest page) {
        return scorecards.page(page);
    }

    @Transactional(TxType.SUPPORTS)
    ScorecardView show(String key) {
        return scorecards.require(key).view();
    }

    ScorecardView add(AddScorecard request) {
        requireSkills("/details/criteria", request.details());
        scorecards.lockList();
        if (scorecards.findById(request.key()) != null) {
            throw new ScorecardExists(request.key());
        }
        var card = new Scorecard(request.key(), request.details());
        scorecards.persistAndFlush(card);
        return card.view();
    }

    ScorecardView change(String key, MergePatch patch, Precondition precondition) {
        var card = scorecards.lock(key);
        precondition.require(card.view());
        var details = patch.applyTo(card.details());
        requireSkills("/criteria", details);
        card.change(details);
        scorecards.flush();
        return card.view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<ScorecardVersionView> versions(String key, PageRequest page) {
        scorecards.require(key);
        return versions.page(key, page);
    }

    @Transactional(TxType.SUPPORTS)
    ScorecardVersionView version(String key, int number) {
        return versions.require(key, number).view();
    }

    /** Makes the draft, as it is, the version that reviews use from now on. */
    ScorecardVersionView publish(String key, Precondition precondition) {
        var card = scorecards.lock(key);
        precondition.honour(card.view());
        versions.find(key, card.published())
                .filter(latest -> latest.says(card.details()))
                .ifPresent(
                        same -> {
                            throw new NothingNewToPublish(key, card.published());
                        });
        var now = clock.instant();
        int number = card.publishNext();
        var version = new ScorecardVersion(key, number, card.details(), caller.id(), now);
        versions.persist(version);
        var data = Map.of("scorecardKey", key, "number", number);
        outbox.record(
                new Event("scorecard.published", "scorecards/" + key, now, caller.id(), data));
        return version.view();
    }

    private void requireSkills(String pointer, ScorecardDetails details) {
        var criteria = details.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            evidence.requireKnown(
                    "%s/%d/skillKeys".formatted(pointer, i), criteria.get(i).skillKeys());
        }
    }
}
