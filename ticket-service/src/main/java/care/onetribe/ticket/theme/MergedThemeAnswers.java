package care.onetribe.ticket.theme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells in the document how every place below a theme that was merged away answers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class MergedThemeAnswers implements OASFilter {

    private static final String BELOW_A_THEME = "/themes/{id}";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().contains(BELOW_A_THEME))
                .map(path -> path.getValue().getOperations().get(PathItem.HttpMethod.GET))
                .filter(operation -> operation != null)
                .forEach(operation -> operation.getResponses().addAPIResponse("303", seeOther()));
    }

    private static APIResponse seeOther() {
        return OASFactory.createAPIResponse()
                .description("The theme went over into another one")
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("The same place below that one")
                                .schema(
                                        OASFactory.createSchema()
                                                .addType(Schema.SchemaType.STRING)));
    }
}
