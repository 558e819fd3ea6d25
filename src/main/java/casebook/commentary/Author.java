package casebook.commentary;

import org.jspecify.annotations.Nullable;

/** One of those who wrote a commentary, with what the page says of them; null when it says nothing. */
public record Author(String name, @Nullable String biography) {}
