package org.asterism.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.PlotTheme;
import org.asterism.report.animation.Film;
import org.asterism.report.animation.StepChoice;
import org.asterism.report.animation.StepLook;
import org.asterism.report.animation.Watched;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Which steps pictures show, how long, and how they look. */
record FilmOptions(StepChoice choice, StepLook look, double scale, int millis) {
    private static final int MILLIS = 700;

    /** The colours of the pictures. */
    enum Theme {
        LIGHT,
        DARK;

        private PlotTheme colors() {
            return this == LIGHT ? PlotTheme.LIGHT : PlotTheme.DARK;
        }
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(number("--from", "<step>", "The first step shown (default 0, the start)."));
        spec.addOption(number("--to", "<step>", "The last step shown (default the end)."));
        spec.addOption(number("--every", "<n>", "Shows every n-th step (default 1), and always the last."));
        spec.addOption(Options.flag(
                "--events", "Shows only the start, the end and where something happens for the first time or most."));
        spec.addOption(number("--delay", "<ms>", "How long a step is shown, 20 to 60000 milliseconds (default 700)."));
        addLook(spec);
    }

    private static void addLook(CommandSpec spec) {
        spec.addOption(Options.whole("--width", StepLook.INITIAL.width(), "The width of the pictures (default 800)."));
        spec.addOption(
                Options.whole("--height", StepLook.INITIAL.height(), "The height of the pictures (default 640)."));
        spec.addOption(Options.number("--scale", 1, "How many pixels a file has for each of these (default 1)."));
        spec.addOption(Options.number("--text-size", 1, "How large text is, 0.5 to 3 (default 1)."));
        spec.addOption(Options.choice("--theme", Theme.class, "The colours (default light)."));
        spec.addOption(Options.flag("--code", "Shows the pseudo-code at the right, the line of the step lit."));
        spec.addOption(Options.text(
                "--without",
                "<parts>",
                "What to leave out: title, marks, sentence, counter, curve, with commas between them."));
    }

    private static OptionSpec number(String name, String label, String help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(int.class)
                .description(help)
                .build();
    }

    /** @throws InvalidInputException if an option is out of range, or contradicts another */
    static FilmOptions of(ParseResult given) {
        return new FilmOptions(
                choice(given),
                look(given),
                given.matchedOptionValue("--scale", 1.0),
                given.matchedOptionValue("--delay", MILLIS));
    }

    /** @throws InvalidInputException if the scale or the time is out of range */
    Film film(Watched watched) {
        return new Film(watched, choice, look, scale, millis);
    }

    private static StepChoice choice(ParseResult given) {
        boolean events = given.hasMatchedOption("--events");
        if (events && given.hasMatchedOption("--every")) {
            throw new InvalidInputException("--events and --every exclude each other; give one of them.");
        }
        return new StepChoice(
                given.matchedOptionValue("--from", 0),
                given.matchedOptionValue("--to", StepChoice.END),
                given.matchedOptionValue("--every", 1),
                events);
    }

    private static StepLook look(ParseResult given) {
        double type = given.matchedOptionValue("--text-size", 1.0);
        if (!(type >= 0.5 && type <= 3)) {
            throw new InvalidInputException("--text-size must be from 0.5 to 3, but is " + type + ".");
        }
        Set<StepLook.Part> parts = parts(given.matchedOptionValue("--without", ""));
        if (given.hasMatchedOption("--code")) {
            parts.add(StepLook.Part.CODE);
        }
        return new StepLook(
                Options.chosen(given, "--theme", Theme.LIGHT).colors().withType(type),
                given.matchedOptionValue("--width", StepLook.INITIAL.width()),
                given.matchedOptionValue("--height", StepLook.INITIAL.height()),
                parts);
    }

    private static Set<StepLook.Part> parts(String without) {
        Set<StepLook.Part> parts = EnumSet.copyOf(StepLook.INITIAL.parts());
        for (String name : without.isEmpty() ? new String[0] : without.split(",", -1)) {
            boolean known =
                    parts.removeIf(part -> part.name().equals(name.strip().toUpperCase(Locale.ROOT)));
            if (!known) {
                throw new InvalidInputException("--without takes title, marks, sentence, counter and curve, each once,"
                        + " but not \"" + name.strip() + "\".");
            }
        }
        return parts;
    }
}
