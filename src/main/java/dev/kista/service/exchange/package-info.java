/// Taking secrets into a vault and giving them out: the plan of an import, the text of an export.
@NullMarked
package dev.kista.service.exchange;

import org.jspecify.annotations.NullMarked;
