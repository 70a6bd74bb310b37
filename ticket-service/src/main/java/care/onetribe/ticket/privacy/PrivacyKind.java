package care.onetribe.ticket.privacy;

/** What was done with what is held of a customer. */
enum PrivacyKind {
    EXPORT,
    ERASURE
}
