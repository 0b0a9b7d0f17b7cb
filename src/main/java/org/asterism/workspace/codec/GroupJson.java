package org.asterism.workspace.codec;

import java.util.List;
import org.asterism.annotation.outline.Group;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The groups of a sketch as fields of JSON. */
public final class GroupJson {
    private GroupJson() {}

    /** One object a group. */
    public static ArrayNode write(List<Group> groups) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Group group : groups) {
            ObjectNode node = LabelJson.write(list.addObject(), group.label());
            if (group.confidence() > 0) {
                node.put("confidence", group.confidence());
            }
        }
        return list;
    }

    /** @throws org.asterism.parameter.InvalidInputException that names the field if one is missing or wrong */
    public static List<Group> read(List<Fields> groups) {
        return groups.stream()
                .map(group -> new Group(
                        LabelJson.read(group), group.has("confidence") ? group.whole("confidence", 0, Group.SURE) : 0))
                .toList();
    }
}
