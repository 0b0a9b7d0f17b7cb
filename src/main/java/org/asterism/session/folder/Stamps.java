package org.asterism.session.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long files are and when they were written, by which one sees that they changed without reading them. */
record Stamps(Map<Path, Stamp> files) {
    private static final Stamp MISSING = new Stamp(-1, FileTime.fromMillis(0));

    record Stamp(long size, FileTime time) {}

    static Stamps of(List<Path> files) {
        Map<Path, Stamp> stamps = new HashMap<>();
        files.forEach(file -> stamps.put(file, stamp(file)));
        return new Stamps(stamps);
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(found.size(), found.lastModifiedTime());
        } catch (IOException e) {
            return MISSING;
        }
    }
}
