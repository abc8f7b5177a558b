package firsthand.language;

import firsthand.language.Place.Source;
import java.util.List;

/// NLP4J's dependency parser (Choi and McCallum, 2013): reads the words from left to right and at
/// each step joins the top of a stack with the next word, or not, and moves on.
///
/// Its time may grow with the square of the words, so behind a limit that no writer's sentence
/// reaches the words that are left hang where they fit best nearby.
final class TransitionParser {
    /// Steps a word; ordinary sentences take two.
    private static final int STEPS = 8;

    /// Words to each side among which a word that was left without a head finds one.
    private static final int NEARBY = 5;

    private final Classifier classifier;
    private final List<Move> moves;

    TransitionParser(Classifier classifier) {
        this.classifier = classifier;
        this.moves = classifier.labels().stream().map(Move::of).toList();
    }

    /// The relation that a label of the tree means.
    String relation(int label) {
        return moves.get(label).relation();
    }

    Tree parse(Draft draft) {
        return new Run(draft).parse();
    }

    private enum Arc {
        LEFT,
        RIGHT,
        NO
    }

    private enum Step {
        SHIFT,
        REDUCE,
        PASS
    }

    /// What a label of the classifier does.
    ///
    /// @param relation empty for no arc
    /// @param value key of the relation
    private record Move(Arc arc, Step step, String relation, long value, long power) {
        /// From NLP4J's label: "L_R_nsubj", "N_S_".
        static Move of(String label) {
            String[] part = label.split("_", 3);
            Arc arc =
                    switch (part[0]) {
                        case "L" -> Arc.LEFT;
                        case "R" -> Arc.RIGHT;
                        default -> Arc.NO;
                    };
            Step step =
                    switch (part[1]) {
                        case "S" -> Step.SHIFT;
                        case "R" -> Step.REDUCE;
                        default -> Step.PASS;
                    };
            String relation = part[2].intern();
            return new Move(
                    arc,
                    step,
                    relation,
                    Keys.append(Keys.EMPTY, relation),
                    Keys.power(relation.length()));
        }
    }

    /// Which moves are open.
    private enum Choice {
        ANY,
        SHIFT_ONLY,
        NO_ARC,
        NO_ARC_NO_REDUCE,
        NO_BARE_REDUCE,
        LEFT_ARC,
        RIGHT_ARC;

        boolean allows(Move move) {
            return switch (this) {
                case ANY -> true;
                case SHIFT_ONLY -> move.step == Step.SHIFT;
                case NO_ARC -> move.arc == Arc.NO;
                case NO_ARC_NO_REDUCE -> move.arc == Arc.NO && move.step != Step.REDUCE;
                case NO_BARE_REDUCE -> !(move.arc == Arc.NO && move.step == Step.REDUCE);
                case LEFT_ARC -> move.arc == Arc.LEFT;
                case RIGHT_ARC -> move.arc == Arc.RIGHT;
            };
        }
    }

    /// The parse of one sentence.
    private final class Run {
        private final Draft draft;
        private final Tree tree;
        private final int[] stack;
        private int depth;

        /// What was passed over between the stack and the next word, the leftmost last.
        private final int[] passed;

        private int passes;
        private int next;

        private final int[] words = new int[classifier.places().size()];
        private final Classifier.Sum sum = classifier.sum();
        private final float[] scores = sum.scores();

        Run(Draft draft) {
            this.draft = draft;
            tree = new Tree(draft.size());
            stack = new int[draft.size() + 1];
            passed = new int[draft.size() + 1];
            for (int w = 0; w <= draft.size(); w++) setValency(w);
            shift();
        }

        Tree parse() {
            int limit = STEPS * draft.size() + 20;
            for (int n = 0; next <= draft.size() && n < limit; n++) step();
            for (int w = 1; w <= draft.size(); w++) {
                if (tree.head(w) == Tree.NONE) attachNearby(w);
            }
            return tree;
        }

        private void step() {
            int top = stack[depth - 1];
            int label = best(choice(top));
            Move move = moves.get(label);
            switch (move.arc) {
                case LEFT -> attach(top, next, label);
                case RIGHT -> attach(next, top, label);
                case NO -> {}
            }
            switch (move.step) {
                case SHIFT -> shift();
                case REDUCE -> depth--;
                case PASS -> passed[passes++] = stack[--depth];
            }
        }

