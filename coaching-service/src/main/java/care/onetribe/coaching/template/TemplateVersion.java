package care.onetribe.coaching.template;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A template as it was published. Checklists made from it keep it, whatever becomes of the draft.
 */
@Entity
@Table(name = "checklist_template_version")
@Immutable
class TemplateVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String templateKey;

    private int number;

    @Convert(converter = DetailsColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private TemplateDetails details;

    private String publishedById;

    private Instant publishedAt;

    protected TemplateVersion() {
        // for Hibernate
    }

    TemplateVersion(String key, int number, TemplateDetails details, String byId, Instant now) {
        this.templateKey = key;
        this.number = number;
        this.details = details;
        this.publishedById = byId;
        this.publishedAt = now;
    }

    boolean says(TemplateDetails draft) {
        return details.equals(draft);
    }

    PublishedTemplate published() {
        return new PublishedTemplate(id, templateKey, number, details);
    }

    TemplateVersionView view() {
        return TemplateVersionView.of(templateKey, number, details, publishedById, publishedAt);
    }
}
