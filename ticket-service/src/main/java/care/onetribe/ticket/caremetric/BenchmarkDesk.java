package care.onetribe.ticket.caremetric;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import care.onetribe.kit.version.Saved;
import care.onetribe.ticket.theme.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** What can be done with benchmarks of exchanges; each change is one transaction. */
@ApplicationScoped
@Transactional
class BenchmarkDesk {

    private final Benchmarks benchmarks;
    private final Themes themes;
    private final Caller caller;
    private final Clock clock;

    BenchmarkDesk(Benchmarks benchmarks, Themes themes, Caller caller, Clock clock) {
        this.benchmarks = benchmarks;
        this.themes = themes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    BenchmarkView show(long themeId) {
        return require(themeId).view();
    }

    Saved<BenchmarkView> put(long themeId, SetBenchmark request, PutCondition condition) {
        themes.lock(themeId);
        var current = benchmarks.of(themeId);
        condition.require(current.map(ExchangeBenchmark::view));
        var now = clock.instant();
        current.ifPresent(there -> there.change(request.exchanges(), caller.id(), now));
        var benchmark =
                current.orElseGet(
                        () ->
                                new ExchangeBenchmark(
                                        themeId, request.exchanges(), caller.id(), now));
        benchmarks.persistAndFlush(benchmark);
        return new Saved<>(benchmark.view(), current.isEmpty());
    }

    void delete(long themeId, Precondition precondition) {
        themes.lock(themeId);
        var benchmark = require(themeId);
        precondition.require(benchmark.view());
        benchmarks.delete(benchmark);
    }

    private ExchangeBenchmark require(long themeId) {
        return benchmarks
                .of(themeId)
                .orElseThrow(() -> new NotFound("benchmark of exchanges of theme", themeId));
    }
}
