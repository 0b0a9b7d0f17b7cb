package org.asterism.data.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file from one place to another, as a stream that counts. */
final class Slice extends InputStream {
    private final FileChannel channel;
    private final long end;
    private final Meter meter;
    private long at;

    Slice(FileChannel channel, long from, long end, Meter meter) {
        this.channel = channel;
        this.at = from;
        this.end = end;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (at >= end) {
            return -1;
        }
        int wanted = (int) Math.min(length, end - at);
        int got = channel.read(ByteBuffer.wrap(bytes, offset, wanted), at);
        if (got > 0) {
            at += got;
            meter.add(got);
        }
        return got;
    }
}
