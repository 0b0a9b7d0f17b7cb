package org.asterism.ui.teach.predict;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.geometry.Place;

/** The centres that somebody puts on the plot, up to a number of them. */
public final class PlacesModel {
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Place> shown = FXCollections.unmodifiableObservableList(places);
    private int most;

    /** The centres, in the order in which they were put. */
    public ObservableList<Place> places() {
        return shown;
    }

    /** How many there are to be. */
    public int most() {
        return most;
    }

    /** Whether all are there. */
    public boolean complete() {
        return most > 0 && places.size() == most;
    }

    /** Begins anew. */
    void begin(int count) {
        most = count;
        places.clear();
    }

    /** Puts the next centre; nothing where all are there. */
    public void add(Place place) {
        if (places.size() < most) {
            places.add(place);
        }
    }

    void move(int index, Place to) {
        places.set(index, to);
    }

    /** Takes the last one back; says whether there was one. */
    public boolean removeLast() {
        boolean some = !places.isEmpty();
        if (some) {
            places.removeLast();
        }
        return some;
    }

    /** Each x and y. */
    double[][] at() {
        return List.copyOf(places).stream()
                .map(place -> new double[] {place.x(), place.y()})
                .toArray(double[][]::new);
    }
}
