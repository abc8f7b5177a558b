package firsthand.statement.figure;

import firsthand.statement.number.Words;
import java.util.Set;

/// Tells pounds that are money from pounds that are a weight.
final class Pounds {
    private static final int NEAR = 12;

    private static final Set<String> WEIGHT =
            Set.of(
                    "weigh",
                    "weighs",
                    "weighed",
                    "weighing",
                    "weight",
                    "heavy",
                    "heavier",
                    "lighter",
                    "lost",
                    "gained",
                    "tonnes",
                    "tons",
                    "load",
                    "cargo",
                    "lift",
                    "lifted",
                    "thrust",
                    "explosives",
                    "cocaine",
                    "meat",
                    "beef",
                    "fish",
                    "flour",
                    "coffee",
                    "heroin",
                    "marijuana",
                    "ounces",
                    "feet",
                    "inch",
                    "inches",
                    "baby",
                    "tall");

    private static final Set<String> MONEY =
            Set.of(
                    "cost",
                    "costs",
                    "pay",
                    "paid",
                    "pays",
                    "paying",
                    "price",
                    "prices",
                    "worth",
                    "fine",
                    "fined",
                    "fund",
                    "funding",
                    "budget",
                    "spend",
                    "spent",
                    "profit",
                    "profits",
                    "sales",
                    "revenue",
                    "deal",
                    "bonus",
                    "wage",
                    "wages",
                    "salary",
                    "tax",
                    "loan",
                    "debt",
                    "sterling",
                    "market",
                    "sold",
                    "bought",
                    "bid",
                    "offer",
                    "raise",
                    "raised",
                    "invest",
                    "investment",
                    "bank",
                    "compensation",
                    "damages",
                    "earn",
                    "earned",
                    "benefits",
                    "bill",
                    "bills",
                    "ticket",
                    "tickets",
                    "fee",
                    "fees");

    private Pounds() {}

    static boolean isMoney(Words w, Ranges.Range r, int to) {
        if (r.isScaled()) return true;
        int weight = 0;
        int money = 0;
        for (int i = r.from() - NEAR; i < to + NEAR; i++) {
            if (WEIGHT.contains(w.lower(i))) weight++;
            if (MONEY.contains(w.lower(i))) money++;
        }
        return money > weight || money == weight && r.low().intValue() >= 1000 && weight == 0;
    }
}
