package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Audience;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds where parties stand: who backs, opposes or makes conditions for what.
public final class PositionFinder {
    /// What a party asks to stop is what it is against.
    private static final Set<String> STOP =
            Set.of("stop", "refrain", "halt", "abandon", "drop", "scrap", "cease", "desist");

    /// What one may want without taking a side.
    private static final Set<String> NO_ISSUE =
            Set.of(
                    "know",
                    "be",
                    "say",
                    "see",
                    "go",
                    "get",
                    "talk",
                    "thank",
                    "tell",
                    "understand",
                    "hear",
                    "come",
                    "find",
                    "think",
                    "make",
                    "look",
                    "add",
                    "speak",
                    "live",
                    "sleep");

    /// What somebody is made or asked to do is no side that he takes.
    private static final Set<String> ASKS =
            Set.of(
                    "require",
                    "force",
                    "ask",
                    "urge",
                    "oblige",
                    "press",
                    "push",
                    "order",
                    "tell",
                    "expect",
                    "allow",
                    "help",
                    "enable",
                    "invite",
                    "persuade");

    /// What one does something for, rather than takes a side on.
    private static final Set<String> AIMS =
            Set.of(
                    "support", "defend", "back", "fight", "push", "press", "protest", "resist",
                    "accept");

    /// Verbs with which a party's support or reluctance is told.
    private static final Set<String> VOICES =
            Set.of(
                    "signal",
                    "express",
                    "voice",
                    "show",
                    "have",
                    "state",
                    "indicate",
                    "underline",
                    "underscore",
                    "reaffirm",
                    "affirm",
                    "reiterate",
                    "stress",
                    "repeat",
                    "declare",
                    "announce",
                    "offer",
                    "pledge",
                    "give",
                    "lend",
                    "confirm",
                    "emphasise",
                    "emphasize",
                    "withdraw",
                    "maintain",
                    "renew",
                    "raise",
                    "promise");

    private static final Set<String> WANTS =
            Set.of("want", "refuse", "pledge", "vow", "promise", "decide", "agree", "vote", "be");

    /// What one may call what one likes without taking a side on it.
    private static final Set<String> HAPPENINGS =
            Set.of(
                    "incident",
                    "attack",
                    "accident",
                    "event",
                    "death",
                    "fire",
                    "crash",
                    "charge",
                    "claim",
                    "allegation",
                    "accusation",
                    "account",
                    "meeting",
                    "talk",
                    "visit",
                    "day",
                    "night",
                    "moment",
                    "result",
                    "man",
                    "woman",
                    "case");

    /// What is fought by everybody.
    private static final Set<String> EVILS =
            Set.of(
                    "fire",
                    "blaze",
                    "flame",
                    "war",
                    "battle",
                    "crime",
                    "disease",
                    "inflation",
                    "aggression",
                    "corruption",
                    "hunger",
                    "poverty",
                    "terrorism",
                    "force",
                    "troop");

    private static final Set<String> NOTHING =
            Set.of(
                    "anybody",
                    "anyone",
                    "anything",
                    "nothing",
                    "nobody",
                    "everybody",
                    "everyone",
                    "everything",
                    "somebody",
                    "someone",
                    "something",
                    "neither",
                    "one",
                    "none",
                    "word",
                    "way");

    private static final Set<String> ACCUSES =
            Set.of("accuse", "blame", "suspect", "criticise", "criticize", "fault");

    /// Verbs with which "against" takes a side.
    private static final Set<String> STAND =
            Set.of(
                    "be",
                    "vote",
                    "stand",
                    "speak",
                    "argue",
                    "campaign",
                    "decide",
                    "come",
                    "lobby",
                    "remain",
                    "advise",
                    "warn",
                    "lean");

    private static final Set<String> WILL = Set.of("will", "would", "could", "can", "’ll", "'ll");

    /// What hangs on a condition may itself be the subject of these.
    private static final Set<String> HANGS = Set.of("wait", "depend", "hinge", "await");

