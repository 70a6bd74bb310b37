package care.onetribe.gateway.section;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The first page of a list of a service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Items<T>(List<T> items) {}
