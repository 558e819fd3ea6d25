/**
 * Reads what an instructor brings, as plain text, Markdown, HTML, Word or PDF, into raw text for
 * {@code casebook.commentary}. Pure: bytes come in, a value or a refusal goes out, nothing is kept; scripts, macros,
 * external entities and document types are never followed. Uses jsoup, PDFBox, juniversalchardet, StAX and jakarta.json;
 * held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.interchange.source;

import org.jspecify.annotations.NullMarked;
