package care.onetribe.ticket.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a figure lies with 95 % confidence. */
@Schema(name = "FigureInterval", description = "Where the figure lies with 95 % confidence")
public record Interval(
        @Schema(required = true, examples = "0.6113") double low,
        @Schema(required = true, examples = "0.7431") double high) {}
