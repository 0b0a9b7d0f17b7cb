package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.asterism.catalog.Algorithms;
import org.asterism.data.Samples;
import org.asterism.ui.text.Bundles;
import org.asterism.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window in German: panels speak it, and nothing shows the key of a text that is missing. */
class GermanTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void speakGerman() {
        Messages.speak(Locale.GERMAN);
    }

    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void everyPanelSpeaksGerman() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            assertThat(texts(window)).contains("Was ist zu sehen?", "Datei öffnen …", "344 Punkte");

            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> {
                window.desk().algorithm().chosenProperty().set(Algorithms.schema("k-means"));
                window.desk().algorithm().run();
            });
            window.settle();
            assertThat(texts(window))
                    .contains("Farbe nach", "Datensätze", "Spalten standardisieren", "Mehrdeutigkeit (CLAMS)");
            assertThat(texts(window))
                    .anyMatch(text -> text.matches("0,\\d\\d bis 0,\\d\\d über 10 Startwerte, Median.*"));
            for (String page : List.of("Paare", "Klassen", "Worte")) {
                window.click(page);
                assertThat(texts(window)).isNotEmpty();
            }
            window.interact(() -> window.desk().modeProperty().set(Mode.LABEL));
            assertThat(texts(window)).contains("Etiketten", "Ohne Etikett", "Übereinstimmung mit den Etiketten");
        }
    }

    @Test
    void everyPageSpeaksGerman() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL)) {
            window.interact(() -> window.desk().make().show());
            assertThat(texts(window)).contains("Daten erzeugen", "Abbrechen");
            window.interact(() -> window.desk().make().close());
            window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(() -> window.desk().compare().show());
            window.settle();
            assertThat(texts(window)).contains("Mehrdeutigkeit vergleichen", "Strittige zuerst", "6 Diagramme");
            window.interact(() -> window.desk().compare().close());
            window.interact(() -> window.desk().calibrate().show());
            window.settle();
            assertThat(texts(window)).contains("Modell der Mehrdeutigkeit kalibrieren", "Eingebautes Modell");
            window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
            window.settle();
            assertThat(texts(window)).contains("Schritt", "Springen zu", "Zeitleiste");
        }
    }

    /** All that the window says, read aloud or hovered over; no key of a text is among it. */
    private static List<String> texts(TestWindow window) throws IOException {
        List<String> texts = new ArrayList<>();
        window.interact(() -> window.stage()
                .getScene()
                .getRoot()
                .lookupAll("*")
                .forEach(node -> texts(node).filter(Objects::nonNull).forEach(texts::add)));
        Pattern key = Pattern.compile("\\{\\d|\\b(" + String.join("|", Bundles.names()) + ")\\.[a-z0-9-]*[a-z0-9]\\b");
        assertThat(texts).noneMatch(text -> key.matcher(text).find());
        return texts;
    }

    private static Stream<String> texts(Node node) {
        String shown =
                node instanceof Labeled labeled ? labeled.getText() : node instanceof Text text ? text.getText() : "";
        String help = node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip().getText()
                : "";
        return Stream.of(shown, help, node.getAccessibleText());
    }
}
