package care.onetribe.gateway.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found. */
@Schema(description = "Something that was found")
record FoundItem(
        @Schema(required = true) FoundKind kind,
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "Parcel lost") String title,
        @Schema(required = true, examples = "… the parcel never came …") String snippet,
        @Schema(required = true, examples = "/api/v1/tickets/7") String link) {

    static FoundItem of(FoundKind kind, long id, String title, String snippet) {
        return new FoundItem(kind, id, title, snippet, kind.link(id));
    }
}
