package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ObjectNode;

/** Which page of each lesson was read last, and which lessons of one's own were opened. */
public final class LessonMemory {
    private static final String PAGES = "pages";
    private static final int MOST_PAGES = 10_000;

    private final Path folder;
    private final StateFile file;
    private final RecentFiles recent;

    /** @param folder where the memory and the draft of a lesson are kept */
    public LessonMemory(Path folder) {
        this.folder = folder;
        file = new StateFile(folder.resolve("pages.json"), "asterism-lesson-memory");
        recent = new RecentFiles(folder.resolve("recent.json"));
    }

    /** The lessons of one's own that were opened last, newest first. */
    public RecentFiles recent() {
        return recent;
    }

    /** Where a lesson that is being written is kept until it is saved. */
    public Path draft() {
        return folder.resolve("draft.json");
    }

    /** The page that was open last, from 0; 0 for a lesson that nobody read. */
    public int page(String lesson) {
        return pages().getOrDefault(lesson, 0);
    }

    public void read(String lesson, int page) {
        Map<String, Integer> pages = pages();
        pages.put(lesson, page);
        ObjectNode content = Json.object();
        ObjectNode tree = content.putObject(PAGES);
        pages.forEach(tree::put);
        file.write(content);
    }

    private Map<String, Integer> pages() {
        return file.read(fields -> {
                    Map<String, Integer> pages = new TreeMap<>();
                    var tree = fields.object(PAGES);
                    tree.names().forEach(id -> pages.put(id, tree.whole(id, 0, MOST_PAGES)));
                    return pages;
                })
                .orElseGet(TreeMap::new);
    }
}
