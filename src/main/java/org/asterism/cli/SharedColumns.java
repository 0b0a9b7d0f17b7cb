package org.asterism.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.asterism.data.Column;

/** The columns beside the labels of files that are compared: do they tell of the same things? */
final class SharedColumns {
    private final SharedRows shared;
    private final List<LabelFile> files;

    SharedColumns(SharedRows shared) {
        this.shared = shared;
        files = shared.files();
    }

    /** Columns that only some files have, and values that are not the same, one sentence each. */
    List<String> differences() {
        Set<String> common = names(files.getFirst());
        files.forEach(file -> common.retainAll(names(file)));
        List<String> sentences = new ArrayList<>();
        List<String> own = files.stream()
                .filter(file -> !common.containsAll(names(file)))
                .map(file ->
                        file.name() + (common.isEmpty() ? " has " : " also has ") + list(without(names(file), common)))
                .toList();
        if (!own.isEmpty() && files.stream().noneMatch(file -> names(file).isEmpty())) {
            sentences.add((common.isEmpty() ? "No column is in " : "Columns in ") + (files.size() == 2 ? "both" : "all")
                    + (common.isEmpty() ? "" : ": " + list(common)) + "; " + String.join(", ", own) + ".");
        }
        for (int file = 1; file < files.size(); file++) {
            sentences.addAll(values(file, common));
        }
        return sentences;
    }

    private List<String> values(int file, Set<String> common) {
        List<String> sentences = new ArrayList<>();
        for (String name : common) {
            long different = different(file, name);
            if (different > 0) {
                sentences.add(name + " is not the same in " + files.getFirst().name() + " and "
                        + files.get(file).name() + " in " + different
                        + " of the shared rows; are these the same things?");
            }
        }
        return sentences;
    }

    private long different(int file, String name) {
        Column first = files.getFirst().dataset().column(name);
        Column other = files.get(file).dataset().column(name);
        int[] firstRows = shared.rows().getFirst();
        int[] otherRows = shared.rows().get(file);
        long different = 0;
        for (int i = 0; i < firstRows.length; i++) {
            boolean both = firstRows[i] >= 0 && otherRows[i] >= 0;
            different += both && !first.text(firstRows[i]).equals(other.text(otherRows[i])) ? 1 : 0;
        }
        return different;
    }

    private Set<String> names(LabelFile file) {
        Set<String> labels = files.stream().map(each -> each.labels().name()).collect(Collectors.toSet());
        return file.dataset().columns().stream()
                .filter(file::describes)
                .map(Column::name)
                .filter(name -> !labels.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> names, Set<String> common) {
        return names.stream().filter(name -> !common.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Set<String> names) {
        List<String> first = names.stream().limit(12).toList();
        return String.join(", ", first) + (names.size() > 12 ? " and " + (names.size() - 12) + " more" : "");
    }
}
