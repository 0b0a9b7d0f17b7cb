package org.asterism.ui.compare;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.compare.Candidate;
import org.asterism.perception.compare.Tables;
import org.asterism.ui.document.DocumentModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Study;

/** The plots to be compared, each with what opens it. */
final class Offers {
    private final Map<Candidate, Runnable> opens = new LinkedHashMap<>();

    /** @throws InvalidInputException if there are too few columns, or too many */
    static Offers ofColumns(Study study, List<String> columns, DocumentModel document) {
        Offers offers = new Offers();
        Candidate.pairs(study.dataset().name(), study.dataset(), columns)
                .forEach(pair ->
                        offers.opens.put(pair, () -> document.onStudy(shown -> Edits.axes(shown, pair.x(), pair.y()))));
        return offers;
    }

    static Offers ofStudies(List<Study> studies, DocumentModel document) {
        Offers offers = new Offers();
        for (Study study : studies) {
            Candidate candidate = Candidate.of(
                    study.dataset().name(),
                    study.dataset(),
                    study.axes().get(0),
                    study.axes().get(1));
            offers.opens.put(candidate, () -> document.look(Edits.activate(study)));
        }
        return offers;
    }

    /** @throws InvalidInputException if the folder has no tables */
    static Offers ofFolder(Path folder, Consumer<Path> open) {
        Offers offers = new Offers();
        Tables.in(folder).files().forEach(file -> offers.opens.put(Candidate.of(file), () -> open.accept(file)));
        return offers;
    }

    List<Candidate> candidates() {
        return List.copyOf(opens.keySet());
    }

    void open(Candidate candidate) {
        Runnable open = opens.get(candidate);
        if (open != null) {
            open.run();
        }
    }
}
