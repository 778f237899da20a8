/// Finding secrets by what is known about them; their values are never searched.
@NullMarked
package dev.kista.service.search;

import org.jspecify.annotations.NullMarked;