    private static final Set<String> SIGNS = Set.of("sign", "agree", "accept", "approve", "join");

    private static final Set<String> WHEN = Set.of("when", "once", "after", "until");

    private final Agents agents = new Agents();
    private final Issues issues = new Issues();
    private final StemLexicon lexicon = StemLexicon.read(PositionFinder.class, "positions.tsv");

    /// In order of place.
    public List<Position> find(Material m) {
        List<Position> found = new ArrayList<>();
        for (int i = 0; i < m.text().size(); i++) {
            Span span = m.text().sentences().get(i);
            boolean may =
                    lexicon.mayOccur(m.words(), span) || span.of(m.words()).contains("would be");
            if (m.report().isJunk(span) || !may || m.isHeadline(span)) continue;
            Sentence s = m.text().sentence(i);
            if (s.isParsed()) inSentence(m, s, i, found);
        }
        found.sort(Comparator.comparing(Position::span));
        return found;
    }

    private void inSentence(Material m, Sentence s, int i, List<Position> found) {
        Set<Integer> taken = new HashSet<>();
        for (Token t : s.tokens()) {
            Optional<Side> side = side(m, s, t);
            if (side.isEmpty() || !isEarnest(s, side.get())) continue;
            Side told = side.get();
            List<Speaker> parties = parties(m, s, told);
            if (parties.isEmpty() || taken.contains(told.verb.index())) continue;
            Optional<String> issue = issues.of(m, s, i, told.issue, told.verb, List.copyOf(found));
            if (issue.isEmpty()) continue;
            taken.add(told.verb.index());
            Span span = clause(s, told.verb);
            boolean stop = told.stance == Position.Stance.AGAINST && told.issue.isVerb();
            String words = stop ? asked(m, s, told) + Issues.withoutStop(issue.get()) : issue.get();
            words = withoutOwner(m, s, told, words);
            for (Speaker p : parties) found.add(new Position(span, p, words, told.stance));
        }
    }

    /// "called on the owner to stop hiding the losses": whose deed it is, where one is named.
    private static String asked(Material m, Sentence s, Side told) {
        boolean doing =
                s.dependents(told.issue.index(), "xcomp", "ccomp").stream()
                        .anyMatch(x -> x.pos().equals("VBG"));
        if (!doing) return "";
        Optional<Token> asked =
                s.dependents(told.verb.index(), "prep").stream()
                        .filter(p -> p.lemma().equals("on"))
                        .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                        .findFirst()
                        .or(() -> s.dependent(told.verb.index(), "dobj"));
        return asked.filter(Token::isProperNoun)
                .flatMap(t -> m.who(s, t))
                .map(x -> x.name() + " ")
                .orElse("");
    }

    /// "Norland's unwavering support for the town": whose support it is stands as the party.
    private static String withoutOwner(Material m, Sentence s, Side told, String words) {
        if (!told.word.isNoun()) return words;
        return s.dependent(told.word.index(), "poss")
                .map(o -> s.subtreeSpan(o.index()).of(m.words()))
                .filter(words::startsWith)
                .map(o -> words.substring(o.length()).strip())
                .filter(w -> !w.isEmpty())
                .orElse(words);
    }

    /// The clause without those that are joined to it and have subjects of their own.
    private static Span clause(Sentence s, Token verb) {
        Span span = Clauses.span(s, verb);
        for (Token c : s.dependents(verb.index(), "conj")) {
            boolean own = c.isVerb() && s.dependent(c.index(), "nsubj", "nsubjpass").isPresent();
            int from =
                    s.dependents(verb.index(), "cc").stream()
                            .filter(cc -> cc.index() < c.index())
                            .mapToInt(cc -> cc.span().start())
                            .max()
                            .orElse(s.subtreeSpan(c.index()).start());
            if (own && from > verb.span().end() && from < span.end()) {
                span = Clauses.trimmed(s, new Span(span.start(), from));
            }
        }
        return span;
    }

