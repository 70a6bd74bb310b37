package care.onetribe.coaching.template;

import care.onetribe.coaching.skill.SkillEvidence;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;

/** Writing and publishing templates; each method is one transaction. */
@ApplicationScoped
@Transactional
class TemplateDesk {

    private final ChecklistTemplates templates;
    private final TemplateVersions versions;
    private final SkillTemplates skills;
    private final SkillEvidence evidence;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    TemplateDesk(
            ChecklistTemplates templates,
            TemplateVersions versions,
            SkillTemplates skills,
            SkillEvidence evidence,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.templates = templates;
        this.versions = versions;
        this.skills = skills;
        this.evidence = evidence;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    Page<ListedTemplate> list(TemplateFilter filter, PageRequest page) {
        return templates.page(filter, page);
    }

    @Transactional(TxType.SUPPORTS)
    TemplateView show(String key) {
        return templates.require(key).view();
    }

    TemplateView add(AddTemplate request) {
        requireSense("/details", request.details());
        templates.lockList();
        if (templates.findById(request.key()) != null) {
            throw new ChecklistTemplateExists(request.key());
        }
        var template = new ChecklistTemplate(request.key(), request.details());
        templates.persistAndFlush(template);
        return template.view();
    }

    TemplateView change(String key, MergePatch patch, Precondition precondition) {
        var template = templates.lock(key);
        precondition.require(template.view());
        var details = patch.applyTo(template.details());
        requireSense("", details);
        template.change(details);
        templates.flush();
        return template.view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<TemplateVersionView> versions(String key, PageRequest page) {
        templates.require(key);
        return versions.page(key, page);
    }

    @Transactional(TxType.SUPPORTS)
    TemplateVersionView version(String key, int number) {
        return versions.require(key, number).view();
    }

    /** Makes the draft, as it is, the version that checklists are made from from now on. */
    TemplateVersionView publish(String key, Precondition precondition) {
        var template = templates.lock(key);
        precondition.honour(template.view());
        requireNews(template);
        var now = clock.instant();
        int number = template.publishNext();
        var version = new TemplateVersion(key, number, template.details(), caller.id(), now);
        versions.persist(version);
        skills.replace(key, template.details().skills());
        var data = Map.of("templateKey", key, "number", number);
        outbox.record(
                new Event(
                        "checklist-template.published",
                        "checklist-templates/" + key,
                        now,
                        caller.id(),
                        data));
        return version.view();
    }

    private void requireNews(ChecklistTemplate template) {
        versions.find(template.key(), template.published())
                .filter(latest -> latest.says(template.details()))
                .ifPresent(
                        same -> {
                            throw new DraftIsPublished(template.key(), template.published());
                        });
    }

    private void requireSense(String pointer, TemplateDetails details) {
        if (details.recurrence() != null) {
            Recurrence.read(pointer + "/recurrence", details.recurrence());
        }
        var items = details.items();
        for (int i = 0; i < items.size(); i++) {
            evidence.requireKnown(
                    "%s/items/%d/skillKeys".formatted(pointer, i), items.get(i).skillKeys());
        }
    }
}
