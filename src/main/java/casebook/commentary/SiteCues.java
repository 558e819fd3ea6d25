package casebook.commentary;

import static casebook.commentary.Furniture.cue;

import casebook.commentary.Furniture.Cue;
import java.util.List;

/** More lines that sites, newsletters and blogs put around a text, by what they are for; see {@link Furniture}. */
final class SiteCues {

    private static final String E_MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String STREET =
            "(?:street|st\\.|avenue|ave\\.?|road|rd\\.?|boulevard|blvd|lane|drive|square|place|suite|floor)";

    static final List<Cue> CUES = List.of(
            cue(
                    60,
                    "frame of a newsletter",
                    "\\bview (?:(?:this|it|the) )?(?:e-?mail |message |newsletter |issue |mail |post |story )?(?:in|on) (?:your |a |the )?(?:web ?)?(?:browser|site|app)\\b",
                    "^\\W*(?:view|read) (?:it )?online\\b",
                    "^\\W*you(?:['\u2019]re| are) (?:receiving|getting|reading|subscribed|on (?:the|our|a))\\b.{0,60}\\b(?:because|e-?mail|newsletter|list|free|version|edition|signed|subscri\\w+)\\b",
                    "^\\W*(?:you received|this (?:e-?mail|message|newsletter|mail) (?:was|is|has been) (?:sent|delivered|intended))\\b",
                    "\\bunsubscribe\\b",
                    "\\b(?:become|be) a (?:paying|paid|free|founding) (?:subscriber|member|reader|supporter)\\b|\\bpaying subscribers?\\b|\\bupgrade to paid\\b|\\bforward (?:it|this) to (?:a|your)\\b",
                    "\\bthis (?:post|newsletter|issue|edition) is (?:public|free|sponsored)\\b",
                    "\\b(?:update|manage|change|edit) (?:your |my )?(?:e-?mail |newsletter |subscription )?(?:preferences|subscriptions?|settings|profile)\\b",
                    "\\b(?:was|were) (?:this|you) .{0,30}\\bforwarded\\b|\\bforwarded (?:this|you)\\b",
                    "^\\W*(?:dear|hello|hi|hey|good (?:morning|evening|afternoon)|greetings|welcome)(?: (?:reader|readers|friend|friends|subscriber|subscribers|all|everyone|folks|colleagues|back|again|to (?:the|our|this|another)))\\b.{0,300}$",
                    "^\\W*thank(?:s| you)(?: (?:all|very much|so much))? for (?:reading|subscribing|being (?:here|a)|your (?:support|interest|time)|signing|joining|supporting|following)\\b",
                    "^\\W*(?:give|gift|send|share|buy) (?:a |an |your |it to |this to )?(?:friend|friends|gift|colleague|coffee)\\b",
                    "\\b(?:free trial|weeks? free|months? (?:for )?free|for free <|% off|per (?:month|week|year)\\b.{0,30}\\b(?:cancel|subscri\\w+|access))",
                    "^\\W*(?:sent (?:by|from|to|with)|powered by|delivered by|made with)\\b[^.]{0,60}$",
                    "^\\W*(?:see you|until) next (?:week|time|month|issue|wednesday|friday|monday|tuesday|thursday|saturday|sunday)\\b.{0,40}$"),
            cue(
                    22,
                    "address of the site",
                    "\\bP\\.? ?O\\.? ?Box \\d+",
                    "^[^.!?]{2,80}, \\d{1,5}[a-z]? [^.!?]{2,40}\\b" + STREET + "(?:\\W|$)",
                    "^\\W*(?:tel|phone|fax|e-?mail|contact|enquiries|inquiries|press|media)(?: (?:us|contact|office|enquiries))?\\s?[:.]\\s?\\S+",
                    "^[^.!?]{0,60}\\b" + E_MAIL + "\\W*$"),
            cue(
                    45,
                    "invitation to write or to follow",
                    "^\\W*(?:get|receive|read) .{0,60}\\bon (?:whatsapp|telegram|our app|google news)\\b",
                    "\\b(?:click|tap) to (?:join|subscribe|follow|read|download)\\b",
                    "^\\W*(?:please )?follow .{0,80}\\b(?:on|via) (?:x|twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|tiktok|threads|bluesky|mastodon|social media)\\b",
                    "^\\W*(?:do you|have you|got|if you)\\b.{0,200}" + E_MAIL,
                    "^\\W*(?:do you have|have|got) (?:a|an|any|something|your) (?:view|views|opinion|opinions|comments?|tip|tips|story|questions?|feedback|thoughts|correction)\\b.{0,160}\\b(?:write|e-?mail|send|tell|contact|let us|share|get in touch|@)",
                    "^\\W*(?:write|e-?mail|contact|reach|send (?:your|a|us|an)|letters|responses|submissions?|pitches)\\b.{0,120}"
                            + E_MAIL,
                    "\\b(?:he|she|they|we|i|the author|author)\\b.{0,20}\\bcan be (?:reached|contacted|followed)\\b.{0,60}(?:"
                            + E_MAIL + "|@\\w+)\\W*$",
                    "^\\W*(?:letters (?:may be edited|to the editor)|tell us what you think|what(?:['\u2019]s| is) your (?:view|opinion|take))\\b"),
            cue(
                    60,
                    "rules for comments",
                    "^\\W*(?:comments?|commenting|discussion) (?:policy|rules|guidelines|are (?:moderated|closed|open|subject|welcome|off|for)|on this (?:article|piece|post|story))\\b",
                    "^\\W*(?:please )?(?:log ?in|sign ?in|register|join|subscribe) to (?:comment|post|reply|leave|join|read|continue|save)\\b",
                    "^\\W*(?:please )?(?:be|keep|stay) (?:civil|polite|respectful|it|your comments?|the discussion)\\b.{0,120}\\b(?:comments?|civil|topic|removed|moderat\\w+|rules)\\b",
                    "^\\W*(?:we (?:welcome|moderate|reserve)|readers['\u2019]? comments)\\b.{0,120}\\bcomments?\\b",
                    "^\\W*(?:like|reply|report|flag|upvote|recommend|respond)(?:\\W+(?:like|reply|report|flag|share|\\d+)){0,6}\\W*$",
                    "^\\W*like this\\s?:.{0,30}$",
                    "^\\W*loading\\W*$",
                    "^\\W*(?:rate this|was this (?:article|page|story|useful|helpful))\\b.{0,60}$"),
            cue(
                    45,
                    "barrier to readers",
                    "^\\W*(?:you have|you['\u2019]ve|this is your) (?:\\d+|one|two|three|four|five|no|read|reached|used|last|only)\\b.{0,60}\\b(?:articles?|stories|limit)\\b",
                    "^\\W*(?:to|please) (?:continue|keep|finish|read) (?:reading|on|this|the)\\b.{0,80}\\b(?:subscri\\w+|register|sign|account|log)\\b",
                    "^\\W*(?:this (?:article|story|content|piece|post|essay) is (?:free|only|exclusive|available|reserved|premium|part of our)|premium (?:article|content))\\b.{0,120}\\b(?:subscribers?|members?|premium|register\\w*|readers)\\b",
                    "^\\W*(?:create|open) (?:a|your|an)? ?(?:free )?account\\b"),
            cue(
                    70,
                    "notice of the site",
                    "^\\W*(?:we (?:value|respect|care about) your|your) privacy\\b.{0,80}",
                    "\\bstore (?:and/or |and |or )?access\\b.{0,40}\\b(?:information|data|cookies)\\b",
                    "\\bis committed to publishing\\b",
                    "^\\W*(?:disclosure(?: statement)?|(?:declaration of )?(?:conflicts?|competing|declaration) (?:of )?interests?|conflict of interest|funding(?: statement)?|ethics statement|data availability|orcid)\\b\\s?[:.\u2014-]",
                    "^\\W*the author(?:s|\\(s\\))? (?:declares?|reports?|has|have) no\\b.{0,60}\\b(?:interests?|conflicts?|funding)\\b",
                    "\\bversion of this (?:article|piece|essay|column|story|op-?ed)\\b.{0,20}\\bappear(?:s|ed)\\b.{0,10}\\bin print\\b",
                    "\\border reprints\\b",
                    "\\bcookies?\\b.{0,120}\\b(?:accept|consent|experience|policy|settings|preferences|agree|partners|traffic|personali[sz]e)\\b",
                    "\\b(?:accept|agree|consent)\\w*\\b.{0,60}\\b(?:cookies|terms of (?:use|service)|privacy policy)\\b",
                    "^\\W*(?:corrections?|clarifications?|amendments?|erratum|updates?|editor['\u2019]?s['\u2019]? note|note)(?:,? [^:.]{3,40})?\\s?[:\u2014\u2013]\\s.{0,60}\\b(?:this|an? (?:earlier|previous)|the (?:article|piece|original|headline|story|text)|has been|was (?:corrected|amended|updated|published))\\b",
                    "^\\W*(?:no part of this|reproduction (?:without|in whole|of)|unauthori[sz]ed (?:use|reproduction))\\b",
                    "^\\W*(?:suggested |recommended )?citation\\s?:",
                    "^\\W*(?:cite|citing) (?:this|as)\\b",
                    "^\\W*(?:research|work|funding|support|financial support|production) (?:for|on|of|behind) this\\b.{0,80}\\b(?:by|from|grant|foundation|supported|funded)\\b",
                    "^\\W*(?:this is )?(?:part|the) (?:one|two|three|i|ii|iii|\\d|first|second|third|fourth|last|final)(?: (?:part|article|piece|essay|instalment|installment))? (?:of|in) (?:a|our|the) .{0,30}\\b(?:series|essays|articles|parts)\\b.{0,60}$",
                    "\\bcredit\\s?(?:\\.\\.\\.|\u2026|:|\u00a9)\\s?[^.!?]{2,100}$",
                    "^\\W*(?:photo|image|picture|illustration|cover|map|graphic|video|audio)s?\\b[^.:]{0,30}\\b(?:courtesy|credit|supplied|provided)\\b.{0,80}$",
                    "^.{0,200}[.!?)\u201d\"] ?(?:\u00a9|\\(c\\)) ?\\p{L}[^.!?]{2,60}\\.?$",
                    "^[^.!?]{3,160}\\b(?:photo(?:graph)?s?|image|picture|illustration|file photo)(?: (?:by|courtesy of|credit|from))?\\s?[:/|]\\s?\\p{Lu}[^.!?]{2,60}$"),
            cue(
                    14,
                    "line of the site",
                    "^\\W*(?:posted|filed|published|categori[sz]ed|tagged|archived)(?: (?:in|under|with|as))\\b[^.]{2,100}(?:\\||\\bcomments?\\b|\\breply\\b|\\bpermalink\\b|,)[^.]*$",
                    "^\\W*(?:tagged|posted in|filed (?:in|under)|categori[sz]ed (?:as|in|under))\\b[^.]{2,100}$",
                    "^\\W*(?:(?:home|news|opinion|business|sports?|culture|video|world|politics|economy|regions|podcasts?|events|about|donate|subscribe|magazine|topics|search|menu|contact|life|arts|travel|tech|science|health|newsletters?|log ?in|sign in)(?:\\W+|$)){3,}$",
                    "^\\W*you are here\\s?:",
                    "^(?:[\\p{L}-]{2,15} ?[|\u00b7\u2022] ?){1,6}(?:search|subscribe|log ?in|sign in|menu|donate|print|comments?|share|save|gift|e-?mail)\\W*$",
                    "^[^.!?>]{2,50}(?: ?[>\u203a\u00bb] ?[^.!?>]{2,40}){2,5}$",
                    "^\\W*(?:\\d{1,2}:\\d{2}|\\d{1,3} ?(?:min(?:ute)?s?)?)\\s?/\\s?\\d{1,2}:\\d{2}\\W*$",
                    "^\\W*(?:listen|audio|play|hear)\\b[^.]{0,60}\\b\\d{1,3}(?::\\d{2}| ?min(?:ute)?s?)\\b\\W*(?:min(?:ute)?s?)?\\W*$",
                    "^\\W*(?:audio (?:version|recording)|listen (?:to|now|here)|text to speech|play (?:audio|now))\\b[^.]{0,60}$",
                    "^\\W*\\d{1,3}[- ]minutes?[- ](?:read|listen|watch)\\b.{0,20}$",
                    "\\b\\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|listen)\\b[^.]{0,20}$",
                    "^\\W*(?:reads?|views?|shares?|likes?|hits|downloads|comments?)\\s?[:(]\\s?[\\d.,]+ ?[km]?\\W*$",
                    "^\\W*(?:save|add) (?:for later|to (?:reading list|library|favou?rites|bookmarks|list))\\b.{0,20}$",
                    "^\\W*(?:breaking news|top news|live updates|today['\u2019]s paper|e-?paper|my account|log ?out|more options|show (?:caption|map)|hide caption|enlarge(?: image)?|view (?:image|gallery|caption|comments?)|image source|getty images|open in app|install app)\\b[^.]{0,30}$",
                    "^\\W*(?:download|get|install|scan) (?:the|our|this)? ?(?:app|qr)\\b.{0,40}$",
                    "\\b(?:google play|app store)\\b",
                    "^\\W*(?:register (?:now|here|today)|join us (?:on|for|at)|save the date|book (?:now|tickets))\\b[^.]{0,80}$",
                    "^\\W*(?:story|text|article) (?:size|font)\\b",
                    "^a ?[-+]? ?a ?[-+]?(?: ?a ?[-+]?)?$",
                    "^\\W*(?:advt?|promotion|from our (?:sponsors?|partners?)|in partnership with\\b.{0,40}|supported by\\b.{0,40}|presented by\\b.{0,40}|brought to you by\\b.{0,40}|paid (?:content|promotion|partnership))\\W*$",
                    "^\\W*\\p{Lu}{2,}(?: ?[|/\u00b7\u2022>] ?\\p{Lu}{2,}[\\p{L} ]{0,20}){2,}$",
                    "^(?:[\\p{L}\\p{M}&'+ -]{1,45} ?[|\u00b7\u2022] ?){2,}[\\p{L}\\p{M}&'+\u02c5\u25be ()\\d-]{1,45}$"));

    private SiteCues() {}
}
