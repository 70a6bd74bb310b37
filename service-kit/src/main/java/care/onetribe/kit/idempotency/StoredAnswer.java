package care.onetribe.kit.idempotency;

/**
 * The first answer to a request, as it is sent again.
 *
 * @param location header, or null
 * @param etag header with its quotes, or null
 * @param body JSON, or null
 */
record StoredAnswer(int status, String location, String etag, byte[] body) {}
