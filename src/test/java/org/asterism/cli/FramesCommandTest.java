package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.asterism.data.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps of a run as pictures. */
class FramesCommandTest {
    private static final Path MOONS = Samples.sample("moons").path();
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private int frames(Path output, Object... more) {
        Object[] first = {"frames", MOONS, "--algorithm", "k-means", "--k", 2, "--scale", 0.5, "--output", output};
        return terminal.run(
                Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray());
    }

    @Test
    void theNameSaysTheFormat() throws IOException {
        assertThat(frames(folder.resolve("a.gif"), "--truth", "group"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).startsWith("Wrote ").contains(" steps.");
        assertThat(Files.readAllBytes(folder.resolve("a.gif")))
                .startsWith("GIF89a".getBytes(StandardCharsets.US_ASCII));
        assertThat(frames(folder.resolve("a.apng"), "--every", 3, "--code")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("a.apng"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(frames(folder.resolve("steps"), "--from", 1, "--to", 3)).isZero();
        assertThat(folder.resolve("steps").toFile().list())
                .containsExactlyInAnyOrder("step-001.png", "step-002.png", "step-003.png");
        assertThat(frames(folder.resolve("steps"), "--events")).isEqualTo(Commands.BAD_INPUT);
        assertThat(terminal.err()).contains("already has a step-001.png");
    }

    @Test
    void badInputIsALineThatSaysWhatIsWrong() {
        terminal.assertRefused("--output is missing", "frames", MOONS, "--algorithm", "k-means");
        terminal.assertRefused("--algorithm is missing", "frames", MOONS, "--output", folder.resolve("a.gif"));
        terminal.assertRefused("exclude each other", words("--events", "--every", 2));
        terminal.assertRefused("is left from step 5000 on", words("--from", 5000, "--x", "x", "--y", "y"));
        terminal.assertRefused("not before it", words("--from", 3, "--to", 2));
        terminal.assertRefused("20 to 60000", words("--delay", 3, "--x", "x", "--y", "y"));
        terminal.assertRefused("--theme must be one of light, dark", words("--theme", "pink"));
        terminal.assertRefused("--without takes title", words("--without", "title,legs"));
        terminal.assertRefused("from 240 to 4000", words("--width", 10));
        terminal.assertRefused("--text-size must be", words("--text-size", 9));
        terminal.assertRefused("--epsilon belongs to", words("--epsilon", 1));
    }

    private Object[] words(Object... more) {
        Object[] first = {"frames", MOONS, "--algorithm", "k-means", "--output", folder.resolve("a.gif")};
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
    }
}
