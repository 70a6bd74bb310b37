package care.onetribe.systemtests.suite;

import care.onetribe.systemtests.http.Caller;

/** A gateway, as people come to it. */
public interface Entrance {

    /** Somebody of the local roster, or anybody with the roles given. */
    Caller as(String handle, String... roles);

    /** A customer. */
    Caller withoutToken();
}
