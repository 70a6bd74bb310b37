package care.onetribe.gateway.search;

import care.onetribe.gateway.section.Items;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Searches of ticket-service, with the caller's own token. */
@RegisterRestClient(configKey = "ticket")
@Path("/api/v1")
interface TicketSearch {

    @GET
    @Path("/tickets")
    Uni<Items<FoundTicket>> tickets(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("q") String q,
            @QueryParam("limit") int limit);

    @GET
    @Path("/articles")
    Uni<Items<FoundArticle>> articles(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("q") String q,
            @QueryParam("limit") int limit);

    /** A ticket with the place where the words stand. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FoundTicket(long id, String subject, Place snippet) {}

    /** Where the words stand. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(String text) {}

    /** An article, whose question is what was found. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FoundArticle(long id, String question) {}
}
