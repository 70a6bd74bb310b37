package care.onetribe.systemtests.access;

/** A token that says what a true one says, without the issuer's signature under it. */
final class ForgedToken {

    private ForgedToken() {}

    static String of(String token) {
        int signature = token.lastIndexOf('.') + 1;
        char first = token.charAt(signature);
        return token.substring(0, signature)
                + (first == 'A' ? 'B' : 'A')
                + token.substring(signature + 1);
    }
}