    /// Whether the side is the party's own: not what it is accused of, not what is done to it, not
    /// a number or a time that it asks for.
    private boolean isEarnest(Sentence s, Side side) {
        Token verb = side.verb;
        boolean passive = s.dependent(verb.index(), "auxpass").isPresent();
        if (passive && s.dependent(verb.index(), "agent").isEmpty()) return false;
        boolean accused =
                verb.is("pcomp", "conj")
                        && s.ancestors(verb.index()).stream()
                                .anyMatch(a -> ACCUSES.contains(a.lemma()));
        boolean asked =
                verb.is("xcomp", "ccomp")
                        && Clauses.isInfinitive(s, verb)
                        && s.head(verb).filter(h -> ASKS.contains(h.lemma())).isPresent();
        boolean purpose =
                verb.is("advcl", "acl", "xcomp")
                        && Clauses.isInfinitive(s, verb)
                        && (AIMS.contains(verb.lemma()) || verb.is("acl"))
                        && s.head(verb).filter(h -> !WANTS.contains(h.lemma())).isPresent();
        boolean ruled = verb.lemma().equals("rule") && s.dependent(verb.index(), "prt").isEmpty();
        if (asked || purpose || ruled) return false;
        return !accused && !issues.isNumber(s, side.issue) && !isAnonymity(side.issue);
    }

    /// "asked not to be named".
    private static boolean isAnonymity(Token issue) {
        return Set.of("name", "identify", "quote").contains(issue.lemma()) && issue.isVerb();
    }

    /// A side that a verb takes.
    ///
    /// @param word the word that takes the side: the verb, or a noun or adjective with it
    /// @param issue the head of what it is about
    private record Side(Token verb, Token word, Token issue, Position.Stance stance) {
        Side(Token verb, Token issue, Position.Stance stance) {
            this(verb, verb, issue, stance);
        }
    }

    private Optional<Side> side(Material m, Sentence s, Token t) {
        if (t.isVerb()) {
            return lexicon.verb(t.lemma())
                    .flatMap(k -> called(s, t, k).or(() -> ofVerb(m, s, t, k)))
                    .or(() -> put(s, t))
                    .or(() -> bound(m, s, t))
                    .or(() -> excluded(s, t));
        }
        boolean predicate = t.is("acomp", "attr", "prep", "dobj", "pobj", "oprd");
        if (!predicate) return Optional.empty();
        Optional<String> kind =
                (t.isNoun() ? lexicon.noun(t.lemma()) : lexicon.adjective(t.lemma()))
                        .filter(k -> k.startsWith("for") || k.startsWith("against"));
        Optional<Token> verb = s.head(t).flatMap(h -> Clauses.verbAbove(s, h));
        if (kind.isEmpty() || verb.isEmpty()) return Optional.empty();
        boolean stands = s.head(t).filter(h -> h.isVerb() && STAND.contains(h.lemma())).isPresent();
        if (t.is("prep") && !stands) return Optional.empty();
        boolean in = t.is("pobj") && s.head(t).filter(h -> h.lemma().equals("in")).isPresent();
        boolean uttered =
                t.is("dobj") ? VOICES.contains(verb.get().lemma()) : in || t.is("attr", "acomp");
        if (t.isNoun() && !uttered) return Optional.empty();
        if (t.lemma().equals("concern") && !isVoiced(s, t, verb.get())) return Optional.empty();
        boolean bare = t.lemma().equals("support") && t.is("dobj") && !isModified(s, t);
        Optional<Token> object = byPreposition(s, t, kind.get());
        boolean ally = t.isNoun() && object.filter(Token::isProperNoun).isPresent();
        return (ally ? Optional.of(t) : object)
                .or(() -> bare ? Optional.of(t) : Optional.empty())
                .filter(i -> !NO_ISSUE.contains(i.lemma()) && !NOTHING.contains(i.lemma()))
                .map(issue -> sided(s, verb.get(), issue, kind.get()))
                .map(x -> new Side(x.verb, t, x.issue, x.stance));
    }

