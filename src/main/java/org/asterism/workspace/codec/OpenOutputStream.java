package org.asterism.workspace.codec;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that stays open when its writer closes it. */
final class OpenOutputStream extends FilterOutputStream {
    OpenOutputStream(OutputStream output) {
        super(output);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