        private Choice choice(int top) {
            boolean headless = tree.head(top) == Tree.NONE;
            if (top == 0) return Choice.SHIFT_ONLY;
            if (tree.isBelow(top, next)) return Choice.NO_ARC;
            if (tree.isBelow(next, top)) return headless ? Choice.NO_ARC_NO_REDUCE : Choice.NO_ARC;
            return headless ? Choice.NO_BARE_REDUCE : Choice.ANY;
        }

        private void shift() {
            while (passes > 0) stack[depth++] = passed[--passes];
            stack[depth++] = next++;
        }

        private void attach(int word, int head, int label) {
            int before = tree.head(word);
            tree.attach(word, head, label);
            Move move = moves.get(label);
            draft.set(Attribute.RELATION, word, move.value, move.power);
            setValency(head);
            if (before != Tree.NONE) setValency(before);
        }

        private void setValency(int word) {
            draft.set(Attribute.VALENCY, word, tree.valency(word));
        }

        /// The best label of those open, by the state at hand.
        private int best(Choice choice) {
            List<Place> places = classifier.places();
            for (int i = 0; i < words.length; i++) words[i] = word(places.get(i));
            classifier.score(draft, words, sum);
            int best = Tree.NONE;
            for (int i = 0; i < scores.length; i++) {
                boolean better = best == Tree.NONE || scores[i] > scores[best];
                if (better && choice.allows(moves.get(i))) best = i;
            }
            return best;
        }

        /// Hangs a word that was left over below the word nearby for which the classifier speaks
        /// most; below the root if there is none.
        private void attachNearby(int word) {
            int bestHead = 0;
            int bestLabel = Tree.NONE;
            float bestScore = Float.NEGATIVE_INFINITY;
            for (int side : new int[] {-1, 1}) {
                for (int d = 1; d <= NEARBY; d++) {
                    int head = word + side * d;
                    if (head < 0 || head > draft.size()) break;
                    if (tree.isBelow(head, word)) continue;
                    standBetween(Math.min(word, head), Math.max(word, head));
                    int label = best(head < word ? Choice.RIGHT_ARC : Choice.LEFT_ARC);
                    if (scores[label] > bestScore) {
                        bestHead = head;
                        bestLabel = label;
                        bestScore = scores[label];
                    }
                }
            }
            if (bestLabel == Tree.NONE) tree.attach(word, 0, Tree.NONE);
            else attach(word, bestHead, bestLabel);
        }

        private void standBetween(int top, int following) {
            stack[0] = top;
            depth = 1;
            passes = 0;
            next = following;
        }

        private int word(Place place) {
            int from = from(place.source(), place.window());
            if (from == Classifier.NOWHERE) return from;
            return switch (place.relation()) {
                case SELF -> from;
                case HEAD -> tree.head(from);
                case GRAND_HEAD ->
                        tree.head(from) == Tree.NONE ? Tree.NONE : tree.head(tree.head(from));
                case LEFTMOST -> tree.leftmost(from, 0);
                case SECOND_LEFTMOST -> tree.leftmost(from, 1);
                case RIGHTMOST -> tree.rightmost(from, 0);
                case SECOND_RIGHTMOST -> tree.rightmost(from, 1);
                case LEFT_SIBLING -> tree.leftSibling(from, 0);
                case SECOND_LEFT_SIBLING -> tree.leftSibling(from, 1);
            };
        }

        private int from(Source source, int window) {
            int at =
                    switch (source) {
                        case I -> stack[depth - 1] + window;
                        case J -> next + window;
                        case K -> onStack(window);
                    };
            return at >= 0 && at <= draft.size() ? at : Classifier.NOWHERE;
        }

        private int onStack(int window) {
            if (window > 0) return window <= passes ? passed[passes - window] : Classifier.NOWHERE;
            return depth - 1 + window >= 0 ? stack[depth - 1 + window] : Classifier.NOWHERE;
        }
    }
}
