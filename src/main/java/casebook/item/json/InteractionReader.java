package casebook.item.json;

import casebook.item.BaseType;
import casebook.item.Choice;
import casebook.item.ChoiceInteraction;
import casebook.item.ChoiceScoring;
import casebook.item.ClassifyInteraction;
import casebook.item.EndAttemptInteraction;
import casebook.item.ExtendedTextInteraction;
import casebook.item.InlineChoiceInteraction;
import casebook.item.InlineGap;
import casebook.item.Interaction;
import casebook.item.Kind;
import casebook.item.LadderInteraction;
import casebook.item.MatchInteraction;
import casebook.item.MatchSource;
import casebook.item.MatchTarget;
import casebook.item.OrderEntry;
import casebook.item.OrderInteraction;
import casebook.item.Rung;
import casebook.item.Scalar;
import casebook.item.Statement;
import casebook.item.StatementType;
import casebook.item.TextEntryInteraction;
import casebook.item.TextGap;
import casebook.item.TextRule;
import java.util.ArrayList;
import java.util.List;

/** Reads what is particular to a kind of item; used once. */
final class InteractionReader {

    private static final int MANY = 1000;
    private static final int USUAL_GAP_LENGTH = 60;
    private static final List<BaseType> TYPED = List.of(BaseType.STRING, BaseType.INTEGER, BaseType.FLOAT);

    private final Fields fields;
    private final InteractionCheck check;

    InteractionReader(Fields fields) {
        this.fields = fields;
        this.check = new InteractionCheck(fields);
    }

    Interaction read(Kind kind, double marks) {
        return switch (kind) {
            case CHOICE -> choice();
            case INLINE_CHOICE -> inlineChoice();
            case TEXT_ENTRY -> textEntry();
            case MATCH -> match();
            case CLASSIFY -> classify();
            case ORDER -> order();
            case LADDER -> ladder();
            case EXTENDED_TEXT -> extendedText();
            case GAP_MATCH -> further().gapMatch();
            case ASSOCIATE -> further().associate();
            case FORECAST -> further().forecast();
            case CONCORDANCE -> further().concordance(marks);
            case DECISION -> further().decision();
            case HOTTEXT -> graphic().hottext(choice());
            case SLIDER -> graphic().slider();
            case HOTSPOT -> graphic().hotspot(choice());
            case GRAPHIC_ORDER -> graphic().order(order());
            case GRAPHIC_ASSOCIATE -> graphic().associate(further().associate());
            case GRAPHIC_GAP_MATCH -> graphic().gapMatch(match());
            case SELECT_POINT -> graphic().selectPoint();
            case POSITION_OBJECT -> graphic().positionObject();
            case MEDIA -> new MadeReader(fields).media();
            case UPLOAD -> new MadeReader(fields).upload();
            case DRAWING -> new MadeReader(fields).drawing();
            case COMPOSITE -> CompositeReader.read(fields, marks);
            case END_ATTEMPT -> new EndAttemptInteraction(fields.text("button"));
            case EVIDENCE -> new EvidenceReader(fields, check).read(choices(fields), marks);
        };
    }

    private FurtherReader further() {
        return new FurtherReader(fields, check);
    }

    private GraphicReader graphic() {
        return new GraphicReader(fields, check);
    }

    private ChoiceInteraction choice() {
        ChoiceInteraction choice = new ChoiceInteraction(
                choices(fields),
                fields.flag("multiple", false),
                fields.whole("minChoices", 0, MANY, 0),
                fields.whole("maxChoices", 0, MANY, 0),
                fields.flag("trueFalse", false),
                fields.has("scoring")
                        ? fields.word("scoring", ChoiceScoring.values(), ChoiceScoring::lexical)
                        : ChoiceScoring.PARTIAL);
        check.choice(choice);
        return choice;
    }

    private static List<Choice> choices(Fields holder) {
        List<Choice> choices = new ArrayList<>();
        for (Fields choice : holder.objects("choices")) {
            choices.add(new Choice(
                    choice.id("id"),
                    choice.text("text"),
                    choice.flag("key", false),
                    choice.optionalText("rationale"),
                    choice.optionalId("misconception")));
            choice.done();
        }
        return choices;
    }

    private InlineChoiceInteraction inlineChoice() {
        String text = fields.text("text");
        List<InlineGap> gaps = new ArrayList<>();
        for (Fields gap : fields.objects("gaps")) {
            InlineGap read = new InlineGap(gap.text("id"), choices(gap));
            new InteractionCheck(gap).singleKey(read.choices());
            gaps.add(read);
            gap.done();
        }
        InlineChoiceInteraction inline = new InlineChoiceInteraction(text, gaps);
        check.gaps(inline.markers(), gaps.stream().map(InlineGap::id).toList());
        return inline;
    }

