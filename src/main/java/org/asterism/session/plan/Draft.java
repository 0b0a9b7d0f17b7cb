package org.asterism.session.plan;

import java.util.List;
import org.asterism.annotation.Label;

/** A plan that is being changed, see {@link Plan#with}; its components are those of {@link Plan}. */
public final class Draft {
    private String id;
    private String title;
    private String instructions;
    private List<Stimulus> stimuli;
    private List<Practice> practice;
    private List<Check> checks;
    private List<Question> questions;
    private List<Label> labels;
    private boolean overlap;
    private Plan.Confidence confidence;
    private Order order;
    private Repeats repeats;
    private boolean blind;
    private int breakEvery;
    private int limitSeconds;
    private Display display;
    private long seed;

    Draft(Plan plan) {
        id = plan.id();
        title = plan.title();
        instructions = plan.instructions();
        stimuli = plan.stimuli();
        practice = plan.practice();
        checks = plan.checks();
        questions = plan.questions();
        labels = plan.labels();
        overlap = plan.overlap();
        confidence = plan.confidence();
        order = plan.order();
        repeats = plan.repeats();
        blind = plan.blind();
        breakEvery = plan.breakEvery();
        limitSeconds = plan.limitSeconds();
        display = plan.display();
        seed = plan.seed();
    }

    Plan plan() {
        return new Plan(
                id,
                title,
                instructions,
                stimuli,
                practice,
                checks,
                questions,
                labels,
                overlap,
                confidence,
                order,
                repeats,
                blind,
                breakEvery,
                limitSeconds,
                display,
                seed);
    }

    public Draft id(String chosen) {
        id = chosen;
        return this;
    }

    public Draft title(String chosen) {
        title = chosen;
        return this;
    }

    public Draft instructions(String chosen) {
        instructions = chosen;
        return this;
    }

    public Draft stimuli(List<Stimulus> chosen) {
        stimuli = chosen;
        return this;
    }

    public Draft practice(List<Practice> chosen) {
        practice = chosen;
        return this;
    }

    public Draft checks(List<Check> chosen) {
        checks = chosen;
        return this;
    }

    public Draft questions(List<Question> chosen) {
        questions = chosen;
        return this;
    }

    public Draft labels(List<Label> chosen) {
        labels = chosen;
        return this;
    }

    public Draft overlap(boolean chosen) {
        overlap = chosen;
        return this;
    }

    public Draft confidence(Plan.Confidence chosen) {
        confidence = chosen;
        return this;
    }

    public Draft order(Order chosen) {
        order = chosen;
        return this;
    }

    public Draft repeats(Repeats chosen) {
        repeats = chosen;
        return this;
    }

    public Draft blind(boolean chosen) {
        blind = chosen;
        return this;
    }

    public Draft breakEvery(int chosen) {
        breakEvery = chosen;
        return this;
    }

    public Draft limitSeconds(int chosen) {
        limitSeconds = chosen;
        return this;
    }

    public Draft display(Display chosen) {
        display = chosen;
        return this;
    }

    public Draft seed(long chosen) {
        seed = chosen;
        return this;
    }
}
