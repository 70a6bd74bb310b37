package care.onetribe.ticket.theme;

import care.onetribe.kit.text.SearchWords;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which themes a list shows; a filter given several times takes what fits one of its values. */
record ThemeFilter(
        @QueryParam("status") List<ThemeStatus> status,
        @QueryParam("cause") List<ThemeCause> cause,
        @QueryParam("q")
                @Size(max = SearchWords.LONGEST_QUERY)
                @Parameter(
                        description =
                                "Words of name and description, each of which must occur; the last"
                                        + " one may be the beginning of a word",
                        example = "parcel")
                String q,
        @QueryParam("risenSince")
                @Parameter(
                        description =
                                "Flagged as told more often than expected in a week that began on"
                                        + " this day or later",
                        example = "2026-03-02")
                LocalDate risenSince) {}
