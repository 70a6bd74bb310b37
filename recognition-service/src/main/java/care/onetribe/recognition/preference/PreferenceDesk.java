package care.onetribe.recognition.preference;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One's own preference; each method is one transaction. */
@ApplicationScoped
@Transactional
class PreferenceDesk {

    private final Preferences preferences;
    private final Event<PreferenceNarrowed> narrowed;
    private final Event<MilestonesUnwanted> milestonesUnwanted;
    private final Caller caller;

    PreferenceDesk(
            Preferences preferences,
            Event<PreferenceNarrowed> narrowed,
            Event<MilestonesUnwanted> milestonesUnwanted,
            Caller caller) {
        this.preferences = preferences;
        this.narrowed = narrowed;
        this.milestonesUnwanted = milestonesUnwanted;
        this.caller = caller;
    }

    @Transactional(TxType.SUPPORTS)
    PreferenceView show() {
        return preferences.show(caller.id());
    }

    PreferenceView set(SetPreference request, Precondition precondition) {
        var before = preferences.hold(caller.id());
        precondition.honour(before);
        var preference = preferences.require(caller.id());
        preference.set(request);
        preferences.flush();
        if (request.visibility().compareTo(before.visibility()) > 0) {
            narrowed.fire(new PreferenceNarrowed(caller.id(), request.visibility()));
        }
        if (before.milestones() && !preference.milestones()) {
            milestonesUnwanted.fire(new MilestonesUnwanted(caller.id()));
        }
        return preference.view();
    }
}
