package care.onetribe.coaching.growth;

import care.onetribe.coaching.growth.SkillMapView.MappedLevel;
import care.onetribe.coaching.growth.SkillMapView.MappedSkill;
import care.onetribe.coaching.skill.SkillLevel;
import care.onetribe.coaching.skill.SkillView;
import care.onetribe.coaching.skill.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how many people are how far with each skill: everybody once a skill, at the level that
 * their coach says, else the one that the evidence shows, else their own. A level of fewer than
 * five people has no names, so that the map is read as a map of the team and not as a list of
 * persons.
 */
final class SkillMap {

    private static final int FEWEST_NAMED = 5;
    private static final int MOST_NAMED = 50;

    private final Map<String, Map<SkillLevel, List<String>>> handles = new HashMap<>();
    private int people;

    /**
     * Adds some of the team.
     *
     * @param number how many they are
     * @param standings all that is known of them, in the order of their handles
     */
    void add(int number, List<Standing> standings) {
        people += number;
        for (var standing : standings) {
            handles.computeIfAbsent(standing.skillKey(), key -> new EnumMap<>(SkillLevel.class))
                    .computeIfAbsent(standing.level(), level -> new ArrayList<>())
                    .add(standing.memberId());
        }
    }

    SkillMapView view(String teamId, List<SkillView> skills) {
        return new SkillMapView(teamId, people, skills.stream().map(this::mapped).toList());
    }

    private MappedSkill mapped(SkillView skill) {
        var byLevel = handles.getOrDefault(skill.key(), Map.of());
        int known = byLevel.values().stream().mapToInt(List::size).sum();
        return new MappedSkill(
                skill.key(),
                skill.title(),
                skill.area(),
                Arrays.stream(SkillLevel.values())
                        .map(level -> mapped(level, byLevel.getOrDefault(level, List.of())))
                        .toList(),
                people - known);
    }

    private static MappedLevel mapped(SkillLevel level, List<String> members) {
        return new MappedLevel(
                level,
                members.size(),
                members.size() < FEWEST_NAMED ? null : members.stream().limit(MOST_NAMED).toList());
    }
}
