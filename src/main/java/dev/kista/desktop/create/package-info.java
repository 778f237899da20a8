/// Making a vault: a name, a place, and a master password that is typed twice and judged.
@NullMarked
package dev.kista.desktop.create;

import org.jspecify.annotations.NullMarked;
