package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.asterism.catalog.Generators;
import org.asterism.ui.generate.MakeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsMadeIsOpenedWithTheScoreThatWasReached() {
        try (TestDesk test = new TestDesk(folder)) {
            MakeModel make = test.desk.make();
            make.show();
            make.chosenProperty().set(Generators.schema("designed"));
            set(make, "ambiguity", "0.8");
            set(make, "n", "300");
            make.make();

            assertThat(make.showingProperty().get()).isFalse();
            assertThat(test.study().dataset().name()).isEqualTo("Ambiguity 0.8");
            assertThat(test.study().dataset().rows()).isEqualTo(300);
            assertThat(test.message()).startsWith("Ambiguity 0.").contains("0.8 asked for");
        }
    }

    @Test
    void whatCannotBeMadeIsSaidAndThePageStays() {
        try (TestDesk test = new TestDesk(folder)) {
            MakeModel make = test.desk.make();
            make.show();
            make.chosenProperty().set(Generators.schema("blobs"));
            set(make, "groups", "0");
            make.make();

            assertThat(make.showingProperty().get()).isTrue();
            assertThat(test.message()).contains("groups must be at least 1");
            assertThat(test.desk.document().study()).isEmpty();
        }
    }

    private static void set(MakeModel make, String option, String value) {
        make.parameters().stream()
                .filter(parameter -> parameter.declaration().option().equals(option))
                .findFirst()
                .orElseThrow()
                .textProperty()
                .set(value);
    }
}
