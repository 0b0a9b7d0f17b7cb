package org.asterism.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.read.Reading;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Opening a file of a million rows of x and y, with its guess at the format. To beat: 2 s, also for the first file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
    private static final int ROWS = 1_000_000;

    @Param({"csv", "quoted", "npy"})
    String kind;

    private Path file = Path.of("none");

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("asterism-load", kind.equals("npy") ? ".npy" : ".csv");
        Points points = Clusters.of(ROWS, 10);
        if (kind.equals("npy")) {
            npy(points);
        } else {
            csv(points, kind.equals("quoted") ? "\"" : "");
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Reading load() {
        return DatasetReader.read(file, Job.QUIET);
    }

    private void csv(Points points, String quote) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("x,y\n");
            for (int i = 0; i < ROWS; i++) {
                String row = "%s%.9f%s,%s%.9f%s%n";
                writer.write(String.format(
                        Locale.ROOT, row, quote, points.get(i, 0), quote, quote, points.get(i, 1), quote));
            }
        }
    }

    private void npy(Points points) throws IOException {
        String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + ROWS + ", 2), }";
        byte[] text = (header + " ".repeat(117 - header.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(10 + text.length + 16 * ROWS).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        bytes.putShort((short) text.length).put(text);
        for (int i = 0; i < ROWS; i++) {
            bytes.putDouble(points.get(i, 0)).putDouble(points.get(i, 1));
        }
        Files.write(file, bytes.array());
    }
}
