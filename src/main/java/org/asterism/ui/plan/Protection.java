package org.asterism.ui.plan;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Seats;
import org.asterism.session.plan.Methods;
import org.asterism.session.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Keeps what people have begun to answer from being changed unasked. */
final class Protection {
    private final ReadOnlyIntegerWrapper begun = new ReadOnlyIntegerWrapper(this, "begun");
    private @Nullable Session session;
    private boolean lifted;

    /** How many people have begun. */
    ReadOnlyIntegerProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /** From now on it is about another session. */
    void guard(Session other) {
        session = other;
        lifted = false;
        begun.set(other.people().size());
    }

    /** Whoever plans has been told, and means it. */
    void lift() {
        lifted = true;
    }

    /** Whether anybody has begun; looks at the folder, too, since somebody may have since it was read. */
    boolean holds() {
        if (begun.get() == 0 && session != null) {
            begun.set(Seats.files(session.folder()).size());
        }
        return begun.get() > 0 && !lifted;
    }

    /** Titles may change at any time, and so may breaks: they change no answer and no order. */
    boolean forbids(Plan old, Plan next) {
        return !harmless(old).equals(harmless(next)) && holds();
    }

    /** The plan as a methods paragraph, with those who have answered. */
    String methods(Plan plan) {
        List<Participant> all = session == null ? List.of() : session.people();
        List<Participant> people =
                all.stream().filter(person -> !person.answers().isEmpty()).toList();
        int answers =
                people.stream().mapToInt(person -> person.answers().size()).sum();
        return people.isEmpty()
                ? Methods.paragraph(plan)
                : Methods.paragraph(plan, new Methods.Sample(people.size(), answers));
    }

    private static Plan harmless(Plan plan) {
        return plan.with(draft -> draft.title("")
                .breakEvery(0)
                .stimuli(plan.stimuli().stream()
                        .map(stimulus -> stimulus.withTitle(""))
                        .toList()));
    }
}
