package care.onetribe.systemtests.ticket;

import care.onetribe.systemtests.http.Request;

/**
 * What people ask of tickets, in as few words as a test needs. A ticket is named by its path; no
 * text may need escaping.
 */
public final class TicketRequests {

    private TicketRequests() {}

    /** A concern of somebody who is not known yet. */
    public static Request open(String subject) {
        return open(subject, "{\"name\": \"Alexis Morgan\"}");
    }

    /** A concern of a customer who is known. */
    public static Request open(String subject, long customerId) {
        return open(subject, "{\"id\": %d}".formatted(customerId));
    }

    private static Request open(String subject, String customer) {
        return Request.post(
                "/tickets",
                """
                {"subject": "%s", "channel": "WEB", "customer": %s,
                 "message": {"body": "It was due on Monday. Where is it?"}}
                """
                        .formatted(subject, customer));
    }

    public static Request take(String ticket, String memberId) {
        return Request.put(ticket + "/owner", "{\"memberId\": \"%s\"}".formatted(memberId));
    }

    /**
     * @param kind as in {@code REPLY}
     */
    public static Request say(String ticket, String kind, String body) {
        return Request.post(
                ticket + "/messages", "{\"kind\": \"%s\", \"body\": \"%s\"}".formatted(kind, body));
    }

    public static Request resolve(String ticket, String summary) {
        return Request.put(ticket + "/resolution", "{\"summary\": \"%s\"}".formatted(summary));
    }

    /** Turns to a ticket and leaves no word about the one before. */
    public static Request focusOn(long ticketId) {
        return Request.put("/focus", "{\"ticketId\": %d}".formatted(ticketId));
    }

    public static Request focusOn(long ticketId, String resumeNote) {
        return Request.put(
                "/focus",
                "{\"ticketId\": %d, \"resumeNote\": \"%s\"}".formatted(ticketId, resumeNote));
    }

    /** With all that the next person needs, told from what happens with a parcel. */
    public static Request handOver(String ticket, String toMemberId) {
        return give(ticket, "toMemberId", toMemberId);
    }

    /** The same to whoever of a team takes it. */
    public static Request handOverToTeam(String ticket, String toTeamId) {
        return give(ticket, "toTeamId", toTeamId);
    }

    private static Request give(String ticket, String field, String receiver) {
        return Request.post(
                ticket + "/handovers",
                """
                {"%s": "%s", "reason": "The depot is in your region",
                 "done": "Checked the address, asked the carrier",
                 "next": "Call the depot after 14:00",
                 "customerTold": "That we call back by Friday"}
                """
                        .formatted(field, receiver));
    }
}
