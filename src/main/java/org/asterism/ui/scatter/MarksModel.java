package org.asterism.ui.scatter;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.ui.document.DocumentModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Marks;

/** How points are drawn, as the document says. */
public final class MarksModel {
    private final DocumentModel document;
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(this, "marks", Marks.AUTOMATIC);

    public MarksModel(DocumentModel document) {
        this.document = document;
        document.studyProperty()
                .subscribe(study ->
                        marks.set(study == null ? Marks.AUTOMATIC : study.view().marks()));
    }

    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Marks> change) {
        document.study()
                .filter(study ->
                        !change.apply(study.view().marks()).equals(study.view().marks()))
                .ifPresent(study ->
                        document.look(Edits.look(study, view -> view.withMarks(change.apply(view.marks())))));
    }
}
