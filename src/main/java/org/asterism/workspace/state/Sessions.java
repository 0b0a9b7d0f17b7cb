package org.asterism.workspace.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.asterism.workspace.codec.WorkspaceFolder;

/** The session folders under the autosave folder: those of open windows, and those left by windows that ended. */
final class Sessions {
    private static final int MOST = 100;

    private final Path root;

    Sessions(Path root) {
        this.root = root;
    }

    /** Takes the session that was saved last and that no window has; empty where there is none. */
    Optional<Session> takeLast() throws IOException {
        for (Path folder : saved()) {
            Optional<Session> taken = Session.take(folder);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    /** Takes a session folder that nothing is saved in. */
    Session takeEmpty() throws IOException {
        for (int number = 1; number <= MOST; number++) {
            Path folder = root.resolve("session-" + number);
            if (new WorkspaceFolder(folder).exists()) {
                continue;
            }
            Optional<Session> taken = Session.take(folder);
            if (taken.isPresent()) {
                return taken.get();
            }
        }
        throw new IOException("there are " + MOST + " autosaved sessions already");
    }

    /** The folders that something is saved in, last saved first. */
    private List<Path> saved() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("session-"))
                    .filter(folder -> new WorkspaceFolder(folder).exists())
                    .sorted(Comparator.comparing(Sessions::time).reversed())
                    .toList();
        }
    }

    private static FileTime time(Path folder) {
        return new WorkspaceFolder(folder).time();
    }
}
