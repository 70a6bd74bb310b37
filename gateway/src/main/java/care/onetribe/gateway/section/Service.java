package care.onetribe.gateway.section;

/** Who is asked for a part of a view; each has its own circuit breaker. */
public enum Service {
    TICKET,
    COACHING,
    RECOGNITION
}
