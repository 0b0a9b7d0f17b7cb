package org.asterism.workspace.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureMemoryTest {
    @TempDir
    private Path folder;

    @Test
    void choicesAreKept() {
        PictureMemory memory = new StateDirectory(folder).pictures();
        assertThat(memory.read()).isEqualTo(PictureChoices.INITIAL);
        PictureChoices choices = new PictureChoices("PDF", "DARK", 640, 480, 3, Set.of("LEGEND"));
        memory.write(choices);
        assertThat(new StateDirectory(folder).pictures().read()).isEqualTo(choices);
    }

    @Test
    void whatIsUselessIsForgotten() throws IOException {
        assertThat(new PictureChoices("PNG", "LIGHT", -1, Double.NaN, 99, Set.of()))
                .isEqualTo(new PictureChoices("PNG", "LIGHT", 0, 0, 2, Set.of()));
        Files.writeString(folder.resolve("pictures.json"), "{}");
        assertThat(new StateDirectory(folder).pictures().read()).isEqualTo(PictureChoices.INITIAL);
    }
}
