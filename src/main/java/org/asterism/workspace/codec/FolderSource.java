package org.asterism.workspace.codec;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.asterism.parameter.InvalidInputException;

/** Reads parts from a folder, and checks each against the hash that it is named by. */
final class FolderSource implements Parts.Source {
    private final Path folder;

    FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public InputStream open(String part) throws IOException {
        if (!part.matches("[0-9a-f]{64}\\.(npy|json)")) {
            throw new InvalidInputException("there is no part of the name " + part);
        }
        InputStream file = Files.newInputStream(folder.resolve(part));
        DigestInputStream digest = new DigestInputStream(new BufferedInputStream(file, 1 << 16), Hashes.sha256());
        return new Checked(digest, part);
    }

    private static final class Checked extends FilterInputStream {
        private final DigestInputStream digest;
        private final String part;
        private boolean checked;

        Checked(DigestInputStream digest, String part) {
            super(digest);
            this.digest = digest;
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            return check(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            return check(super.read(bytes, from, count));
        }

        private int check(int got) {
            if (got < 0 && !checked) {
                checked = true;
                if (!part.startsWith(Hashes.hex(digest.getMessageDigest()))) {
                    throw new InvalidInputException("its part " + part + " is damaged");
                }
            }
            return got;
        }
    }
}
