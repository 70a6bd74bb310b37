package care.onetribe.ticket.hunch;

/**
 * Hunches of one confidence.
 *
 * @param confidence in percent
 * @param count how many could be told
 * @param cameTrue how many of them came true
 */
record Forecasts(int confidence, long count, long cameTrue) {

    double probability() {
        return confidence / 100.0;
    }

    double observed() {
        return (double) cameTrue / count;
    }
}
