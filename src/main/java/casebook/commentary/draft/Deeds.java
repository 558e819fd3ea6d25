package casebook.commentary.draft;

import casebook.cases.StatementType;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds deeds: an actor's name, at most an adverb, a verb in the past. Who acts must stand there by name; nobody is put
 * in for a pronoun, and what is done together or by somebody's men is nobody's deed.
 */
final class Deeds {

    /** The words of a deed at most. */
    static final int MOST = 14;

    private static final String ADVERB =
            "(?:also|first|then|later|soon|once|again|subsequently|finally|recently|already|jointly|promptly|quickly"
                    + "|formally|publicly|repeatedly|immediately|eventually|initially|now|has|had|have)";
    private static final String IRREGULAR =
            "(?:struck|sent|took|gave|held|began|won|lost|withdrew|broke|cut|fought|left|met|put|ran|sold|shot|shut|went"
                    + "|overthrew|brought|built|drew|led|bought|hit|set|let|flew|sank|swore|stood)";
    static final String MEN =
            "forces|troops|fighters|army|navy|air force|coast guard|military|government|cabinet|parliament|foreign ministry"
                    + "|defence ministry|ministry|authorities|gunboats?|warships|drones|aircraft|ships|police|parliamentarians"
                    + "|generals|officers|lawmakers|diplomats|officials|junta";
    private static final Pattern ACT = Pattern.compile("^(?<men>(?:['\u2019]s)?(?: (?:" + MEN + ")){1,2})?(?: " + ADVERB
            + "){0,3} (?<verb>" + IRREGULAR + "|\\p{Ll}{2,}ed)\\b(?! by\\b)(?=[ ,])");
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?i)\\b(?:of|in|by|with|against|from|for|between|and|or|to|on|at|into|inside|over|through|across|under|like|as|than|near|via|within|"
                    + "toward|towards|about|called|named|ally|neighbouring|neighboring)(?: the| a| an| its| their)?(?: [\\p{L}-]+ly)?\\s*$");

    private static final Pattern ARTICLE = Pattern.compile("(?i)\\bthe $");

    /** Verbs that report, think or undergo: no deeds. */
    private static final Pattern NO_DEED = Pattern.compile(
            "said|stated|claimed|answered|followed|ruled|retorted|replied|waited|argued|insisted|warned|hoped|feared|wanted|believed|seemed|appeared|remained|needed|failed"
                    + "|suffered|experienced|faced|based|aimed|tried|intended|expected|considered|lauded|praised|called"
                    + "|described|denied|stood|lost|reiterated|restated|maintained|wished|aided|used|allied|led|continued"
                    + "|happened|involved|supposed|concerned|located|armed|backed|aligned|controlled|owned|shared");

    private final Material material;

    Deeds(Material material) {
        this.material = material;
    }

    /** All deeds that are told as facts, in the order of the text. */
    List<Deed> all() {
        List<Deed> deeds = new ArrayList<>();
        for (Sentence sentence : material.sentences()) {
            if (isFact(sentence)) {
                deeds.addAll(of(sentence));
            }
        }
        return deeds;
    }

    /** Whether what follows these words may be who acts. */
    static boolean isSubject(String before) {
        return !NO_SUBJECT.matcher(before).find();
    }

    private boolean isFact(Sentence sentence) {
        Optional<Statement> statement = material.statement(sentence);
        return statement.isPresent()
                && statement.get().type() == StatementType.FACT
                && statement.get().confidence() != Statement.Confidence.LOW;
    }

    private List<Deed> of(Sentence sentence) {
        List<Deed> deeds = new ArrayList<>();
        String text = material.text();
        for (Material.Named named : material.named(sentence)) {
            String before = text.substring(sentence.start(), named.mention().start());
            Matcher act = ACT.matcher(text.substring(named.mention().end(), sentence.end()));
            boolean acts = act.find()
                    && !NO_SUBJECT.matcher(before).find()
                    && !NO_DEED.matcher(act.group("verb")).matches();
            if (acts) {
                int verb = named.mention().end() + act.start("verb");
                int end = named.mention().end() + act.end("verb");
                String men = act.group("men") == null ? "" : act.group("men");
                String name =
                        text.substring(named.mention().start(), named.mention().end());
                String article = ARTICLE.matcher(before).find() ? "the " : "";
                deeds.add(new Deed(named.actor(), article + name + men, men.isEmpty(), act(sentence, verb, end)));
            }
        }
        return deeds;
    }

    private Excerpt act(Sentence sentence, int verb, int end) {
        Excerpt clause = Excerpt.clause(sentence, material.text(), verb, end);
        return new Excerpt(sentence, material.text(), verb, Math.max(end, clause.end()))
                .trimmed()
                .first(MOST);
    }
}
