/**
 * What runs before, beside and after the server: settings and their checks, the command line that starts the server,
 * the archive of its classes, waiting for it, stopping it. Plain Java without a container; may touch
 * {@code platform.store} for the look at the database. Held by {@code casebook.platform.launch.PreflightTest},
 * {@code ClassArchiveTest}, {@code CommandArchiveTest} and {@code SettingsPageTest}.
 */
@NullMarked
package casebook.platform.launch;

import org.jspecify.annotations.NullMarked;
