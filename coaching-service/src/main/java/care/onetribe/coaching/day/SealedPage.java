package care.onetribe.coaching.day;

/**
 * A page that cannot be read without its key.
 *
 * @param keyId of the key that sealed it
 * @param stress null when none was given
 */
record SealedPage(String keyId, byte[] words, byte[] stress) {}