    /// "have concerns over using the assets": not "due to concerns about the future".
    private static boolean isVoiced(Sentence s, Token concern, Token verb) {
        boolean voiced =
                Set.of("have", "voice", "express", "raise").contains(verb.lemma())
                        && concern.is("dobj");
        return voiced
                && s.dependents(concern.index(), "prep").stream()
                        .anyMatch(p -> s.dependent(p.index(), "pcomp").isPresent());
    }

    private static boolean isModified(Sentence s, Token t) {
        return s.dependents(t.index(), "prep", "acl", "relcl", "poss").size() > 0;
    }

    /// "that would be 'a verdict before a trial'", "the price was an insult": what a speaker says
    /// that a thing is.
    private Optional<Side> put(Sentence s, Token verb) {
        if (!verb.lemma().equals("be") || !verb.is("ccomp") || Clauses.isDenied(s, verb))
            return Optional.empty();
        Optional<Token> thing = s.dependent(verb.index(), "nsubj").filter(PositionFinder::isThing);
        Optional<Token> name = s.dependent(verb.index(), "attr", "acomp");
        boolean would = s.dependent(verb.index(), "aux").isPresent();
        if (name.isEmpty() || thing.isEmpty() || isVague(s, thing.get())) return Optional.empty();
        Optional<Token> clause =
                s.dependent(verb.index(), "ccomp", "xcomp", "csubj")
                        .or(() -> s.dependent(name.get().index(), "ccomp", "xcomp"));
        boolean expletive = thing.get().lemma().equals("it") && clause.isPresent();
        return judged(s, verb, expletive ? clause.get() : thing.get(), name.get(), would);
    }

    private static boolean isVague(Sentence s, Token thing) {
        return s.dependents(thing.index(), "det").stream()
                .anyMatch(d -> Set.of("some", "any", "no", "many", "several").contains(d.lemma()));
    }

    private static boolean isThing(Token t) {
        boolean pointer = Set.of("that", "this", "it").contains(t.lemma());
        return pointer || t.isNoun() && !t.isProperNoun() && !Audience.PEOPLE.contains(t.lemma());
    }

    /// "in favour of the plan", "opposed to it", "against the plan", "reluctance to go".
    private static Optional<Token> byPreposition(Sentence s, Token t, String kind) {
        Optional<Token> object = s.dependent(t.index(), "pobj", "pcomp");
        if (object.isPresent()) return object;
        List<String> words = List.of(kind.substring(kind.indexOf(' ') + 1).split(","));
        for (Token p : s.dependents(t.index(), "prep")) {
            object = s.dependent(p.index(), "pobj", "pcomp");
            if (object.isPresent() && words.contains(p.lemma())) return object;
        }
        return words.contains("to")
                ? s.dependent(t.index(), "acl", "xcomp").filter(x -> Clauses.isInfinitive(s, x))
                : Optional.empty();
    }

