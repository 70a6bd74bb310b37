package care.onetribe.kit.problem;

import io.opentelemetry.api.trace.Span;

/** The W3C trace id of the request at hand. */
final class TraceId {

    private TraceId() {}

    /** 32 hexadecimal digits, or null outside a trace. */
    static String current() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
