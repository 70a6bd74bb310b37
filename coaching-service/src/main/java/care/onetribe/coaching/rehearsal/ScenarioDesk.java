package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What can be done with scenarios; each method is one transaction. */
@ApplicationScoped
@Transactional
class ScenarioDesk {

    private final Scenarios scenarios;
    private final RehearsalRights rights;

    ScenarioDesk(Scenarios scenarios, RehearsalRights rights) {
        this.scenarios = scenarios;
        this.rights = rights;
    }

    ScenarioView write(ScenarioDetails details) {
        var scenario = new Scenario(details);
        scenarios.persist(scenario);
        return view(scenario);
    }

    ScenarioView show(long id) {
        return view(scenarios.require(id));
    }

    Page<ScenarioView> list(ScenarioFilter filter, PageRequest page) {
        return scenarios.page(filter, page).map(this::view);
    }

    ScenarioView change(long id, MergePatch patch, Precondition precondition) {
        var scenario = scenarios.require(id);
        precondition.require(view(scenario));
        scenario.change(patch.applyTo(scenario.details()));
        scenarios.flush();
        return view(scenario);
    }

    private ScenarioView view(Scenario scenario) {
        return rights.seesBehindTheScenes()
                ? ScenarioView.whole(scenario)
                : ScenarioView.unspoilt(scenario);
    }
}
