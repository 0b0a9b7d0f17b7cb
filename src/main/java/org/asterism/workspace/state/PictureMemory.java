package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.Set;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where it is kept how pictures were exported last. */
public final class PictureMemory {
    private final StateFile file;

    public PictureMemory(Path file) {
        this.file = new StateFile(file, "asterism-picture-choices");
    }

    /** The last choices; the initial ones where the file is missing or bad. */
    public PictureChoices read() {
        return file.read(fields -> new PictureChoices(
                        fields.text("kind"),
                        fields.text("look"),
                        fields.number("width"),
                        fields.number("height"),
                        fields.number("scale"),
                        Set.copyOf(fields.texts("parts"))))
                .orElse(PictureChoices.INITIAL);
    }

    public void write(PictureChoices choices) {
        ObjectNode content = Json.object()
                .put("kind", choices.format())
                .put("look", choices.look())
                .put("width", choices.width())
                .put("height", choices.height())
                .put("scale", choices.scale());
        ArrayNode parts = content.putArray("parts");
        choices.parts().stream().sorted().forEach(parts::add);
        file.write(content);
    }
}
