package org.asterism.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Claim;
import org.asterism.session.log.Person;
import org.asterism.session.log.Seat;
import org.asterism.session.log.Seats;
import org.jspecify.annotations.Nullable;

/** Who takes part, and which of the plan's orders is theirs. */
final class WelcomeModel {
    private final Path folder;
    private final String machine;
    private final Consumer<Seat> begin;
    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final ReadOnlyObjectWrapper<@Nullable Claim> claim = new ReadOnlyObjectWrapper<>(this, "claim");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /**
     * @param folder that of the session
     * @param machine the token of this machine
     * @param begin gets the place of the person once they want to begin
     */
    WelcomeModel(Path folder, String machine, Consumer<Seat> begin) {
        this.folder = folder;
        this.machine = machine;
        this.begin = begin;
        person.subscribe(this::look);
    }

    StringProperty personProperty() {
        return person;
    }

    /** The number of their schedule, from 1 as people count. */
    StringProperty numberProperty() {
        return number;
    }

    /** What becomes of the id; null while it is none. */
    ReadOnlyObjectProperty<@Nullable Claim> claimProperty() {
        return claim.getReadOnlyProperty();
    }

    /** What is wrong with the id, or why it does not begin; empty for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void look(String typed) {
        claim.set(null);
        problem.set("");
        if (!typed.isBlank()) {
            attempt(() -> {
                Claim found = Seats.of(folder).claim(new Person(typed), machine);
                number.set(Integer.toString(seat(found).number() + 1));
                claim.set(found);
            });
        }
    }

    /** Whether the person may still choose their number. */
    boolean fresh() {
        return claim.get() instanceof Claim.Free;
    }

    /** Whether it can begin. */
    boolean ready() {
        return claim.get() != null && chosen().isPresent();
    }

    /** Begins, or goes on where they stopped; does nothing where that is not clear. */
    void begin() {
        Claim found = claim.get();
        Optional<Integer> chosen = chosen();
        if (found != null && chosen.isPresent()) {
            Seat seat = seat(found);
            int mine = fresh() ? chosen.get() - 1 : seat.number();
            attempt(() -> begin.accept(new Seat(seat.person(), mine, seat.token(), seat.continues())));
        }
    }

    private Optional<Integer> chosen() {
        return number.get().matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(number.get())) : Optional.empty();
    }

    private static Seat seat(Claim claim) {
        return switch (claim) {
            case Claim.Free free -> free.seat();
            case Claim.Own own -> own.seat();
            case Claim.Taken taken -> taken.same();
        };
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (InvalidInputException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }
}
