package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.asterism.perception.agreement.HumanRaters;
import org.asterism.session.result.SessionOnDisk;
import org.asterism.session.result.SimulatedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgreementCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The numbers of specs/human-agreement.md and of scikit-learn 1.2.1, see KappaAlphaTest. */
    @Test
    void eighteenPeopleAndThreeAlgorithmsOnIris() {
        assumeTrue(Files.exists(HumanRaters.IRIS), "no human-raters data beside the project");
        JsonNode json = json(
                "agreement",
                HumanRaters.IRIS,
                "--algorithm",
                "k-means:k=2",
                "--algorithm",
                "dbscan:epsilon=.08,min-points=5",
                "--algorithm",
                "k-means:k=1",
                "--json");
        assertThat(json.propertyNames()).containsExactly("raters", "points", "alpha", "ambiguity", "humans", "runs");
        assertThat(json.get("raters").asInt()).isEqualTo(18);
        assertThat(json.get("points").asInt()).isEqualTo(150);
        assertThat(json.get("alpha").propertyNames())
                .containsExactly("ari", "ami", "v_measure", "homogeneity", "completeness");
        assertThat(json.at("/alpha/ari").asDouble()).isCloseTo(0.9080015558298856, within(1e-12));
        assertThat(json.at("/ambiguity/v_measure").asDouble()).isCloseTo(0.0949051252444972, within(1e-12));
        assertThat(json.at("/humans/3/rater").asString()).isEqualTo("p03");
        assertThat(StreamSupport.stream(json.get("humans").spliterator(), false)
                        .mapToDouble(human -> human.get("kappa").asDouble())
                        .sum())
                .isCloseTo(0, within(1e-14));
        for (int run = 0; run < 2; run++) {
            assertThat(json.at("/runs/" + run + "/alpha").asDouble()).isCloseTo(0.9517, within(5e-5));
            assertThat(json.at("/runs/" + run + "/kappa").asDouble()).isCloseTo(0.0046, within(5e-5));
        }
        assertThat(json.at("/runs/0").propertyNames()).containsExactly("algorithm", "parameters", "alpha", "kappa");
        assertThat(json.at("/runs/0/parameters/k").asInt()).isEqualTo(2);
        assertThat(json.at("/runs/1/algorithm").asString()).isEqualTo("dbscan");
        assertThat(json.at("/runs/1/parameters/min-points").asInt()).isEqualTo(5);
        assertThat(json.at("/runs/2/kappa").asDouble()).isCloseTo(-0.0956, within(5e-5));
    }

    @Test
    void parametersGivenAsOptionsAreForAllThatHaveThem() throws IOException {
        Path file = people();
        JsonNode json = json(
                "agreement",
                file,
                "--algorithm",
                "kmeans",
                "--algorithm",
                "k-medoids:k=3",
                "--k",
                2,
                "--seed",
                5,
                "--json");
        assertThat(json.at("/runs/0/parameters/k").asInt()).isEqualTo(2);
        assertThat(json.at("/runs/1/parameters/k").asInt()).isEqualTo(3);
        assertThat(json.at("/runs/1/parameters/seed").asInt()).isEqualTo(5);
        assertThat(json.at("/runs/0/alpha").asDouble()).isEqualTo(1);
        assertThat(json.at("/humans/0/kappa").asDouble()).isZero();
    }

    @Test
    void linesSayThatTheFormulaIsOursAndWhatZeroIs() throws IOException {
        assertThat(run("agreement", people(), "--algorithm", "k-means:k=2", "--measure", "ami"))
                .isZero();
        assertThat(text(out))
                .contains("3 people, 6 points, groups seen: 2 (by 3)")
                .contains("The formula is ours")
                .contains("0 is the human level")
                .contains("kappa-alpha by ami")
                .containsPattern("v-measure +1\\.0000 +1\\.0000 to 1\\.0000 +0\\.0000")
                .containsPattern("ben +\\+0\\.0000")
                .containsPattern("k-means +\\+0\\.0000 +alpha with the people 1\\.0000 +\\(k 2, ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void whatAPersonDoesNotKnowIsLeftOutOfHisPairs() throws IOException {
        Path file = table("x,y,a,b,c\n0,0,0,0,5\n0,1,0,0,5\n9,9,1,1,7\n9,8,-1,0,\n");
        JsonNode json = json("agreement", file, "--json");
        assertThat(json.at("/alpha/ari").asDouble()).isEqualTo(1);
        assertThat(json.get("runs").isEmpty()).isTrue();
        JsonNode two = json("agreement", table("y,a,x,b\n0,0,0,0\n1,0,2,1\n"), "--json");
        assertThat(two.get("raters").asInt()).isEqualTo(2);
        assertThat(two.at("/humans/0/kappa").isNull()).isTrue();
    }

    @Test
    void coordinatesAndNoiseAreChosen() throws IOException {
        Path file = table("u,v,a,b\n0,0,0,0\n0,100,0,0\n900,900,1,1\n900,800,1,1\n400,0,1,1\n");
        Object[] start = {"agreement", file, "--x", "u", "--y", "v", "--algorithm", "dbscan:min-points=2", "--json"};
        assertThat(alpha(start, "--epsilon", 0.15)).isEqualTo(alpha(start, "--epsilon", 150, "--raw"));
        assertThat(alpha(start, "--epsilon", 150)).isZero();
        assertThat(alpha(start, "--epsilon", 0.01, "--noise", "singletons")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x,y;0,1 | has no column of a person beside x and y; agreement needs at least 2
                    x,y,a;0,1,0;1,1,0 | has the column of one person only beside x and y
                    a,b,c;0,1,0 | has no column "x"; it has a, b, c
                    x,y,a,b;0,1,0,red;1,1,0,blue | Column "b" of bad.csv holds words
                    x,y,a,b;0,1,0,1;1,,0,1 | row 2 has no number for y
                    x,y,a,b;0,1,0,1;1,1,0 | line 3
                    x,y,a,b;0,1,0,1;1,1,0,1,1 | line 3
                    x,y,a,b;0,1,0,1.5;1,1,0,1 | row 1, column "b": 1.5 is no group
                    x,y,a,b;0,1,0,-2;1,1,0,1 | row 1, column "b": -2 is no group
                    """)
    void aTableThatIsNoneOfPeopleIsRefusedInOneSentence(String rows, String message) throws IOException {
        Path file = table(rows.replace(";", "\n") + "\n");
        assertThat(run("agreement", file)).as(text(err)).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines()).hasSize(1);
        assertThat(text(err)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --k 2 | --k needs an --algorithm that it belongs to
                    --algorithm kmens | There is no algorithm "kmens"; there are k-means
                    --algorithm k-means:k | "k" in --algorithm k-means:k is no parameter
                    --algorithm k-means:epsilon=1 | k-means has no parameter epsilon; it has k
                    --algorithm k-means --algorithm birch --epsilon 1 | --epsilon belongs to dbscan
                    --algorithm k-means:k=none | k must be
                    --measure rand | --measure must be one of ari, ami
                    """)
    void wrongUsageIsOneLineThatSaysWhat(String options, String message) throws IOException {
        Object[] start = {"agreement", people()};
        assertThat(run(joined(start, (Object[]) options.split(" "))))
                .as(text(err))
                .isEqualTo(2);
        assertThat(text(err).lines()).last().asString().contains(message);
    }

    @Test
    void aSessionIsMeasuredPlotByPlotAndOnTheWhole() {
        Path session = SessionOnDisk.write(SimulatedSession.of(3, 90, 5), folder.resolve("session"));
        JsonNode json = json("agreement", session, "--algorithm", "k-means:k=2", "--json");
        assertThat(json.propertyNames())
                .containsExactly("session", "raters", "points", "alpha", "ambiguity", "humans", "runs", "plots");
        assertThat(json.get("raters").asInt()).isEqualTo(5);
        assertThat(json.get("points").asInt()).isEqualTo(270);
        assertThat(json.get("plots").size()).isEqualTo(3);
        double sum = 0;
        for (JsonNode plot : json.get("plots")) {
            assertThat(plot.propertyNames())
                    .containsExactly("plot", "raters", "points", "alpha", "ambiguity", "humans", "runs");
            sum += plot.at("/alpha/ari").asDouble();
        }
        assertThat(json.at("/alpha/ari").asDouble()).isCloseTo(sum / 3, within(1e-12));
        assertThat(json.at("/alpha/ari").asDouble() + json.at("/ambiguity/ari").asDouble())
                .isCloseTo(1, within(1e-12));
        assertThat(json.get("humans").size()).isEqualTo(5);
        assertThat(json.at("/runs/0/algorithm").asString()).isEqualTo("k-means");
    }

    @Test
    void aSessionCanBeExportedAndItsTablesReadAgain() {
        Path session = SessionOnDisk.write(SimulatedSession.of(2, 60, 3), folder.resolve("session"));
        Path export = folder.resolve("export");
        JsonNode whole = json("agreement", session, "--export", export, "--json");
        JsonNode first = json("agreement", export.resolve("raters/plot-1.csv"), "--json");
        assertThat(first.at("/alpha/ami").asDouble())
                .isCloseTo(whole.at("/plots/0/alpha/ami").asDouble(), within(1e-12));
    }

    @Test
    void whatDoesNotFitASessionIsRefused() {
        Path session = SessionOnDisk.write(SimulatedSession.of(1, 30, 1), folder.resolve("session"));
        assertThat(refused("agreement", session)).contains("No plot").contains("two people");
        assertThat(refused("agreement", session, "--x", "x")).contains("--x and --y are for a table");
        assertThat(refused("agreement", folder)).contains("plan.json");
    }

    private String refused(Object... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        return text(err);
    }

    private Path people() throws IOException {
        return table("x,y,ann,ben,cleo\n0,0,0,1,5\n0,1,0,1,5\n1,0,0,1,5\n9,9,1,0,2\n9,8,1,0,2\n8,9,1,0,2\n");
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("bad.csv"), text);
    }

    private double alpha(Object[] start, Object... more) {
        return json(joined(start, more)).at("/runs/0/alpha").asDouble();
    }

    private static Object[] joined(Object[] start, Object... more) {
        Object[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    private JsonNode json(Object... arguments) {
        assertThat(run(arguments)).as(text(err)).isZero();
        return JsonMapper.shared().readTree(text(out));
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Commands.run(words, print(out), print(err), (picture, scale, file) -> {
            throw new AssertionError("nothing to draw");
        });
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
