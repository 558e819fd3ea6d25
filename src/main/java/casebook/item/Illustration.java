package casebook.item;

/**
 * A picture or sound above the stem.
 *
 * @param file the name of a {@link MediaFile}
 * @param alt what it shows or says, for those who do not see or hear it; plain text, empty while a draft has none (M5)
 */
public record Illustration(String file, String alt) {

    private static final String PLACE = "/api/media/";

    boolean isPicture() {
        return MediaFile.typeOf(file).isPicture();
    }

    /** As a page shows it. A sound has its words below it for everybody. */
    String html() {
        String said = Markup.plainText(alt);
        return isPicture()
                ? "<figure class=\"medium\"><img src=\"" + PLACE + file + "\" alt=\"" + said + "\"/></figure>"
                : "<figure class=\"medium\"><audio controls=\"controls\" preload=\"none\" src=\"" + PLACE + file
                        + "\"></audio><figcaption>" + said + "</figcaption></figure>";
    }
}