    /// "called the plan 'a blank cheque'": who gives a thing a name is for or against it, as the
    /// name praises or blames.
    private Optional<Side> called(Sentence s, Token verb, String kind) {
        if (!verb.lemma().equals("call") && !kind.equals("calls")) return Optional.empty();
        Optional<Token> thing =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> o.isNoun() && !o.isProperNoun() || o.lemma().equals("it"));
        Optional<Token> name =
                s.dependent(verb.index(), "oprd", "xcomp", "attr", "ccomp", "prep")
                        .or(() -> thing.flatMap(o -> s.dependent(o.index(), "appos")));
        if (thing.isEmpty() || name.isEmpty()) return Optional.empty();
        boolean metaphor =
                s.subtree(name.get().index()).stream().anyMatch(t -> t.is("det") || t.is("poss"));
        return thing.filter(o -> !HAPPENINGS.contains(o.lemma()))
                .flatMap(o -> judged(s, verb, o, name.get(), metaphor && o.isNoun()));
    }

    private Optional<Side> judged(
            Sentence s, Token verb, Token thing, Token name, boolean quotedIsBlame) {
        boolean praise = false;
        boolean blame = false;
        for (Token t : s.subtree(name.index())) {
            String word =
                    t.isNoun()
                            ? lexicon.noun(t.lemma()).orElse("")
                            : lexicon.adjective(t.lemma()).orElse("");
            praise |= word.equals("praise");
            blame |= word.equals("blame");
        }
        if (!praise && !blame && !(quotedIsBlame && isMarked(s, name))) return Optional.empty();
        Position.Stance stance = praise && !blame ? Position.Stance.FOR : Position.Stance.AGAINST;
        return Optional.of(new Side(verb, thing, stance));
    }

    /// Whether a quotation mark opens the name.
    private static boolean isMarked(Sentence s, Token name) {
        int first = s.subtree(name.index()).getFirst().index();
        return isMark(s.token(first)) || first > 0 && isMark(s.token(first - 1));
    }

    private static boolean isMark(Token t) {
        return "\"“„«‘'``".contains(t.form());
    }

    /// "would sign only if the state paid", "would wait for the inquiry": any deed that its party
    /// makes hang on a condition.
    private static Optional<Side> bound(Material m, Sentence s, Token verb) {
        boolean will =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> WILL.contains(a.lemma()) || WILL.contains(a.form()));
        boolean behind = s.dependent(verb.index(), "prep").isPresent();
        boolean hinges = Set.of("hinge", "depend").contains(verb.lemma());
        boolean shall =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> Set.of("will", "would").contains(a.lemma()));
        boolean waits = shall && Set.of("wait", "await").contains(verb.lemma());
        boolean signs = SIGNS.contains(verb.lemma()) && withReservation(s, verb);
        boolean decides = will && verb.lemma().equals("decide") && hasWhen(s, verb);
        boolean conditional = hinges && behind || waits || signs || decides;
        boolean free = !verb.is("relcl", "advcl", "acl") && !NO_ISSUE.contains(verb.lemma());
        boolean told = m.speechAt(verb.span().start()).isEmpty();
        boolean ifs = Clauses.isBound(s) || told && hasIf(s, verb);
        conditional |= will && free && ifs && !isUnreal(s, verb);
        return conditional
                ? Optional.of(new Side(verb, verb, Position.Stance.CONDITIONAL))
                : Optional.empty();
    }

    /// "would not be here if there had been a memo", "would have left".
    private static boolean isUnreal(Sentence s, Token verb) {
        boolean have =
                s.dependents(verb.index(), "aux").stream().anyMatch(a -> a.lemma().equals("have"));
        return have
                || s.dependents(verb.index(), "advcl").stream()
                        .anyMatch(
                                c ->
                                        s.dependents(c.index(), "aux").stream()
                                                .anyMatch(a -> a.form().equalsIgnoreCase("had")));
    }

    /// "signed with a written reservation".
    private static boolean withReservation(Sentence s, Token verb) {
        return s.dependents(verb.index(), "prep").stream()
                .filter(p -> p.lemma().equals("with"))
                .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                .anyMatch(o -> Set.of("reservation", "condition", "caveat").contains(o.lemma()));
    }

    private static boolean hasWhen(Sentence s, Token verb) {
        return s.dependents(verb.index(), "advcl").stream()
                .anyMatch(
                        c ->
                                s.dependents(c.index(), "advmod", "mark").stream()
                                        .anyMatch(k -> WHEN.contains(k.lemma())));
    }

    /// Whether the clause with "if" hangs on this verb.
    private static boolean hasIf(Sentence s, Token verb) {
        return s.dependents(verb.index(), "advcl").stream()
                .anyMatch(
                        c ->
                                s.dependent(c.index(), "mark")
                                        .filter(k -> k.lemma().equals("if"))
                                        .isPresent());
    }

    /// "there would be no second vote".
    private static Optional<Side> excluded(Sentence s, Token verb) {
        if (!verb.lemma().equals("be") || s.dependent(verb.index(), "aux").isEmpty())
            return Optional.empty();
        boolean there = s.dependent(verb.index(), "expl").isPresent();
        Optional<Token> thing = s.dependent(verb.index(), "attr", "nsubj").filter(Token::isNoun);
        boolean without = s.tokens().stream().anyMatch(t -> t.lemma().equals("without"));
        if (!there || thing.isEmpty() || without || !Clauses.isDenied(s, verb))
            return Optional.empty();
        return Optional.of(new Side(verb, thing.get(), Position.Stance.AGAINST));
    }

    private Optional<Side> ofVerb(Material m, Sentence s, Token verb, String kind) {
        if (kind.equals("appeals")) return appeal(s, verb);
        if (!kind.startsWith("for") && !kind.startsWith("against")) return Optional.empty();
        boolean takes =
                Set.of("oppose", "back", "support", "reject", "favour").contains(verb.lemma());
        if (verb.is("acl") && verb.pos().equals("VBN")) {
            boolean by = takes && agent(s, verb).isPresent();
            return by ? s.head(verb).map(i -> sided(s, verb, i, kind)) : Optional.empty();
        }
        if (verb.lemma().equals("allow") && s.dependent(verb.index(), "aux").isEmpty())
            return Optional.empty();
        return issue(s, verb, kind)
                .filter(i -> !m.isTime(i) && !NOTHING.contains(i.lemma()))
                .filter(i -> !verb.lemma().equals("fight") || !EVILS.contains(i.lemma()))
                .filter(i -> !isSpoken(m, verb, i))
                .map(issue -> sided(s, verb, issue, kind));
    }

    /// "'Do not wait,' she urged": the words themselves. "We ask them to wait": spoken to somebody.
    private static boolean isSpoken(Material m, Token verb, Token issue) {
        boolean asks = Set.of("ask", "urge", "beg").contains(verb.lemma());
        boolean inside = m.speechAt(issue.span().start()).isPresent();
        return asks && issue.isVerb() && inside;
    }

    /// "will appeal": against the ruling.
    private static Optional<Side> appeal(Sentence s, Token verb) {
        boolean will =
                s.dependents(verb.index(), "aux").stream().anyMatch(a -> WILL.contains(a.lemma()));
        Optional<Token> against = behind(s, verb, "against");
        if (against.isEmpty() && (!will || s.dependent(verb.index(), "prep").isPresent()))
            return Optional.empty();
        return Optional.of(new Side(verb, against.orElse(verb), Position.Stance.AGAINST));
    }

    private Side sided(Sentence s, Token verb, Token issue, String kind) {
        boolean against =
                kind.startsWith("against")
                        || issue.lemma().equals("against")
                        || isBehind(s, issue, "against");
        if (Clauses.isDenied(s, verb)) against = !against;
        if (asksToStop(s, issue)) against = true;
        boolean open = kind.endsWith("if");
        boolean condition =
                Clauses.isBound(s)
                        || hasIf(s, verb)
                        || open
                                && (hasOnly(s)
                                        || isTentative(s, verb)
                                        || Clauses.isConditional(s, verb));
        Position.Stance stance =
                condition
                        ? Position.Stance.CONDITIONAL
                        : against ? Position.Stance.AGAINST : Position.Stance.FOR;
        return new Side(verb, issue, stance);
    }

    private static boolean isBehind(Sentence s, Token object, String preposition) {
        return s.head(object).filter(h -> h.lemma().equals(preposition)).isPresent();
    }

    /// "could live with it".
    private static boolean isTentative(Sentence s, Token verb) {
        return s.dependents(verb.index(), "aux").stream()
                .anyMatch(a -> Set.of("could", "would", "might", "can").contains(a.lemma()));
    }

    private static boolean hasOnly(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.lemma().equals("only"));
    }

    private static boolean asksToStop(Sentence s, Token issue) {
        return issue.isVerb() && STOP.contains(issue.lemma());
    }

    /// What the verb is about, by the frame that the table gives.
    private Optional<Token> issue(Sentence s, Token verb, String kind) {
        String frame = kind.substring(kind.indexOf(' ') + 1).replace(" if", "");
        for (String f : frame.split(",")) {
            Optional<Token> issue =
                    switch (f) {
                        case "object" -> object(s, verb, kind);
                        case "that" -> s.dependent(verb.index(), "ccomp");
                        case "toward" -> behind(s, verb, "to");
                        case "to" ->
                                s.dependent(verb.index(), "xcomp")
                                        .filter(
                                                x ->
                                                        Clauses.isInfinitive(s, x)
                                                                && !NO_ISSUE.contains(x.lemma()));
                        case "ing" ->
                                s.dependent(verb.index(), "xcomp", "pcomp")
                                        .or(() -> s.dependent(verb.index(), "advcl"))
                                        .filter(x -> x.pos().equals("VBG"))
                                        .filter(
                                                x ->
                                                        x.is("xcomp", "pcomp")
                                                                || x.index() == verb.index() + 1);
                        case "it" ->
                                object(s, verb, kind)
                                        .filter(o -> kind.endsWith("if") || !isClaimed(o));
                        default -> behind(s, verb, f);
                    };
            if (issue.isPresent()) return issue;
        }
        return asTheyDo(s, verb);
    }

    /// The object that is an issue: no mere name of somebody whom one is against, no words in marks
    /// with which one hails; in a relative clause without a pronoun the noun on which it hangs.
    private static Optional<Token> object(Sentence s, Token verb, String kind) {
        Optional<Token> own = s.dependent(verb.index(), "dobj");
        boolean relative = own.filter(PositionFinder::isAnaphor).isPresent();
        if (relative && verb.is("relcl")) return s.head(verb).filter(Token::isNoun);
        if (own.isEmpty() && verb.is("relcl") && s.dependent(verb.index(), "nsubj").isPresent()) {
            return s.head(verb).filter(Token::isNoun);
        }
        boolean against = kind.startsWith("against");
        return own.filter(o -> !isAnaphor(o))
                .filter(o -> !(against && (o.isProperNoun() || isNationals(s, o))))
                .filter(o -> !isMarked(s, o));
    }

    /// "European nations", "the minister": whom, not what.
    private static boolean isNationals(Sentence s, Token o) {
        return Audience.PEOPLE.contains(o.lemma())
                || Set.of("nation", "country", "state").contains(o.lemma());
    }

    /// "hold an inquiry, as the opposition demands": the clause around.
    private static Optional<Token> asTheyDo(Sentence s, Token verb) {
        boolean as =
                s.dependents(verb.index(), "mark", "advmod").stream()
                        .anyMatch(t -> t.lemma().equals("as") && t.index() < verb.index());
        return as && verb.is("advcl") ? s.head(verb).filter(Token::isVerb) : Optional.empty();
    }

    /// "rejects this", "rejects the allegation": a claim, no issue.
    private static boolean isClaimed(Token object) {
        return object.pos().equals("DT")
                || object.pos().equals("PRP")
                || Set.of(
                                "claim",
                                "allegation",
                                "accusation",
                                "charge",
                                "suggestion",
                                "account",
                                "version")
                        .contains(object.lemma());
    }

    private static boolean isAnaphor(Token t) {
        return t.pos().startsWith("W");
    }

    private static Optional<Token> behind(Sentence s, Token verb, String preposition) {
        for (Token p : s.dependents(verb.index(), "prep", "prt", "mark")) {
            if (!p.lemma().equals(preposition)) continue;
            Optional<Token> object = s.dependent(p.index(), "pobj", "pcomp");
            if (object.isPresent() && preposition.equals("on"))
                return deedOf(s, verb, object.get());
            if (object.isPresent()) return object;
            if (verb.lemma().equals("vote")) return Optional.of(p);
        }
        return Optional.empty();
    }

    /// "called on both sides to stop the strike": what they are called on to do.
    private static Optional<Token> deedOf(Sentence s, Token verb, Token asked) {
        if (verb.lemma().equals("insist")) return Optional.of(asked);
        return s.dependent(verb.index(), "xcomp", "advcl")
                .or(() -> s.dependent(asked.index(), "acl", "xcomp", "relcl"))
                .filter(x -> Clauses.isInfinitive(s, x));
    }

    /// Who takes the side: a name, a body or somebody with a role, and those joined to it; for
    /// "Norland's support" whose it is; where a thing is the subject, who says so.
    private List<Speaker> parties(Material m, Sentence s, Side side) {
        Token verb = side.verb;
        boolean opposed = verb.is("acl", "relcl") && verb.pos().equals("VBN");
        Optional<Token> owner =
                side.word.isNoun() ? s.dependent(side.word.index(), "poss") : Optional.empty();
        Optional<Token> subject =
                owner.isPresent() ? owner : opposed ? agent(s, verb) : Clauses.subject(s, verb);
        boolean deed = side.issue.index() == verb.index() && !HANGS.contains(verb.lemma());
        if (deed && subject.filter(t -> !t.pos().equals("EX") && !isPointer(t)).isEmpty())
            return List.of();
        boolean impersonal =
                subject.filter(
                                t ->
                                        t.pos().equals("EX")
                                                || isPointer(t)
                                                || isExpletive(t, side)
                                                || t.isNoun() && isThing(m, s, t))
                        .isPresent();
        if (subject.isEmpty() && opposed) return List.of();
        if (deed && impersonal) return List.of();
        if (subject.isEmpty() || impersonal) {
            return m.sayer(verb.span()).filter(x -> agents.isAgent(m, x)).stream().toList();
        }
        List<Speaker> found = new ArrayList<>();
        add(m, s, subject.get(), found);
        if (found.isEmpty() && !deed && m.who(s, subject.get()).isEmpty()) {
            m.sayer(verb.span()).filter(x -> agents.isAgent(m, x)).ifPresent(found::add);
        }
        return found;
    }

    private void add(Material m, Sentence s, Token t, List<Speaker> found) {
        boolean we = Set.of("we", "us", "our").contains(t.lemma());
        m.who(s, t)
                .map(x -> we ? m.behind(x).orElse(x) : m.headed(x).orElse(x))
                .filter(x -> agents.mayAct(m, x))
                .ifPresent(found::add);
        for (Token c : s.dependents(t.index(), "conj")) {
            if (c.isNoun()
                    && s.dependent(c.index(), "poss")
                            .filter(p -> p.pos().startsWith("PRP"))
                            .isEmpty())
                m.who(s, c).filter(x -> agents.isAgent(m, x)).ifPresent(found::add);
        }
    }

    /// "it is good that the road is open".
    private static boolean isExpletive(Token t, Side side) {
        return t.lemma().equals("it") && side.verb.lemma().equals("be") && side.issue.isVerb();
    }

    private static boolean isPointer(Token t) {
        return Set.of("this", "that").contains(t.lemma()) && t.pos().equals("DT");
    }

    private static Optional<Token> agent(Sentence s, Token verb) {
        return s.dependent(verb.index(), "agent").flatMap(by -> s.dependent(by.index(), "pobj"));
    }

    /// Whether the noun names neither a party nor people.
    private boolean isThing(Material m, Sentence s, Token t) {
        return !t.isProperNoun()
                && s.nameAt(t.index()).isEmpty()
                && !Audience.PEOPLE.contains(t.lemma())
                && m.organised(s, t).isEmpty()
                && m.who(s, t).filter(x -> agents.isAgent(m, x)).isEmpty();
    }
}
