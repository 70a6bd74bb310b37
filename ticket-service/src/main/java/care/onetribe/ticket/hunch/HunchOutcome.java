package care.onetribe.ticket.hunch;

/** How a hunch can turn out. */
enum HunchOutcome {
    CAME_TRUE(HunchStatus.CAME_TRUE),
    DID_NOT(HunchStatus.DID_NOT),
    /** It enters no score. */
    CANNOT_TELL(HunchStatus.CANNOT_TELL);

    private final HunchStatus status;

    HunchOutcome(HunchStatus status) {
        this.status = status;
    }

    HunchStatus status() {
        return status;
    }
}
