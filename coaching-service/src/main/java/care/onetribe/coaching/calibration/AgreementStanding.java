package care.onetribe.coaching.calibration;

/**
 * What Krippendorff advises to make of an alpha (Content Analysis, 4th edition, 2019, chapter 12):
 * rely on 0.8 and above, draw tentative conclusions from 0.667 on, and none below.
 */
enum AgreementStanding {
    RELIABLE,
    TENTATIVE,
    UNUSABLE,
    /** Fewer than two conversations were rated by two reviewers, or all levels are the same. */
    UNDETERMINED;

    private static final double RELIABLE_FROM = 0.8;
    private static final double TENTATIVE_FROM = 0.667;

    /**
     * @param alpha null when it cannot be told
     */
    static AgreementStanding of(Double alpha) {
        if (alpha == null) {
            return UNDETERMINED;
        }
        if (alpha >= RELIABLE_FROM) {
            return RELIABLE;
        }
        return alpha >= TENTATIVE_FROM ? TENTATIVE : UNUSABLE;
    }
}
