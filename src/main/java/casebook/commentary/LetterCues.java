package casebook.commentary;

import static casebook.commentary.Furniture.cue;

import casebook.commentary.Furniture.Cue;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of letters to readers and of sites in other languages than English; see {@link Furniture}. */
final class LetterCues {

    /** Why a line goes that says who pays; what follows it up to the next ornament is theirs too. */
    static final String SPONSOR = "line of a sponsor";

    static final List<Cue> CUES = List.of(
            cue(
                    40,
                    SPONSOR,
                    "\\b(?:this|today['\u2019]s|this week['\u2019]s) (?:issue|edition|newsletter|episode|letter|e-?mail|week['\u2019]s issue)?\\s?(?:is|was|comes) (?:brought to you|sponsored|supported|presented|made possible|to you)\\b",
                    "^\\W*(?:a )?(?:word|message|note|few words) from (?:our|this week['\u2019]s|today['\u2019]s) (?:sponsors?|partners?|friends|advertisers?)\\b",
                    "^\\W*(?:sponsored|presented|brought to you|powered) by\\b[^.]{0,80}$",
                    "^\\W*(?:in )?partnership with\\b[^.]{0,60}$",
                    "^\\W*together with\\b[^.]{0,40}$"),
            cue(
                    50,
                    "advertisement",
                    "[.!?:] ?https?://\\S+\\W*$",
                    "^\\W*advertisements?\\b[^.]{0,40}$",
                    "^\\W*(?:publicidad|publicit\u00e9|publicidade|pubblicit\u00e0|werbung|anzeige|reklama|reklame|advertentie|reklam)\\W*$"),
            cue(90, "postscript", "^\\W*P\\.? ?(?:P\\.? ?)?S\\.?(?: ?[.:\u2014\u2013-]| )(?=.{12})"),
            cue(
                    45,
                    "frame of a newsletter",
                    "^\\W*we (?:want|would like|['\u2019]?d (?:like|love)) to hear (?:from you|what you|your)\\b",
                    "^\\W*(?:make|keep|fill) your (?:inbox|morning|week|commute)\\b",
                    "^\\W*.{0,60}[.!?] (?:sign up|subscribe) (?:for|to) (?:the|our|my|his|her|a)\\b.{0,80}$",
                    "^\\W*that['\u2019]?s (?:all|it)(?: (?:for|from|folks)\\b|[.!])",
                    "^\\W*(?:tell (?:us|me)|let (?:us|me) know|hit reply|just (?:hit )?reply|reply (?:to this|and|with)|drop (?:us|me) a) (?=.{8}).{0,200}(?:[!@]|\\b(?:wrong|think|thoughts|missed|views?|line|know|reply|e-?mail|comments?)\\b)",
                    "^\\W*(?:(?:until|till) (?:next (?:time|week|month)|then|tomorrow|soon)|see you (?:soon|next|then|tomorrow)|more (?:soon|next week|tomorrow)|(?:warmly|cheers|yours(?: truly| sincerely| ever)?|sincerely|best(?: wishes| regards)?|kind regards|regards|all best|as ever|onward|stay safe|take care|thanks for reading|happy reading|have a (?:good|great|nice) (?:week|weekend|day)))\\W*$"),
            cue(
                    40,
                    "line of the site",
                    "^\\W*(?:our standards|how we work|editorial (?:standards|policy|guidelines)|code of ethics|ethics policy|corrections policy|trust principles)\\b\\s?:",
                    "^\\W*(?:lea (?:tambi\u00e9n|adem\u00e1s)|le puede interesar|ver tambi\u00e9n|lire aussi|\u00e0 lire(?: aussi)?|voir aussi|lesen sie auch|mehr zum thema|leggi anche|leia (?:tamb\u00e9m|mais)|lees ook|l\u00e4s ocks\u00e5|czytaj te\u017c|ayr\u0131ca okuyun)\\b",
                    "^\\W*(?:compartir|compartilhar|partager|teilen|condividi|imprimir|imprimer|drucken|suscr\u00edb\\p{L}+|assine|abonnez-vous|abonnieren|s'abonner|abbonati|inicio|accueil|startseite|men\u00fa|buscar|rechercher|suche)\\b[^.]{0,60}$",
                    "^\\W*(?:comentarios|commentaires|kommentare|coment\u00e1rios|commenti|reacties)\\b(?: ?\\(\\d+\\))?.{0,80}$",
                    "\\b(?:Tel|Phone|Fax|Telefon|T\u00e9l)\\.?:? ?\\+?[\\d(][\\d ()/-]{4,}",
                    "^[^.!?]{4,90}, [^,.!?]{3,40} \\d{1,5}[a-zA-Z]?,? (?:\\p{Lu}{1,2}-)?\\d{4,6} (?-i:\\p{Lu})",
                    "^\\W*(?:print|e-?mail|share|save|listen|tweet)(?: (?:this|to|a|the|page|article|friend|it|with|story)){0,4}(?: ?[|/\u00b7\u2022] ?(?:print|e-?mail|share|save|listen|tweet|comment|send|cite|download)(?: (?:this|to|a|the|page|article|friend|it|with|story)){0,4}){1,6}\\W*$"));

