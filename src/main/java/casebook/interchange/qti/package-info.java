/**
 * Reads items in QTI 2.0 to 3.0: declarations and processing, into {@code casebook.item.processing}. Both tag styles are
 * one after {@link casebook.interchange.qti.QtiXml}. Opens nothing, follows no reference, knows no DTD; held by
 * {@code QtiItemReaderTest}, {@code QtiConsensusTest} and {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.interchange.qti;

import org.jspecify.annotations.NullMarked;
