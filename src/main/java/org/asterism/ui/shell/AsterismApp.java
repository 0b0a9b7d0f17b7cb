package org.asterism.ui.shell;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import org.asterism.data.Samples;

/** The JavaFX application: opens the window on the files named on the command line. */
public final class AsterismApp extends Application {
    @Override
    public void start(Stage stage) {
        AsterismWindow window = AsterismWindow.onScreen(stage);
        window.show();
        Desk desk = window.desk();
        getParameters().getRaw().forEach(file -> desk.files().open(Path.of(file)));
        String sample = System.getProperty(Start.SAMPLE);
        if (sample != null
                && getParameters().getRaw().isEmpty()
                && desk.document().study().isEmpty()) {
            desk.datasets().open(Samples.sample(sample));
        }
    }
}
