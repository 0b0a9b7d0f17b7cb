package org.asterism.lesson.codec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Moment;
import org.asterism.lesson.play.EventKind;
import org.asterism.parameter.Declaration;
import org.jspecify.annotations.Nullable;

/** What a page shows. */
final class ExhibitReader {
    private static final int MOST_RUNS = 2;
    private static final double FARTHEST = 1e12;
    private static final String START = "start";
    private static final String END = "end";
    private static final List<String> KEYS = List.of("data", "runs", "at", "view", "with");
    private static final List<String> AXES = List.of("x", "y");

    private final SourceReader sources;

    /**
     * What is before the class.
     *
     * @param runs how many run, whether or not they could be read
     * @param exhibit null where its data could not be read
     * @param data what there is to say of them
     */
    record Shown(int runs, @Nullable Exhibit exhibit, SourceReader.@Nullable Found data) {
        List<Act> acts() {
            return exhibit == null ? List.of() : exhibit.acts();
        }

        /** Whether known groups are certain to be missing. */
        boolean groupless() {
            return data != null && !data.groups();
        }
    }

    ExhibitReader(Path folder) {
        sources = new SourceReader(folder);
    }

    Shown read(Spot spot) {
        if (!spot.object(KEYS)) {
            return new Shown(MOST_RUNS, null, null);
        }
        SourceReader.Found data = sources.read(spot.at("data"));
        List<Act> acts = acts(spot.at("runs"), data);
        Moment moment = moment(spot.at("at"));
        Bounds camera = camera(spot.at("view"));
        Set<Exhibit.Show> shows = shows(spot.at("with"));
        if (shows.contains(Exhibit.Show.TRUTH) && data != null && !data.groups()) {
            spot.at("with").wrong("These data have no known groups; take \"truth\" away.");
        }
        Exhibit exhibit = data == null ? null : new Exhibit(data.source(), acts, moment, camera, shows);
        int runs = spot.at("runs").value() instanceof Value.Items list
                ? list.items().size()
                : 0;
        return new Shown(runs, exhibit, data);
    }

    private static List<Act> acts(Spot spot, SourceReader.@Nullable Found data) {
        if (!spot.there()) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        for (Spot run : spot.items(0, MOST_RUNS)) {
            Act act = ActReader.read(run, data == null ? Integer.MAX_VALUE : data.points());
            if (act != null) {
                acts.add(act);
            }
        }
        return acts;
    }

    private static Moment moment(Spot spot) {
        if (spot.value() instanceof Value.Digits) {
            return new Moment.At(spot.whole(0, Integer.MAX_VALUE));
        }
        String word = spot.text(START);
        if (word.equals(START) || word.isBlank()) {
            return new Moment.Start();
        }
        if (word.equals(END)) {
            return new Moment.End();
        }
        return EventKind.of(word).<Moment>map(Moment.On::new).orElseGet(() -> {
            spot.wrong(Spelling.unknown("moment", word, moments()));
            return new Moment.Start();
        });
    }

    private static List<String> moments() {
        return Stream.concat(
                        Stream.of(START, END, "a step's number"),
                        Arrays.stream(EventKind.values()).map(EventKind::id))
                .toList();
    }

    private static @Nullable Bounds camera(Spot spot) {
        if (!spot.there() || !spot.object(AXES)) {
            return null;
        }
        double[] x = range(spot.at("x"));
        double[] y = range(spot.at("y"));
        return new Bounds(x[0], y[0], x[1], y[1]);
    }

    private static double[] range(Spot spot) {
        int before = spot.problems().count();
        double[] ends = spot.items(2, 2).stream()
                .mapToDouble(item -> item.number(-FARTHEST, FARTHEST))
                .toArray();
        if (spot.problems().count() == before && ends[0] >= ends[1]) {
            spot.wrong("The first number must be smaller than the second; exchange them.");
        }
        return ends.length == 2 ? ends : new double[] {0, 1};
    }

    private static Set<Exhibit.Show> shows(Spot spot) {
        Set<Exhibit.Show> shows = EnumSet.noneOf(Exhibit.Show.class);
        if (spot.there()) {
            spot.items(0, Exhibit.Show.values().length).forEach(item -> {
                Exhibit.Show show = constant(item, "thing to show", Exhibit.Show.values());
                if (show != null) {
                    shows.add(show);
                }
            });
        }
        return shows;
    }

    /** The constant that is spelled here; null, and a problem, where there is none. */
    static <E extends Enum<E>> @Nullable E constant(Spot spot, String kind, E[] all) {
        String word = spot.text();
        for (E constant : all) {
            if (Declaration.text(constant).equals(word)) {
                return constant;
            }
        }
        if (!word.isBlank()) {
            spot.wrong(Spelling.unknown(
                    kind, word, Arrays.stream(all).map(Declaration::text).toList()));
        }
        return null;
    }
}
