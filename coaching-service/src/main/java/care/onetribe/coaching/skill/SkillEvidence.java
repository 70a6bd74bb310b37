package care.onetribe.coaching.skill;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.time.UtcColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Where the other features say what somebody did for a skill: a checklist item ticked, a review, a
 * quiz, a lesson. It is written in the caller's transaction, so both happen or neither.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SkillEvidence {

    private static final String LINK =
            """
            insert into skill_evidence (member_id, skill_key, kind, source, shows, at)
            values (?, ?, ?, ?, ?, ?)
            on duplicate key update kind = value(kind), shows = value(shows), at = value(at)
            """;

    private static final String WITHDRAW =
            "delete from skill_evidence where member_id = ? and skill_key = ? and source = ?";

    private static final String SHOWN_BY =
            "select distinct skill_key from skill_evidence where member_id = ? and kind <> 'KUDOS'"
                    + " and (source = ? or source >= ? and source < ?)";

    /** In ASCII; so a range ends in which all begin with a path and a slash. */
    private static final char AFTER_SLASH = '/' + 1;

    private final Skills skills;
    private final DataSource dataSource;

    SkillEvidence(Skills skills, DataSource dataSource) {
        this.skills = skills;
        this.dataSource = dataSource;
    }

    /**
     * Checks that there are such skills, retired ones among them. Any text may be asked for.
     *
     * @param pointer JSON Pointer of the field that names them, for example {@code /skillKeys}
     * @throws InvalidField naming the first key that is no skill's
     */
    public void requireKnown(String pointer, Collection<String> skillKeys) {
        skills.firstUnknownOf(skillKeys)
                .ifPresent(
                        unknown -> {
                            throw new InvalidField(pointer, "there is no skill " + unknown);
                        });
    }

    /**
     * Keeps that a member did something for some skills. The same source again replaces what it
     * said of that member and skill before.
     *
     * @param skillKeys checked with {@link #requireKnown}; none is no evidence
     * @param source path below {@code /api/v1} of at most 200 ASCII characters, for example {@code
     *     checklists/7/items/greet}
     * @param shows the level that was seen, or null when only that the skill was used
     * @param at when it was done
     */
    public void link(
            String memberId,
            Collection<String> skillKeys,
            EvidenceKind kind,
            String source,
            SkillLevel shows,
            Instant at) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(LINK)) {
            // In one order, so that two who write of the same skills wait and do not deadlock.
            for (var skillKey : new TreeSet<>(skillKeys)) {
                insert.setString(1, memberId);
                insert.setString(2, skillKey);
                insert.setString(3, kind.name());
                insert.setString(4, source);
                insert.setString(5, shows == null ? null : shows.name());
                insert.setObject(6, UtcColumn.of(at));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Takes back what a source said of a member and these skills, for example when an item is
     * unticked; nothing happens when it said nothing.
     */
    public void withdraw(String memberId, Collection<String> skillKeys, String source) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(WITHDRAW)) {
            for (var skillKey : new TreeSet<>(skillKeys)) {
                delete.setString(1, memberId);
                delete.setString(2, skillKey);
                delete.setString(3, source);
                delete.addBatch();
            }
            delete.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * The skills that something is evidence of, itself or by one of its parts; without what others
     * said about it in kudos.
     *
     * @param source path below {@code /api/v1} in ASCII, for example {@code checklists/7}
     */
    public Set<String> skillsShownBy(String memberId, String source) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SHOWN_BY)) {
            select.setString(1, memberId);
            select.setString(2, source);
            select.setString(3, source + "/");
            select.setString(4, source + AFTER_SLASH);
            var skillKeys = new TreeSet<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    skillKeys.add(rows.getString(1));
                }
            }
            return skillKeys;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Takes back all that a source said, of whomever. */
    public void withdrawAll(String source) {
        try (var connection = dataSource.getConnection();
                var delete =
                        connection.prepareStatement(
                                "delete from skill_evidence where source = ?")) {
            delete.setString(1, source);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
