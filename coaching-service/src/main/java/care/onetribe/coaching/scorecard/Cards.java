package care.onetribe.coaching.scorecard;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The published cards as the other features read them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Cards {

    private final Scorecards scorecards;
    private final ScorecardVersions versions;

    Cards(Scorecards scorecards, ScorecardVersions versions) {
        this.scorecards = scorecards;
        this.versions = versions;
    }

    /**
     * The card that something new is rated by.
     *
     * @param key as sent in a body's {@code scorecardKey}
     * @throws InvalidField when there is no such card, or it was never published
     */
    public Card latest(String key) {
        return scorecards
                .findByIdOptional(key)
                .flatMap(card -> versions.find(key, card.published()))
                .map(ScorecardVersion::card)
                .orElseThrow(
                        () -> new InvalidField("/scorecardKey", "is no card that was published"));
    }

    /**
     * The card that something was rated by.
     *
     * @throws NotFound when there is no such version
     */
    public Card require(String key, int number) {
        return versions.require(key, number).card();
    }
}
