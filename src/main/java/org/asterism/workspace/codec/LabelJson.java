package org.asterism.workspace.codec;

import java.util.function.Function;
import org.asterism.annotation.Label;
import org.asterism.annotation.PointShape;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.databind.node.ObjectNode;

/** Labels as fields of JSON; what is as usual is left out, so that files of older programs read the same. */
public final class LabelJson {
    private LabelJson() {}

    /** Adds the fields of a label to an object. */
    public static ObjectNode write(ObjectNode node, Label label) {
        node.put("name", label.name()).put("color", label.color());
        if (label.shape() != PointShape.BY_COLOR) {
            node.put("shape", Declaration.text(label.shape()));
        }
        if (!label.key().isEmpty()) {
            node.put("key", label.key());
        }
        if (!label.note().isEmpty()) {
            node.put("note", label.note());
        }
        return node;
    }

    /** @throws InvalidInputException that names the field if it is missing or wrong */
    public static Label read(Fields fields) {
        int color = fields.whole("color", 0, Integer.MAX_VALUE);
        PointShape shape = fields.has("shape") ? fields.choice("shape", PointShape.class) : PointShape.BY_COLOR;
        Label named = checked(fields, "name", name -> new Label(name, color)).withShape(shape);
        Label keyed = fields.has("key") ? checked(fields, "key", named::withKey) : named;
        return fields.has("note") ? checked(fields, "note", keyed::withNote) : keyed;
    }

    private static Label checked(Fields fields, String key, Function<String, Label> made) {
        String text = fields.text(key);
        try {
            return made.apply(text);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(fields.place() + "." + key + ": " + e.getMessage(), e);
        }
    }
}
