package org.asterism.ui.teach.predict;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.asterism.ui.control.Texts;

/** The class in the window of the audience: what is asked and what came in, without the lecturer's controls. */
public final class ClassPoster extends BorderPane {
    public ClassPoster(ClassModel model) {
        setId("class-poster");
        getStyleClass().add("class-page");
        Label ask = Texts.wrapped("", "class-ask");
        ask.setId("class-poster-ask");
        model.predict().questionProperty().subscribe(question -> ask.setText(ClassWords.ask(question)));
        setTop(ask);
        setCenter(new ClassBoard(model, model.sight().revealedProperty()));
    }
}
