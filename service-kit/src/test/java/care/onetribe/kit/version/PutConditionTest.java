package care.onetribe.kit.version;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.InvalidField;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PutConditionTest {

    private static final Optional<Versioned> NOTHING = Optional.empty();
    private static final Optional<Versioned> VERSION_3 = Optional.of(() -> "3");

    @Test
    void aPutWithoutAConditionIsRefusedWhetherSomethingIsThereOrNot() {
        var without = new PutCondition(null, null);

        assertThrows(VersionRequired.class, () -> without.require(NOTHING));
        assertThrows(VersionRequired.class, () -> without.require(VERSION_3));
    }

    @Test
    void onlyWhatIsNotThereCanBeCreated() {
        var create = new PutCondition(null, "*");

        assertDoesNotThrow(() -> create.require(NOTHING));
        var refused = assertThrows(Stale.class, () -> create.require(VERSION_3));
        assertEquals(
                "It is there already: read it, and send its ETag in `If-Match`.",
                refused.getMessage());
    }

    @Test
    void onlyTheVersionThatWasReadCanBeReplaced() {
        assertDoesNotThrow(() -> new PutCondition("\"3\"", null).require(VERSION_3));
        assertDoesNotThrow(() -> new PutCondition("*", null).require(VERSION_3));
        assertThrows(Stale.class, () -> new PutCondition("\"2\"", null).require(VERSION_3));
        assertThrows(Stale.class, () -> new PutCondition("W/\"3\"", null).require(VERSION_3));
    }

    @Test
    void whatIsNotThereCannotBeReplaced() {
        var refused = assertThrows(Stale.class, () -> new PutCondition("*", null).require(NOTHING));

        assertEquals(
                "There is nothing to replace: send `If-None-Match: *` to create it.",
                refused.getMessage());
    }

    @Test
    void bothConditionsAtOnceCanNeverHold() {
        var both = new PutCondition("\"3\"", "*");

        assertThrows(Stale.class, () -> both.require(NOTHING));
        assertThrows(Stale.class, () -> both.require(VERSION_3));
    }

    @Test
    void ifNoneMatchNamesNoVersionOnAPut() {
        var condition = new PutCondition(null, "\"3\"");

        assertThrows(InvalidField.class, () -> condition.require(NOTHING));
        assertThrows(InvalidField.class, () -> condition.require(VERSION_3));
    }

    @Test
    void whatWasCreatedIsAnsweredWithItsAddressAndWhatWasReplacedWithout() {
        Versioned view = () -> "0";

        var created = new Saved<>(view, true).at("/things/a");
        var replaced = new Saved<>(view, false).at("/things/a");

        assertEquals(201, created.getStatus());
        assertEquals("/api/v1/things/a", created.getHeaderString("Location"));
        assertEquals(200, replaced.getStatus());
        assertEquals(view, replaced.getEntity());
    }
}
