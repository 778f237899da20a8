/// How everything looks: AtlantaFX's Primer theme in light or dark, and one stylesheet `app.css`.
///
/// `app.css` names colours by the theme's tokens only and measures in `em`, so a theme or a font
/// size is changed in one place. What a screen needs of its own is a style class there, never
/// `setStyle`. The classes that all screens share:
///
/// | class | what it is |
/// |---|---|
/// | `page` | content of a window edge, 16 around |
/// | `group`, `groups` | spacing of 8 inside, 12 between groups of controls |
/// | `form` | label above field, for dialogs and detail |
/// | `field-label` | the label of a field |
/// | `pane-title` | small heading of a pane |
/// | `empty-state` | a sentence and the button that leads on, in the middle |
/// | `mono` | keys and values |
/// | `muted`, `problem`, `warning-text` | text that matters less, or more |
/// | `inherited` | what another namespace owns |
/// | `pill` | a tag |
/// | `banner` | a remark across the top of a pane |
@NullMarked
package dev.kista.desktop.theme;

import org.jspecify.annotations.NullMarked;
