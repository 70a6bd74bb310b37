package care.onetribe.coaching.rehearsal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A hard conversation to rehearse before it comes. */
@Entity
class Scenario {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String title;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String situation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ScenarioMood mood;

    private String openingLine;

    @ElementCollection
    @CollectionTable(name = "scenario_held_back", joinColumns = @JoinColumn(name = "scenario_id"))
    @OrderColumn(name = "number")
    @Column(name = "text")
    @BatchSize(size = 200)
    private List<String> heldBack = new ArrayList<>();

    private String goodEnd;

    @Convert(converter = ScriptColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Script script;

    private boolean active;

    protected Scenario() {
        // for Hibernate
    }

    Scenario(ScenarioDetails details) {
        change(details);
    }

    final void change(ScenarioDetails details) {
        var checked = details.checked();
        title = checked.title();
        situation = checked.situation();
        mood = checked.mood();
        openingLine = checked.openingLine();
        if (!heldBack.equals(checked.heldBack())) {
            heldBack.clear();
            heldBack.addAll(checked.heldBack());
        }
        goodEnd = checked.goodEnd();
        script = checked.script();
        active = checked.active();
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    ScenarioDetails details() {
        return new ScenarioDetails(
                title,
                situation,
                mood,
                openingLine,
                List.copyOf(heldBack),
                goodEnd,
                script,
                active);
    }
}
