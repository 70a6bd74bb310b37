package care.onetribe.coaching.template;

import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The published templates as the other features read them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class TemplateCatalog {

    private final ChecklistTemplates templates;
    private final TemplateVersions versions;

    TemplateCatalog(ChecklistTemplates templates, TemplateVersions versions) {
        this.templates = templates;
        this.versions = versions;
    }

    /**
     * What a new checklist is made from.
     *
     * @param pointer of the field that names the template; any text may be asked for
     * @throws InvalidField when there is no such template, or it was never published
     */
    public PublishedTemplate latest(String pointer, String key) {
        return latest(key)
                .orElseThrow(
                        () -> new InvalidField(pointer, "there is no published template " + key));
    }

    /** What a new checklist is made from; empty when it was never published. */
    public Optional<PublishedTemplate> latest(String key) {
        return Optional.of(key)
                .filter(text -> text.matches(Slug.PATTERN))
                .flatMap(templates::findByIdOptional)
                .flatMap(template -> versions.find(key, template.published()))
                .map(TemplateVersion::published);
    }

    /**
     * One published version.
     *
     * @throws InvalidField when there is none of this number
     */
    public PublishedTemplate version(String pointer, String key, int number) {
        return versions.find(key, number)
                .map(TemplateVersion::published)
                .orElseThrow(
                        () ->
                                new InvalidField(
                                        pointer,
                                        "there is no version %d of %s".formatted(number, key)));
    }

    /** A version that something was made from. */
    public PublishedTemplate require(long versionId) {
        return versions.findById(versionId).published();
    }

    /** Several of them, each read once; for a page of some other list. */
    public Map<Long, PublishedTemplate> findAll(Collection<Long> versionIds) {
        if (versionIds.isEmpty()) {
            return Map.of();
        }
        List<TemplateVersion> found = versions.list("id in ?1", versionIds);
        return found.stream()
                .map(TemplateVersion::published)
                .collect(toMap(PublishedTemplate::versionId, Function.identity()));
    }
}
