package care.onetribe.recognition.bootstrap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure with its interval of 95 %. */
@Schema(name = "FigureWithInterval", description = "A figure with its interval of 95 %")
public record Interval(
        @Schema(required = true, examples = "0.42") double value,
        @Schema(required = true, examples = "0.31") double low,
        @Schema(required = true, examples = "0.55") double high) {}
