package care.onetribe.ticket.caremetric;

import java.time.LocalDate;

/**
 * A ticket with what is measured of it and what it is counted under.
 *
 * @param day on which it was opened, in UTC
 * @param teamId '' for none
 * @param ownerId null for none
 */
record MeasuredTicket(long id, LocalDate day, String teamId, String ownerId, CareFact fact) {

    DayOfTeam dayOfTeam() {
        return new DayOfTeam(day, teamId);
    }

    /** The tickets that a team got on a day are counted together. */
    record DayOfTeam(LocalDate day, String teamId) {}
}
