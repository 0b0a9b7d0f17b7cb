package org.asterism.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Claim;
import org.asterism.session.log.Person;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeModelTest {
    private static final Plan PLAN = Plans.of(2);

    @TempDir
    private Path folder;

    private final List<Seat> begun = new ArrayList<>();

    @Test
    void aFreeIdGetsTheNextNumberUnlessAnotherIsChosen() {
        sit("p01", 0, "machine1");
        WelcomeModel welcome = welcome("p02");
        assertThat(welcome.claimProperty().get()).isInstanceOf(Claim.Free.class);
        assertThat(welcome.numberProperty().get()).isEqualTo("2");
        welcome.numberProperty().set("0");
        assertThat(welcome.ready()).isFalse();
        welcome.numberProperty().set("7");
        welcome.begin();
        assertThat(begun).extracting(Seat::number).containsExactly(6);
    }

    @Test
    void whoBeganHereGoesOnWithTheirNumber() {
        sit("p01", 4, "machine1");
        WelcomeModel welcome = welcome("p01");
        assertThat(welcome.claimProperty().get()).isInstanceOf(Claim.Own.class);
        assertThat(welcome.fresh()).isFalse();
        welcome.begin();
        assertThat(begun).extracting(Seat::number).containsExactly(4);
    }

    @Test
    void whoBeganElsewhereIsAskedAndGoesOnThere() {
        sit("p01", 4, "machine9");
        WelcomeModel welcome = welcome("p01");
        assertThat(welcome.claimProperty().get()).isInstanceOf(Claim.Taken.class);
        welcome.begin();
        assertThat(begun).extracting(Seat::continues).containsExactly(List.of("machine9"));
    }

    @Test
    void whatIsWrongIsSaidAndNothingBegins() {
        WelcomeModel welcome = welcome(" ");
        welcome.begin();
        assertThat(welcome.ready()).isFalse();
        welcome.personProperty().set("x".repeat(81));
        assertThat(welcome.problemProperty().get()).contains("at most 80");
        welcome.begin();
        assertThat(begun).isEmpty();
        WelcomeModel refused = new WelcomeModel(folder, "machine1", _ -> {
            throw new InvalidInputException("The folder is read-only.");
        });
        refused.personProperty().set("p01");
        refused.begin();
        assertThat(refused.problemProperty().get()).isEqualTo("The folder is read-only.");
    }

    private WelcomeModel welcome(String person) {
        WelcomeModel welcome = new WelcomeModel(folder, "machine1", begun::add);
        welcome.personProperty().set(person);
        return welcome;
    }

    private void sit(String person, int number, String machine) {
        Recorder.open(folder, PLAN, new Seat(new Person(person), number, machine, List.of()))
                .close();
    }
}
