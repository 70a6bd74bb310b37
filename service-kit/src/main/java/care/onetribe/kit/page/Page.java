package care.onetribe.kit.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items at most {@code limit} of them, in the order asked for
 * @param next cursor of the page that follows; absent on the last page
 * @param total number of all items over all pages; present only with {@code ?total=true}
 */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(description = "Send as `cursor` for the next page; absent on the last") String next,
        @Schema(description = "Present only with `?total=true`") Long total) {

    /**
     * Cuts what was read down to a page.
     *
     * @param read one item more than the page holds, where there is one
     * @param key the values that the list is sorted by, the id last
     */
    public static <T> Page<T> of(
            List<T> read, PageRequest request, String sort, Function<T, List<?>> key) {
        if (read.size() <= request.limit()) {
            return new Page<>(read, null, null);
        }
        var items = read.subList(0, request.limit());
        var last = items.get(items.size() - 1);
        return new Page<>(items, new Cursor(sort, key.apply(last)).encode(), null);
    }

    public Page<T> withTotal(Long count) {
        return new Page<>(items, next, count);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next, total);
    }

    /** For items that are best looked up together. */
    public <R> Page<R> mapAll(Function<List<T>, List<R>> mapping) {
        return new Page<>(mapping.apply(items), next, total);
    }
}
