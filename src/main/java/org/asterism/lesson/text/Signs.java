package org.asterism.lesson.text;

import static org.asterism.lesson.text.Term.Kind.BINARY;
import static org.asterism.lesson.text.Term.Kind.CLOSE;
import static org.asterism.lesson.text.Term.Kind.OPEN;
import static org.asterism.lesson.text.Term.Kind.PLAIN;
import static org.asterism.lesson.text.Term.Kind.PUNCTUATION;
import static org.asterism.lesson.text.Term.Kind.RELATION;
import static org.asterism.lesson.text.Term.Kind.VARIABLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asterism.lesson.text.Term.Kind;

/** The commands of one character, the characters that are written as they are, and how they are said. */
final class Signs {
    private static final Map<String, Term.Sign> COMMANDS = new HashMap<>();
    private static final Map<String, Term.Operator> OPERATORS = new HashMap<>();
    private static final Map<String, Double> SPACES =
            Map.of(",", 3 / 18.0, ":", 4 / 18.0, ";", 5 / 18.0, " ", 0.28, "!", -3 / 18.0, "quad", 1.0, "qquad", 2.0);
    private static final Map<String, String> SAID = new HashMap<>();
    private static final Map<String, String> FENCES = new HashMap<>();
    private static final Set<String> ITALIC_NONE = Set.of("∞", "∂", "∇", "…", "⋯", "∅", "′", "ℓ");

    static {
        all(
                VARIABLE,
                "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ"
                        + " lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ"
                        + " psi ψ omega ω");
        all(
                PLAIN,
                "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇"
                        + " ldots … dots … cdots … prime ′ | ‖ % % # # & & $ $ _ _");
        all(BINARY, "cdot · times × pm ± div ÷ setminus \\ cup ∪ cap ∩ ast *");
        all(
                RELATION,
                "le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ in ∈ notin ∉ to → rightarrow → leftarrow ← subset ⊂"
                        + " sim ∼ equiv ≡ mid | Rightarrow ⇒ ll < gg > lt < gt >");
        all(OPEN, "{ { lbrace { lfloor ⌊ langle ⟨");
        all(CLOSE, "} } rbrace } rfloor ⌋ rangle ⟩");
        for (String name : words("min max sup inf lim argmin argmax")) {
            OPERATORS.put(name, new Term.Operator(name, true, false));
        }
        for (String name : words("arg log ln exp sin cos tan det dim Pr gcd deg")) {
            OPERATORS.put(name, new Term.Operator(name, false, false));
        }
        OPERATORS.put("sum", new Term.Operator("∑", true, true));
        OPERATORS.put("prod", new Term.Operator("∏", true, true));
        OPERATORS.put("int", new Term.Operator("∫", false, true));
        said("· times × times ∈ in ∉ not-in ≤ at-most ≥ at-least < less-than > greater-than = equals ≠ is-not"
                + " ≈ is-about → to ∞ infinity ± plus-or-minus − minus + plus ∪ united-with ∩ intersected-with"
                + " ⊂ within ∼ distributed-as ≡ is-identical-to | given ‖ norm ∑ sum ∏ product ∫ integral ∂ partial"
                + " ∇ gradient … and-so-on ′ prime ⇒ implies ← from / over");
        for (String fence : words("( ) [ ] | / .")) {
            FENCES.put(fence, fence.equals(".") ? "" : fence);
        }
        for (String fence : words("{ } | lfloor rfloor langle rangle lbrace rbrace")) {
            FENCES.put("\\" + fence, sign(fence).text());
        }
    }

    private Signs() {}

    private static void all(Kind kind, String namesAndSigns) {
        List<String> words = words(namesAndSigns);
        for (int i = 0; i < words.size(); i += 2) {
            COMMANDS.put(words.get(i), new Term.Sign(words.get(i + 1), kind));
            if (kind == VARIABLE || (Character.isUpperCase(words.get(i).charAt(0)) && kind == PLAIN)) {
                SAID.putIfAbsent(words.get(i + 1), words.get(i));
            }
        }
    }

    private static void said(String signsAndWords) {
        List<String> words = words(signsAndWords);
        for (int i = 0; i < words.size(); i += 2) {
            SAID.put(words.get(i), words.get(i + 1).replace('-', ' '));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static Term.Sign sign(String name) {
        return command(name).orElseThrow();
    }

    static Optional<Term.Sign> command(String name) {
        return Optional.ofNullable(COMMANDS.get(name));
    }

    static Optional<Term.Operator> operator(String name) {
        return Optional.ofNullable(OPERATORS.get(name));
    }

    /** The width of a command that leaves room. */
    static Optional<Double> space(String name) {
        return Optional.ofNullable(SPACES.get(name));
    }

    /** What a fence after {@code \left} or {@code \right} looks like; empty where it is none. */
    static Optional<String> fence(String written) {
        return Optional.ofNullable(FENCES.get(written));
    }

    /** How a sign is said; itself where it is its own name. */
    static String said(Term.Sign sign) {
        return SAID.getOrDefault(sign.text(), sign.text());
    }

    static String said(Term.Operator operator) {
        return SAID.getOrDefault(operator.text(), operator.text());
    }

    /** A character that is written as it is. */
    static Term.Sign character(int codePoint) {
        String text = Character.toString(codePoint);
        return switch (text) {
            case "-" -> new Term.Sign("−", BINARY);
            case "+", "*", "·", "×", "±", "−", "∪", "∩" -> new Term.Sign(text, BINARY);
            case "=", "<", ">", ":", "≤", "≥", "≠", "≈", "∈", "→", "∼" -> new Term.Sign(text, RELATION);
            case "(", "[" -> new Term.Sign(text, OPEN);
            case ")", "]", "!" -> new Term.Sign(text, CLOSE);
            case ",", ";" -> new Term.Sign(text, PUNCTUATION);
            default -> new Term.Sign(text, slanted(codePoint, text) ? VARIABLE : PLAIN);
        };
    }

    private static boolean slanted(int codePoint, String text) {
        boolean capitalGreek = codePoint >= 'Α' && codePoint <= 'Ω';
        return Character.isLetter(codePoint) && !capitalGreek && !ITALIC_NONE.contains(text);
    }
}
