package org.asterism.workspace.codec;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.asterism.parameter.InvalidInputException;

/** Reads parts from a zip file, and checks their length and checksum, which {@link ZipFile} does not. */
final class ZipSource implements Parts.Source {
    private final ZipFile zip;

    ZipSource(ZipFile zip) {
        this.zip = zip;
    }

    @Override
    public InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new InvalidInputException("its part " + part + " is missing");
        }
        return new Checked(zip.getInputStream(entry), entry);
    }

    /** The size a part claims to have; {@link #open} never gives more. */
    long size(String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? -1 : entry.getSize();
    }

    private static final class Checked extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long size;

        Checked(InputStream input, ZipEntry entry) {
            super(input);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int got = super.read(bytes, from, count);
            if (got > 0) {
                sum.update(bytes, from, got);
                size += got;
            }
            boolean ended = got < 0 && (size != entry.getSize() || sum.getValue() != entry.getCrc());
            if (ended || size > entry.getSize()) {
                throw new ZipException("part " + entry.getName() + " does not match its checksum");
            }
            return got;
        }
    }
}
