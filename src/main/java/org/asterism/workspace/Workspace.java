package org.asterism.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.asterism.data.Dataset;

/**
 * The document: all open studies. An immutable value; commands make the next one.
 *
 * @param studies in the order they were opened
 * @param active the index of the study on screen, -1 where there is none
 */
public record Workspace(List<Study> studies, int active) {
    /** Nothing open. */
    public static final Workspace EMPTY = new Workspace(List.of(), -1);

    /** @throws IllegalArgumentException if {@code active} is no study, or two studies have one number */
    public Workspace {
        studies = List.copyOf(studies);
        if (studies.isEmpty() ? active != -1 : active < 0 || active >= studies.size()) {
            throw new IllegalArgumentException("no study " + active);
        }
        if (studies.stream().mapToInt(Study::id).distinct().count() < studies.size()) {
            throw new IllegalArgumentException("studies share a number");
        }
    }

    public Optional<Study> activeStudy() {
        return active < 0 ? Optional.empty() : Optional.of(studies.get(active));
    }

    public Optional<Study> study(int id) {
        return studies.stream().filter(study -> study.id() == id).findFirst();
    }

    /** Opens a data set as a new study and makes it the active one. */
    public Workspace open(Dataset dataset) {
        return open(Study.of(nextId(), dataset));
    }

    /** The number for the next study. */
    public int nextId() {
        return studies.stream().mapToInt(Study::id).max().orElse(0) + 1;
    }

    /** Adds a study and makes it the active one. */
    public Workspace open(Study study) {
        List<Study> more = new ArrayList<>(studies);
        more.add(study);
        return new Workspace(more, studies.size());
    }

    /** Removes a study; its neighbour becomes the active one. */
    public Workspace close(int id) {
        List<Study> left = studies.stream().filter(study -> study.id() != id).toList();
        int before = Math.toIntExact(studies.stream()
                .limit(Math.max(active, 0))
                .filter(study -> study.id() != id)
                .count());
        return new Workspace(left, Math.min(before, left.size() - 1));
    }

    /** Makes a study the active one; does nothing if it is not there. */
    public Workspace activate(int id) {
        return study(id)
                .map(study -> new Workspace(studies, studies.indexOf(study)))
                .orElse(this);
    }

    /** Changes one study; does nothing if it is not there. */
    public Workspace update(int id, UnaryOperator<Study> change) {
        List<Study> changed = new ArrayList<>(studies);
        changed.replaceAll(study -> study.id() == id ? change.apply(study) : study);
        return new Workspace(changed, active);
    }

    /** This state, looked at through the windows of another one: undoing a label does not undo a zoom. */
    Workspace seenAs(Workspace other) {
        List<Study> seen = new ArrayList<>(studies);
        seen.replaceAll(study -> other.study(study.id())
                .filter(study::samePlane)
                .map(same -> study.withView(study.view().withWindow(same.view().window())))
                .orElse(study));
        return new Workspace(seen, active);
    }
}
