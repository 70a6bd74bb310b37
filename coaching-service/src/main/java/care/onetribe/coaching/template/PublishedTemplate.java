package care.onetribe.coaching.template;

/**
 * One published version of a template, as those use it who make checklists from it. It never
 * changes.
 *
 * @param versionId of this version, of all templates
 * @param number of this version among those of its template; the first is 1
 */
public record PublishedTemplate(long versionId, String key, int number, TemplateDetails details) {}
