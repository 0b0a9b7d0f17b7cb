package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files that were opened last, newest first. Kept in a file that several windows share. */
public final class RecentFiles {
    /** How many are kept. */
    public static final int MOST = 10;

    private final StateFile file;

    public RecentFiles(Path file) {
        this.file = new StateFile(file, "asterism-recent-files");
    }

    /** The files, newest first; some may be gone by now. */
    public List<Path> list() {
        return file.read(fields ->
                        fields.texts("files").stream().limit(MOST).map(Path::of).toList())
                .orElse(List.of());
    }

    /** Puts a file in front. */
    public void add(Path opened) {
        List<Path> files = new ArrayList<>(list());
        files.remove(opened.toAbsolutePath());
        files.addFirst(opened.toAbsolutePath());
        write(files);
    }

    /** Forgets a file, such as one that is gone. */
    public void remove(Path gone) {
        List<Path> files = new ArrayList<>(list());
        files.remove(gone.toAbsolutePath());
        write(files);
    }

    private void write(List<Path> files) {
        ObjectNode content = Json.object();
        ArrayNode list = content.putArray("files");
        files.stream().limit(MOST).forEach(path -> list.add(path.toString()));
        file.write(content);
    }
}
