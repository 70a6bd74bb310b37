package care.onetribe.ticket.conversation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How soon a concern needs somebody. */
public enum Priority {
    LOW(4),
    NORMAL(3),
    HIGH(2),
    URGENT(1);

    private final int urgency;

    Priority(int urgency) {
        this.urgency = urgency;
    }

    /** Its place in a list sorted by priority; 1 comes first. */
    public int urgency() {
        return urgency;
    }

    static Priority ofUrgency(int urgency) {
        return values()[values().length - urgency];
    }

    /** Stores the urgency, so that the index gives the order of the list. */
    @Converter
    public static class ByUrgency implements AttributeConverter<Priority, Byte> {

        @Override
        public Byte convertToDatabaseColumn(Priority priority) {
            return (byte) priority.urgency;
        }

        @Override
        public Priority convertToEntityAttribute(Byte urgency) {
            return ofUrgency(urgency);
        }
    }
}
