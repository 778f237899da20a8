/// Writing a namespace's secrets into a file that is there: a Compose file or an env file.
///
/// The file is looked at, the lines that would change are shown with their values covered, and only
/// what was shown is written. The new text itself is not kept between showing and writing, because
/// it holds values: it is made again, and compared with what was shown by the digests of the files.
@NullMarked
package dev.kista.desktop.patching;

import org.jspecify.annotations.NullMarked;
