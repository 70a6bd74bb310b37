package care.onetribe.recognition.ripple;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.recognition.kudos.KudosAccess;
import care.onetribe.recognition.kudos.KudosView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Following a kudos through those that it inspired, as far as the caller may see them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class RippleDesk {

    private static final String SORT = "distance,id";

    private final RippleTree tree;
    private final KudosAccess kudos;

    RippleDesk(RippleTree tree, KudosAccess kudos) {
        this.tree = tree;
        this.kudos = kudos;
    }

    Page<RippleView> list(long rootId, Integer depth, PageRequest request) {
        kudos.require(rootId);
        var last =
                request.after(SORT, 2)
                        .map(c -> new RippleTree.Node(c.number(1), (int) c.number(0)))
                        .orElse(new RippleTree.Node(0, 0));
        int deepest = depth == null ? Integer.MAX_VALUE : depth;
        var read = tree.after(rootId, last, deepest, request.readLimit());
        return Page.of(read, request, SORT, node -> List.of(node.distance(), node.kudosId()))
                .mapAll(this::views)
                .withTotal(request.total() ? tree.extent(rootId).kudos() : null);
    }

    private List<RippleView> views(List<RippleTree.Node> nodes) {
        var found =
                kudos.views(nodes.stream().map(RippleTree.Node::kudosId).toList()).stream()
                        .collect(Collectors.toMap(KudosView::id, Function.identity()));
        return nodes.stream()
                .map(node -> view(found.get(node.kudosId()), node.distance()))
                .toList();
    }

    private static RippleView view(KudosView kudos, int distance) {
        return new RippleView(
                kudos.id(),
                kudos.inspiredById(),
                distance,
                kudos.fromId(),
                kudos.toIds(),
                kudos.givenAt());
    }

    RippleSummaryView summary(long rootId) {
        var root = kudos.require(rootId);
        var extent = tree.extent(rootId);
        var last = extent.lastGivenAt();
        return new RippleSummaryView(
                rootId,
                extent.kudos(),
                extent.depth(),
                tree.reach(rootId),
                last,
                last == null ? null : Duration.between(root.givenAt(), last).toString());
    }
}
