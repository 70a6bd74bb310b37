package care.onetribe.gateway.proxy;

import java.io.IOException;

/** No connection to a service could be had, so nothing of the request was sent. */
final class NotConnected extends IOException {

    private static final long serialVersionUID = 1L;

    NotConnected(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