    private static final String ROW = "row of a table";
    private static final int LATE = 8;
    private static final Pattern INSTITUTE = Pattern.compile(
            "(?u)^\\W*(?:(?:About|The) )?[\\p{Lu}\\d][^.:;]{1,70}?,? is (?:an? |the )(?i:(?:\\p{L}+ )?(?:independent|non-?partisan|non-?profit|not-for-profit|registered|leading|weekly|daily|monthly|global|international|online|reader-supported|charitable))\\b[^.]{0,80}\\b(?i:institute|institution|think[- ]tanks?|organi[sz]ation|foundation|publication|magazine|website|newspaper|charity|forum|platform|centre|center|journal|newsletter|network|outlet)\\b");

    private LetterCues() {}

    /** What stands between a sponsor's line and the next ornament or heading. */
    static void sponsored(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isBecause(i, SPONSOR)) {
                continue;
            }
            int end = i + 1;
            while (end < sheet.size() && end <= i + 4 && !isEnd(sheet, end)) {
                end++;
            }
            if (end < sheet.size() && end <= i + 4 && sheet.at(end).is(Block.Mark.RULE)) {
                for (int inside = i + 1; inside < end; inside++) {
                    if (sheet.isFree(inside) && sheet.at(inside).words() <= 80) {
                        sheet.remove(inside, Removal.Kind.FURNITURE, "advertisement");
                    }
                }
            }
        }
    }

    /** Rows of a table below its caption, and near the end what an institute says of itself. */
    static void around(Sheet sheet) {
        for (int i = 1; i < sheet.size(); i++) {
            boolean row = sheet.isFree(i)
                    && sheet.at(i).words() <= 14
                    && (sheet.isBecause(i - 1, ROW)
                            || sheet.isBecause(i - 1, "caption or credit")
                                    && sheet.text(i - 1).startsWith("Table"))
                    && sheet.text(i).matches("(?s).*\\d[\\d.,]* ?%?$");
            if (row) {
                sheet.remove(i, Removal.Kind.FURNITURE, ROW);
            } else if (sheet.isFree(i)
                    && i >= sheet.size() - LATE
                    && i > 0.5 * sheet.size()
                    && sheet.at(i).words() <= 60
                    && INSTITUTE.matcher(sheet.text(i)).find()) {
                sheet.remove(i, Removal.Kind.FURNITURE, "notice of the site");
            }
        }
    }

    private static boolean isEnd(Sheet sheet, int i) {
        return sheet.at(i).is(Block.Mark.RULE) || sheet.at(i).is(Block.Mark.HEADING);
    }
}
