package casebook.commentary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words by which names are told and sorted, from {@code actor-words.txt}. */
final class ActorWords {

    final Set<String> armedHeads;
    final Set<String> armedOpeners;
    final Set<String> bodyHeads;
    final Set<String> bodyOpeners;
    final Set<String> placeHeads;
    final Set<String> placeOpeners;
    final Set<String> noHeads;
    final Set<String> noNames;
    final Set<String> givenNames;
    final Set<String> connectors;
    final Set<String> locative;
    final Set<String> movement;
    final Set<String> speech;
    final Set<String> common;
    final Set<String> qualifiers;
    final Phrases honorifics;
    final Phrases offices;
    final Phrases roles;
    final Phrases armedCues;
    final Phrases bodyCues;
    final Phrases placeCues;
    final Phrases stateCues;
    final Phrases noNamePhrases;
    final Phrases things;

    ActorWords() {
        WordLists lists = WordLists.of("actor-words.txt");
        armedHeads = lists.set("armed-group heads");
        armedOpeners = lists.set("armed-group openers");
        bodyHeads = lists.set("organisation heads");
        bodyOpeners = lists.set("organisation openers");
        placeHeads = lists.set("place heads");
        placeOpeners = lists.set("place openers");
        noHeads = lists.set("no heads");
        noNames = lists.set("no names");
        givenNames = lists.set("given names");
        connectors = lists.set("connectors");
        locative = lists.set("locative prepositions");
        movement = lists.set("movement");
        speech = lists.set("speech");
        common = lists.set("common words");
        qualifiers = lists.set("office qualifiers");
        honorifics = new Phrases(lists.list("honorifics"));
        offices = new Phrases(lists.list("offices"));
        roles = new Phrases(lists.list("roles"));
        armedCues = new Phrases(lists.list("armed-group cues"));
        bodyCues = new Phrases(lists.list("organisation cues"));
        placeCues = new Phrases(lists.list("place cues"));
        stateCues = new Phrases(lists.list("state cues"));
        things = new Phrases(lists.list("things"));
        noNamePhrases = new Phrases(lists.list("no names"));
    }

    /** Phrases of one or more words, without regard to case. */
    static final class Phrases {
        private final Set<String> phrases = new HashSet<>();
        private int longest;

        Phrases(List<String> entries) {
            for (String entry : entries) {
                List<Word> words = Words.of(entry);
                phrases.add(joined(words, 0, words.size()));
                longest = Math.max(longest, words.size());
            }
        }

        /** How many words the longest phrase that begins at a word spans; 0 when none does. */
        int at(List<Word> words, int from, int to) {
            for (int length = Math.min(longest, to - from); length > 0; length--) {
                if (phrases.contains(joined(words, from, from + length))) {
                    return length;
                }
            }
            return 0;
        }

        /** How many words the longest phrase that ends before a word spans. */
        int before(List<Word> words, int to) {
            for (int length = Math.min(longest, to); length > 0; length--) {
                if (phrases.contains(joined(words, to - length, to))) {
                    return length;
                }
            }
            return 0;
        }

        private static String joined(List<Word> words, int from, int to) {
            if (to - from == 1) {
                return words.get(from).lower();
            }
            StringBuilder joined = new StringBuilder();
            for (int i = from; i < to; i++) {
                joined.append(i > from ? " " : "").append(words.get(i).lower());
            }
            return joined.toString();
        }
    }
}
