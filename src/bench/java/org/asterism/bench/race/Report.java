package org.asterism.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report in Markdown, written anew after each workload so that a broken run leaves what it had. */
final class Report {
    private static final String HEAD = """
            | workload | program | best, s | median, s | CPU, s | times ours | result | verdict |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final Path file;
    private final List<String> rows = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final String loadAtStart = load();

    Report(Path file) {
        this.file = file;
    }

    void add(Workload workload, List<Standing> standings) throws IOException {
        List<Standing> all = new ArrayList<>(standings);
        for (Mark mark : workload.marks()) {
            all.add(mark.standing(workload.id(), standings));
        }
        List<Standing> counted = all.stream()
                .filter(Standing::ran)
                .filter(s -> s.side() == Side.MARK || workload.expected().accepts(s.measures()))
                .toList();
        Standing ours =
                counted.stream().filter(s -> s.side() == Side.OURS).findFirst().orElse(null);
        rows.add("| **" + workload.id() + "** | " + workload.title() + " | | | | | " + wanted(workload) + " | |");
        for (Standing standing : all) {
            rows.add(row(standing, ours, counted));
        }
        write();
    }

    void add(String section) throws IOException {
        sections.add(section);
        write();
    }

    private static String wanted(Workload workload) {
        Measures measures = Measures.NONE;
        for (var entry : workload.expected().values().entrySet()) {
            measures = measures.and(entry.getKey(), entry.getValue().value());
        }
        return measures.toString();
    }

    private static String row(
            Standing standing, @org.jspecify.annotations.Nullable Standing ours, List<Standing> counted) {
        if (!standing.ran()) {
            return "| | " + standing.peer() + " | | | | | | " + standing.failure() + " |";
        }
        String ratio = ours == null ? "" : Numbers.short3(standing.best() / ours.best());
        return String.format(
                Locale.ROOT,
                "| | %s | %s | %s | %s | %s | %s | %s |",
                standing.side() == Side.OURS ? "**" + standing.peer() + "**" : standing.peer(),
                Numbers.short3(standing.best()),
                Numbers.short3(standing.median()),
                Numbers.short3(standing.leastCpu()),
                ratio,
                standing.measures(),
                verdict(standing, ours, counted));
    }

    private static String verdict(
            Standing standing, @org.jspecify.annotations.Nullable Standing ours, List<Standing> counted) {
        if (!counted.contains(standing)) {
            return "another result: does not count";
        }
        if (standing != ours) {
            return "";
        }
        Verdict verdict = new Verdict(ours, counted);
        return verdict.text(Standing::best) + "<br>by CPU time: " + verdict.text(Standing::leastCpu);
    }

    private void write() throws IOException {
        String text = "# Races\n\n" + machine() + "\n\n" + HEAD + String.join("\n", rows) + "\n\n"
                + String.join("\n", sections);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private String machine() {
        return String.format(
                Locale.ROOT,
                "%d cores, %s, %s, JDK %s, heap %d MiB. Load %s at the start, %s at the end (a quiet machine has less"
                        + " than 0.5): on a busy one trust CPU time and ratios. Best and median are over up to five warm"
                        + " turns, taken alternately by all JVM programs; CPU is that of all threads, the least of the turns.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20,
                loadAtStart,
                load());
    }

    /** The load of the last minute; "unknown" where it cannot be read. */
    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "unknown";
        }
    }
}
