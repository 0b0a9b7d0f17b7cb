package org.asterism.session.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A way to a file on a disk with so much room, which then is full. */
final class TightDisk implements Disk.Way {
    private final Disk.Way way;
    private long room;
    private boolean forces = true;

    TightDisk(Path file, long room) {
        way = Disk.to(file);
        this.room = room;
    }

    void setRoom(long bytes) {
        room = bytes;
    }

    /** Whether what was written gets to the disk. */
    void setForces(boolean works) {
        forces = works;
    }

    @Override
    public Disk open() throws IOException {
        Disk disk = way.open();
        return new Disk() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                if (room == 0) {
                    throw new IOException("No space left on device");
                }
                int end = bytes.limit();
                bytes.limit((int) Math.min(end, bytes.position() + room));
                room -= bytes.remaining();
                disk.write(bytes);
                bytes.limit(end);
            }

            @Override
            public void force() throws IOException {
                if (!forces) {
                    throw new IOException("Input/output error");
                }
                disk.force();
            }

            @Override
            public boolean torn() throws IOException {
                return disk.torn();
            }

            @Override
            public void close() throws IOException {
                disk.close();
            }
        };
    }
}
