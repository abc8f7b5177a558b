package firsthand.statement.figure;

import firsthand.statement.figure.Amount.Hedge;
import firsthand.statement.number.Words;

/// Hedges that stand behind an amount: "300 or so", "50 or more", "200-plus", "40+".
final class Hedges {
    private Hedges() {}

    static Amount behind(Words w, Amount a) {
        if (a.hedge() != Hedge.EXACT) return a;
        int i = a.to();
        if (w.beginsLine(i)) return a;
        if (w.isMark(i, '+') && w.glued(i)) return a.withHedge(Hedge.AT_LEAST, a.from());
        if (w.isHyphen(i) && w.is(i + 1, "plus")) return a.withHedge(Hedge.AT_LEAST, a.from());
        int or = w.is(i, "or") ? i : a.counted();
        if (!w.is(or, "or")) return a;
        return switch (w.lower(or + 1)) {
            case "so", "thereabouts" -> a.withHedge(Hedge.ABOUT, a.from());
            case "more", "above", "over", "higher" -> a.withHedge(Hedge.AT_LEAST, a.from());
            case "less", "fewer", "below", "under", "lower" -> a.withHedge(Hedge.AT_MOST, a.from());
            default -> a;
        };
    }
}
