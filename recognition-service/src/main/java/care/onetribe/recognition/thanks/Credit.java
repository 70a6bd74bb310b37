package care.onetribe.recognition.thanks;

import jakarta.persistence.Embeddable;

/**
 * Somebody is credited with a customer's thanks.
 *
 * @param named whether the customer named them
 */
@Embeddable
record Credit(String memberId, boolean named) {}
