package care.onetribe.recognition.value;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Something that the tribe values; one that is retired stays where it was named. */
@Entity
class TribeValue {

    @Id private String valueKey;

    @Version private int version;

    private String title;

    private String description;

    private boolean active;

    protected TribeValue() {
        // for Hibernate
    }

    TribeValue(String key, ValueDetails details) {
        valueKey = key;
        change(details);
    }

    void change(ValueDetails details) {
        title = details.title();
        description = details.description();
        active = details.active() == null || details.active();
    }

    String key() {
        return valueKey;
    }

    boolean isActive() {
        return active;
    }

    ValueDetails details() {
        return new ValueDetails(title, description, active);
    }

    ValueView view() {
        return new ValueView(valueKey, title, description, active, version);
    }
}
