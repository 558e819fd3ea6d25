package casebook.commentary;

import casebook.commentary.Removal.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Knows the lines that a site puts around a text: to share, to read more, to subscribe, disclaimers, captions, labels. A
 * cue holds for lines of at most so many words, so that no paragraph of an argument goes because of how it begins.
 */
final class Furniture {

    /**
     * What gives a line away, up to which length, and what to tell the reader.
     *
     * @param opening how such a line begins
     * @param anywhere what stands somewhere in such a line
     */
    record Cue(Pattern opening, Pattern anywhere, int words, String reason) {
        boolean fits(Block block, int count) {
            return count <= words
                    && (opening.matcher(block.text()).lookingAt()
                            || anywhere.matcher(block.text()).find());
        }
    }

    /** Why a block goes, apart from all others. */
    private record Reason(Kind kind, String words) {}

    /** @param ways patterns without choices at their top; one that begins with ^ holds at the start alone */
    static Cue cue(int words, String reason, String... ways) {
        return new Cue(any(ways, true), any(ways, false), words, reason);
    }

    private static Pattern any(String[] ways, boolean opening) {
        String joined = Stream.of(ways)
                .filter(way -> way.startsWith("^") == opening)
                .map(way -> opening ? way.substring(1) : way)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)" + (joined.isEmpty() ? NEVER : joined));
    }

    private static final String NEVER = "(?!)";
    private static final String PIECE =
            "(?:article|commentary|piece|essay|op-?ed|column|analysis|post|story|blog(?: post)?|"
                    + "interview|paper|text|report|brief|page|content|publication|opinion|transcript|podcast|episode|material)";
    private static final String CREDITED =
            "(?:Getty|AFP|Reuters|EPA(?:-EFE)?|Xinhua|Shutterstock|Flickr|Wikimedia(?: Commons)?|"
                    + "iStock|Unsplash|Alamy|Anadolu(?: Agency)?|AP|AP Photo|PTI|ANI|Pexels|Pixabay|TASS|Kyodo|DPA|Handout|File(?: photo)?)";

    private static final String DISCLAIMER = "disclaimer";

    private static final List<Cue> CUES = List.of(
            cue(
                    14,
                    "share line",
                    "^\\W*(?:please )?(?:share|tweet|e-?mail|print|save|bookmark|pin|copy|gift|send|forward)(?: (?:this|the|it|link|with|on|via|to|by|a|"
                            + PIECE
                            + "|friends?|facebook|twitter|x|whatsapp|linkedin|e-?mail|url|full|now|story)){0,9}\\W*$",
                    "^\\W*(?:share|tweet|e-?mail|print|save|copy link|bookmark|pin it)\\b(?: ?[|/\u00b7\u2022,+:-]? ?(?:share|tweet|e-?mail|print|save|copy link|link|"
                            + "facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|pocket|messenger|via|on|to|and|more|comments?|\\d+|this|"
                            + PIECE + ")\\b){0,12}\\W*$",
                    "^\\W*(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|instagram|youtube|mastodon|bluesky|threads|flipboard|messenger)"
                            + "(?:\\W+(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|youtube|e-?mail|print|copy link|link|share|rss|pocket|threads|bluesky|mastodon|flipboard|messenger|more|and|on)){0,12}\\W*$",
                    "^\\W*share (?:this|it|on|via)\\b.{0,80}$",
                    "^[\\d.,]+ ?[km]? (?:shares?|views?|likes?|reads?|retweets?|claps?|followers?|reactions?)\\b"),
            cue(
                    30,
                    "line that leads to other pages",
                    "^\\W*(?:also |must |please )?(?:read|see|watch|listen)(?: more| also| next| now| on| the full| full| our| this "
                            + PIECE + "| in (?:full|app)|:)(?:\\W|$)(?!.*[.] \\p{Lu})",
                    "^\\W*(?:read|see|watch) (?:the )?(?:original|full|entire|rest|previous|next|other|related|latest)\\b",
                    "^\\W*(?:also read|read also|see also|also see|read more|more on this|more from|more in|more by|more stories|more articles|from the archives?"
                            + "|related(?: (?:articles?|stories|story|posts?|content|reading|readings|coverage|topics?|links?|news|analysis|commentary|publications?))?"
                            + "|recommended(?: (?:reading|for you|articles?|stories|by))?|what (?:we|i)(?:'re| are|\u2019re|'m| am|\u2019m) (?:reading|watching|listening to)|worth (?:reading|your time)|elsewhere|from (?:the|our) archives?|around the web|in other news|you (?:may|might)(?: also)? (?:also )?(?:like|enjoy|be interested)|don'?t miss"
                            + "|trending(?: now)?|most (?:read|popular|viewed|shared|recent)|popular (?:now|posts?|articles?)|top stories|editor'?s'? picks?|what to read next|up next|read next|keep reading"
                            + "|latest (?:articles?|posts?|stories|news|from)|in this (?:series|issue|section)|further coverage|explore more|discover more)\\s*(?:[:|\u2013\u2014+>\u00bb-]|$)",
                    "^\\W*more (?:on|from|in|by|about) [^.]{1,80}$",
                    "^\\W*(?:related|recommended|also read|read also)\\s?[:|\u2013\u2014-]",
                    "^\\W*(?:previous|next|older|newer)(?: (?:article|post|story|page|posts|entries))?(?:\\s*[:>\u00bb\u2192\u00ab\u2190].*)?$",
                    "^(?:\u2190|\u2192|<<|>>|\u00ab|\u00bb)",
                    "(?:>>|\u2192|\u00bb)$",
                    "^\\W*(?:back to|return to|go to|scroll to|skip to|jump to) (?:the )?(?:top|home|main|content|article|search|navigation|homepage|index|all|comments)",
                    "^\\W*(?:view|show|load|see) (?:all|more|comments|full|less|older)\\b[^.]{0,60}$",
                    "^\\W*(?:click|tap|press) (?:here|on|to|the|below)\\b",
                    "^\\W*continue reading\\b",
                    "^\\W*download(?: (?:the|this|our|as|full|a|pdf|now))?\\b(?:.{0,60}\\b(?:pdf|app|report|brief|paper|version|here|epub|article|issue|copy|document|file))?(?:\\W+[\\d.,]+ ?[kmg]b)?\\W*$",
                    "^https?://\\S+$",
                    "^www\\.\\S+$"),
            cue(
                    70,
                    "invitation to subscribe or support",
                    "^\\W*(?:please )?(?:subscribe|sign[ -]?up|sign in|log ?in|register|become an? (?:member|subscriber|supporter|patron|friend)|donate|upgrade|start your|try it free|unlock)\\b(?!.*\\bthe (?:treaty|agreement|pact)\\b)",
                    "\\bnewsletters?\\b.{0,120}\\b(?:sign|subscri\\w+|get|receive|join|inbox|deliver\\w*|week\\w*|free)\\b",
                    "\\b(?:sign up|subscribe|get|receive|join|delivered|weekly)\\b.{0,120}\\b(?:newsletters?|inbox|mailing list|email alerts?)\\b",
                    "\\b(?:in|to|into) your (?:inbox|mailbox)\\b",
                    "^\\W*(?:enter )?your e-?mail(?: address)?\\b",
                    "^\\W*e-?mail address\\W*$",
                    "^\\W*(?:follow|like|find|join|connect with|add|reach) (?:us|our|him|her|them|me|the author|@\\w+|\\p{Lu}\\S+(?: \\p{Lu}\\S+){0,3}) (?:on|at|via|in) (?:x|twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|mastodon|bluesky|google|threads|social|substack|medium|@)",
                    "^\\W*follow (?:us|@\\w+|the conversation)\\b",
                    "^\\W*@\\w{2,30}\\W*$",
                    "^\\W*(?:support|help|fund|back) (?:us|our|independent|quality|public[- ]interest|free|this site|the work)\\b.{0,200}\\b(?:us|journalism|donat\\w+|support\\w*|work|today|contribution|reporting|now|reader\\w*|member\\w*)\\b",
                    "^\\W*(?:if you|did you|have you|do you|are you|enjoy(?:ed|ing)?|like|liked|want|love|found|got) .{0,120}\\b(?:subscri\\w+|newsletter|support us|donat\\w+|share it|sign up|membership|coffee|forward it|write to us|our (?:inbox|app|channel))\\b",
                    "\\b(?:now )?available on (?:telegram|whatsapp|spotify|apple|google|youtube|itunes|kindle|amazon)\\b",
                    "\\bclick here\\b",
                    "\\bwherever you (?:get|listen|find)\\b",
                    "^\\W*(?:listen|subscribe|rate) (?:and|to|on) .{0,80}\\b(?:podcasts?|episodes?|spotify|apple)\\b",
                    "^\\W*join (?:the|our) (?:conversation|discussion|debate|community|channel|group|mailing list|readers|telegram|whatsapp)\\b",
                    "^\\W*(?:get|receive|enjoy|start) (?:unlimited|full|our|the|all|more|daily|weekly|free|instant) .{0,60}\\b(?:access|app|inbox|alerts?|briefing|digest|e-?mail|updates?|edition|subscription|trial|delivered)\\b",
                    "^\\W*(?:\\w+ ){0,6}(?:is|are) (?:a )?(?:reader|member|listener)-(?:supported|funded)\\b",
                    "^\\W*(?:buy|pre-?order) (?:the|this|our|his|her|a copy)\\b",
                    "^\\W*(?:already )?(?:a )?(?:subscriber|member)\\?",
                    "^\\W*(?:this (?:content|article) is|exclusive) (?:for|to) (?:our )?(?:subscribers|members)"),
            cue(
                    110,
                    DISCLAIMER,
                    "\\b(?:views?|opinions?)\\b(?: and (?:views?|opinions?|facts|conclusions|statements))?,? (?:that are |that were )?(?:expressed|presented|stated|contained|set out|put forward|in this|here|above|reflected|offered|are|is|do not|does not)\\b.{0,120}\\b(?:authors?|writers?|own|personal|necessarily|solely|contributors?)\\b",
                    "^\\W*(?:all )?(?:views|opinions)(?: expressed)?(?: (?:are|here|above))? (?:personal|(?:his|her|their|my|our) own)",
                    "^\\W*disclaimer\\b",
                    "\\bnecessarily (?:reflect|represent|express|those)\\b.{0,60}\\b(?:views?|opinions?|positions?|stance|policy|policies|of)\\b",
                    "\\bwrit(?:es|e|ing|ten) .{0,30}in (?:his|her|their|a|my) (?:own )?(?:personal|private|individual) capacity\\b",
                    "^\\W*(?:our |guest )?(?:columnists?|contributors?|authors?|writers?|op-?eds?) (?:write|speak)s? (?:only )?for (?:themselves|him|her)",
                    "\\btakes? no (?:institutional|editorial|collective) (?:position|view|stance|line)",
                    "^\\W*(?:this|the) " + PIECE
                            + " (?:reflects?|represents?|gives?|expresses) (?:only )?(?:the )?(?:views?|opinions?|personal)\\b",
                    "^\\W*(?:\\w+ ){0,8}(?:assumes?|accepts?) no (?:responsibility|liability)\\b"),
            cue(
                    70,
                    "notice of the site",
                    "^\\W*(?:(?:this|our|the) (?:web)?site uses|we (?:and our partners )?use|by (?:using|clicking|continuing|subscribing|signing|submitting)|accept(?: all)?|manage|reject(?: all)?) .{0,120}\\b(?:cookies?|consent|terms|privacy|agree|preferences|policy|service)\\b",
                    "^\\W*(?:cookies?|privacy|terms)(?: (?:policy|notice|settings|preferences|of (?:use|service)|and conditions|statement))?(?: ?[|/\u00b7\u2022&] ?.{0,60})?$",
                    "^\\W*accept(?: all)?(?: cookies)?\\W*$",
                    "^\\W*(?:\u00a9|\\(c\\) |copyright\\b)",
                    "\\ball rights reserved\\b",
                    "^\\W*\u00a9",
                    "^\\W*(?:licen[sc]ed|published|republished|available|released|distributed) under (?:a |the )?(?:creative commons|cc)\\b",
                    "^\\W*(?:this (?:work|" + PIECE + ") is licen[sc]ed|creative commons)\\b",
                    "^\\W*(?:editor(?:ial)?'?s?'?|publisher'?s|author'?s) ?note\\b",
                    "^\\W*(?:(?:correction|clarification|update|note to readers?)(?: \\([^)]{0,40}\\))?\\s?(?:[:|]|[\u2013\u2014-] )|this "
                            + PIECE + " (?:was|has been) (?:updated|amended|corrected|edited|revised|translated)\\b)",
                    "^\\W*this (?:" + PIECE
                            + ") (?:is|was|forms|appears) (?:(?:a )?part of|the (?:first|second|third|fourth|last|final) (?:in|of|part|instalment) |produced|commissioned|supported by|funded|made possible)",
                    "^\\W*(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|key ?words|posted in|labels?|themes?|regions?|hashtags?|in topic|issues?)\\s?(?:[:|]|[\u2013\u2014-] )",
                    "^(?:#\\w+[\\s,]*){1,20}$",
                    "^\\W*tags?\\W*$",
                    "^\\W*(?:contact us|about us|advertise(?: with us)?|careers|site ?map|our team|help|faqs?)(?: ?[|/\u00b7\u2022] ?.{0,100})?$",
                    "^\\W*(?:report (?:an error|a typo|this ad)|send (?:us )?(?:feedback|corrections?|your (?:letters?|thoughts|comments?)|tips?)|write to (?:us|the editor)|letters to the editor|have your say|what do you think)\\b",
                    "^\\W*(?:the authors? (?:would like to |wish(?:es)? to |is |are )?(?:thanks?|acknowledges?|grateful)|acknowledge?ments?\\s*[:.-])",
                    "^\\W*(?:for (?:media|press|permission|syndication|reprint|more information)|to (?:republish|reprint|subscribe|contact|comment|pitch|submit))\\b.{0,160}(?:contact|e-?mail|visit|write|see|click|@|http)"),
            cue(
                    12,
                    "stage direction",
                    "^\\[(?:music|applause|laughter|crosstalk|inaudible|silence|pause|theme|end|intro|outro|break)\\b[^\\]]{0,40}]$"),
            cue(
                    12,
                    "advertisement",
                    "^\\W*(?:advertisements?|advert|sponsored(?: (?:content|by.*|post))?|promoted(?: content)?|paid post|ad|partner content|remove ads)\\W*$",
                    "\\b(?:article|story|text|content|reading) continues? (?:below|after)\\b",
                    "^\\W*(?:scroll|continue) (?:to|below|down)\\b.{0,40}$",
                    "^\\W*(?:ad(?:vertisement)?|sponsored) ?(?:[:|]|[\u2013\u2014-] )"),
            cue(
                    70,
                    "caption or credit",
                    "^\\W*(?:photos?|photograph|image|picture|cover(?: image| photo)?|illustration|graphic|cartoon|video|audio|podcast|caption|table|featured image|file photo|file picture|lead image|header image|main image|hero image|map|chart|infographic)s?(?: (?:by|credits?|courtesy|source|caption|from|via|of))?\\s?(?:[:|\u00a9(]|[\u2014\u2013-] )",
                    "^\\W*(?:photo|photograph|image|picture|illustration|graphic|video)s? (?:by|credit|courtesy|source|via)\\b",
                    "^\\W*(?:credits?|photo credits?|image credits?)\\s?[:|]",
                    "^!\\[",
                    "^\\[?(?:image|photo|embed|video|figure|picture|iframe|chart|map)(?: \\d+)?[\\]:]",
                    "(?:[.)\\]\u201d\"] |[(\\[])(?:photo|image|picture|illustration|credit|photograph)s?(?: credit| courtesy| by)?\\s?:\\s?[^.]{2,60}[.)\\]]?$",
                    "[(\\[](?:photo|image|picture|file|source|credit)\\b[^)\\]]{0,60}[)\\]]\\.?$",
                    "(?:/|\\bvia |[|\u2013\u2014(\\[\u00a9-] ?)" + "(?-i:" + CREDITED
                            + ")(?: (?:Images|Photo|Pictures|News|Agency))?(?:/[\\w ]{2,40})?[)\\].]{0,2}$",
                    "[(\\[][^()\\[\\]/]{2,40} ?/ ?[^()\\[\\]/]{2,40}[)\\]]\\.?$",
                    "^\\|.*\\|$",
                    "^\\W*(?:figure|fig\\.|table|map|chart|exhibit) \\d{1,2}\\s?[.:\u2013\u2014|-]"),
            cue(
                    12,
                    "notice of the site",
                    "^\\W*(?:estimated )?(?:reading|read|listening) time\\b",
                    "^\\W*(?:a )?~?\\d{1,3}[ -]?(?:min(?:ute)?s?|mins?\\.)(?:[ -](?:read|listen|watch))?\\W*$",
                    "\\b\\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|listen)\\W*$",
                    "^\\W*listen(?: to (?:this|the) (?:article|story|commentary|piece|podcast))?(?:\\W+\\d+.{0,12})?\\W*$",
                    "^\\W*(?:\\d[\\d,.]* )?comments?(?: \\(\\d+\\)| \\d+)?\\W*$",
                    "^\\W*(?:no comments(?: yet)?|leave a (?:comment|reply)|add a comment|post a comment|write a comment|comments (?:are|have been) (?:closed|disabled|off|moderated)|be the first to comment|show comments|join the conversation)\\b.{0,60}$",
                    "^\\W*(?:home|menu|search|close|login|log in|sign in|navigation|toggle navigation|main menu|skip to (?:main )?content)\\W*$",
                    "^\\W*(?:home|start)(?: ?[>\u00bb\u203a/|\u2192] ?[\\p{L}&' -]{2,40}){1,6}$",
                    "^\\W*page \\d+(?: of \\d+)?\\W*$",
                    "^\\W*\\d{1,3}(?:/\\d{1,3})?\\W*$",
                    "^[-\u2013\u2014] ?\\d{1,3} ?[-\u2013\u2014]$",
                    "^\\W*(?:permalink|trackback|print(?:er)?[- ]friendly(?: version)?|text size.*|font size.*|a a a|dark mode|reader view|pdf|print|rss|cite(?: this.*)?|how to cite.*|citation)\\W*$",
                    "^\\W*(?:end|ends|end of (?:article|text|transcript)|the end)\\W*$",
                    "^-30-$",
                    "^###$"));

    private Furniture() {}

    /** "Ann Lee | Nairobi | 2 November 2023" tells who wrote it, though it is laid out as navigation is. */
    private static boolean isByline(String text) {
        return PersonNames.isList(text)
                || !WrittenDays.in(text).isEmpty()
                        && PersonNames.isName(
                                text.substring(0, text.indexOf('|')).replaceFirst("(?i)^\\W*by ", ""));
    }

    static void mark(Sheet sheet) {
        List<Integer> lines = IntStream.range(0, sheet.size())
                .filter(i -> sheet.isFree(i) && sheet.isLine(i))
                .boxed()
                .toList();
        List<Optional<Reason>> reasons = SideBySide.each(lines, i -> reason(sheet.at(i)));
        for (int k = 0; k < lines.size(); k++) {
            int line = lines.get(k);
            reasons.get(k).ifPresent(why -> sheet.remove(line, why.kind(), why.words()));
        }
        LetterCues.sponsored(sheet);
        LetterCues.around(sheet);
    }

    private static Optional<Reason> reason(Block block) {
        if (block.is(Block.Mark.RULE)) {
            return furniture("ornament");
        }
        if (block.is(Block.Mark.PAGE) || block.is(Block.Mark.NOTE)) {
            String footnote = "footnote";
            boolean life = block.text().startsWith("*") && Biographies.tellsWork(block.text());
            return life
                    ? Optional.of(new Reason(Kind.BIOGRAPHY, "says who an author is"))
                    : furniture(block.is(Block.Mark.NOTE) ? footnote : "page number or running head");
        }
        boolean byline = block.text().indexOf('|') > 0 && isByline(block.text());
        Optional<Reason> cue = byline ? Optional.empty() : cue(block);
        return cue.isPresent() || !block.is(Block.Mark.CAPTION) ? cue : furniture("caption or credit");
    }

    private static Optional<Reason> cue(Block block) {
        int words = block.words();
        for (List<Cue> cues : List.of(CUES, SiteCues.CUES, LetterCues.CUES)) {
            for (Cue cue : cues) {
                if (cue.fits(block, words) && !(cue.reason().equals(DISCLAIMER) && Biographies.isLike(block))) {
                    return furniture(cue.reason());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> furniture(String words) {
        return Optional.of(new Reason(Kind.FURNITURE, words));
    }
}