    private TextEntryInteraction textEntry() {
        String text = fields.text("text");
        List<TextGap> gaps = new ArrayList<>();
        for (Fields gap : fields.objects("gaps")) {
            TextGap read = textGap(gap);
            new InteractionCheck(gap).accepted(read);
            gaps.add(read);
            gap.done();
        }
        TextEntryInteraction entry = new TextEntryInteraction(text, gaps);
        check.gaps(entry.markers(), gaps.stream().map(TextGap::id).toList());
        return entry;
    }

    private static TextGap textGap(Fields gap) {
        List<TextGap.Accepted> accept = new ArrayList<>();
        String id = gap.text("id");
        BaseType type = gap.word("type", TYPED.toArray(BaseType[]::new), BaseType::lexical);
        int maxLength = gap.whole("maxLength", 1, 8000, USUAL_GAP_LENGTH);
        TextRule rule = new TextRule(gap.flag("caseSensitive", false), gap.flag("ignoreDiacritics", false));
        double tolerance = gap.number("tolerance", 0, Integer.MAX_VALUE, 0);
        for (Fields accepted : gap.objects("accept")) {
            accept.add(new TextGap.Accepted(accepted.text("value"), accepted.number("fraction", 0, 1, 1)));
            accepted.done();
        }
        return new TextGap(id, type, maxLength, rule, tolerance, accept);
    }

    private MatchInteraction match() {
        List<MatchSource> sources = new ArrayList<>();
        for (Fields source : fields.objects("sources")) {
            sources.add(new MatchSource(source.id("id"), source.text("text"), source.whole("max", 0, MANY, 1)));
            source.done();
        }
        List<MatchTarget> targets = new ArrayList<>();
        for (Fields target : fields.objects("targets")) {
            targets.add(new MatchTarget(target.id("id"), target.text("text"), target.whole("max", 0, MANY, 0)));
            target.done();
        }
        List<Scalar.Pair> pairs = new ArrayList<>();
        for (List<String> pair : fields.textLists("pairs")) {
            if (pair.size() == 2) {
                pairs.add(new Scalar.Pair(pair.get(0), pair.get(1)));
            } else {
                fields.error("ITEM_PAIR", "pairs", "a pair is a source and a target, not " + pair);
            }
        }
        MatchInteraction match = new MatchInteraction(sources, targets, pairs);
        check.match(match);
        return match;
    }

    private ClassifyInteraction classify() {
        List<Statement> statements = new ArrayList<>();
        for (Fields statement : fields.objects("statements")) {
            statements.add(new Statement(
                    statement.id("id"),
                    statement.text("text"),
                    statement.word("type", StatementType.values(), StatementType::lexical),
                    statement.optionalText("rationale")));
            statement.done();
        }
        check.distinct("statements", statements, 1);
        return new ClassifyInteraction(statements);
    }

    private OrderInteraction order() {
        List<OrderEntry> entries = new ArrayList<>();
        for (Fields entry : fields.objects("choices")) {
            entries.add(new OrderEntry(entry.id("id"), entry.text("text")));
            entry.done();
        }
        check.distinct("choices", entries, 2);
        return new OrderInteraction(entries);
    }

    private LadderInteraction ladder() {
        List<Rung> rungs = new ArrayList<>();
        for (Fields rung : fields.objects("rungs")) {
            rungs.add(new Rung(rung.id("id"), rung.text("text"), rung.whole("rank", 1, MANY)));
            rung.done();
        }
        check.ladder(rungs);
        return new LadderInteraction(rungs, fields.id("exhibit"));
    }

    private ExtendedTextInteraction extendedText() {
        for (String part : List.of("minWords", "maxWords", "modelAnswer", "rubric")) {
            if (!fields.has(part)) {
                fields.error("T3", part, "an essay needs " + part);
            }
        }
        ExtendedTextInteraction essay = new ExtendedTextInteraction(
                fields.whole("minWords", 0, MANY * 10, 0),
                fields.whole("maxWords", 1, MANY * 10, MANY * 10),
                fields.whole("maxLength", 1, 64000, ExtendedTextInteraction.USUAL_LENGTH),
                fields.flag("rich", false),
                Fields.orEmpty(fields.optionalText("modelAnswer")),
                RubricReader.read(fields));
        if (essay.minWords() > essay.maxWords()) {
            fields.error("ITEM_VALUE", "minWords", "minWords must not be above maxWords");
        }
        return essay;
    }
}
