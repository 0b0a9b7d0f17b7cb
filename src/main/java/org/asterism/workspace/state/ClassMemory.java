package org.asterism.workspace.state;

import java.nio.file.Path;
import org.asterism.workspace.codec.Json;

/** Where it is kept under which name somebody hands in answers, and into which folder. */
public final class ClassMemory {
    private final StateFile file;

    /**
     * What was chosen last.
     *
     * @param folder empty for none
     * @param token empty before one was drawn
     * @param name empty for none
     */
    public record Choices(String folder, String token, String name) {
        /** Nothing yet. */
        public static final Choices NONE = new Choices("", "", "");

        public Choices withFolder(Path chosen) {
            return new Choices(chosen.toString(), token, name);
        }
    }

    public ClassMemory(Path file) {
        this.file = new StateFile(file, "asterism-class");
    }

    /** The last choices; none where the file is missing or bad. */
    public Choices read() {
        return file.read(fields -> new Choices(fields.text("folder"), fields.text("token"), fields.text("name")))
                .orElse(Choices.NONE);
    }

    public void write(Choices choices) {
        file.write(Json.object()
                .put("folder", choices.folder())
                .put("token", choices.token())
                .put("name", choices.name()));
    }
}
