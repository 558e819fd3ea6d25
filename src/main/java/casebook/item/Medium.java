package casebook.item;

/**
 * A short recording that is kept within the item.
 *
 * @param base64 its content
 * @param title what it is
 * @param transcript what it says and shows, for those who cannot hear or see it; in Markdown
 */
public record Medium(Type type, String base64, String title, String transcript) {

    /** What browsers play by themselves. */
    public enum Type {
        WAV("audio/wav"),
        MP3("audio/mpeg"),
        OGG("audio/ogg"),
        MP4("video/mp4"),
        WEBM("video/webm");

        private final String media;

        Type(String media) {
            this.media = media;
        }

        /** The media type, which is the name that files and JSON use too. */
        public String media() {
            return media;
        }

        public boolean isVideo() {
            return media.startsWith("video");
        }
    }

    /** What the page plays. */
    public String url() {
        return "data:" + type.media() + ";base64," + base64;
    }
}
