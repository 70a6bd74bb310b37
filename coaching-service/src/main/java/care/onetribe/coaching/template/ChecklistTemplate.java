package care.onetribe.coaching.template;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A template as it is being written, and how many versions of it were published. */
@Entity
class ChecklistTemplate {

    @Id private String templateKey;

    @Version private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TemplatePurpose purpose;

    @Convert(converter = DetailsColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private TemplateDetails details;

    private int published;

    protected ChecklistTemplate() {
        // for Hibernate
    }

    ChecklistTemplate(String key, TemplateDetails details) {
        templateKey = key;
        change(details);
    }

    void change(TemplateDetails changed) {
        purpose = changed.purpose();
        details = changed;
    }

    /** The number of the version that is published now; the first is 1. */
    int publishNext() {
        published++;
        return published;
    }

    String key() {
        return templateKey;
    }

    int published() {
        return published;
    }

    TemplateDetails details() {
        return details;
    }

    TemplateView view() {
        return TemplateView.of(templateKey, details, published, version);
    }
}
