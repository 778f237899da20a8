package dev.kista.service.settings;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

/// The user's preferences.
///
/// @param fontSize in points, from 9 to 32
/// @param clipboardSeconds how long a copied value stays on the clipboard
/// @param lockMinutes after how long without use the vault is locked; 0 for never
/// @param lockOnMinimise whether minimising the window locks the vault
/// @param backups how many earlier files of a vault are kept
/// @param dialect by whose rules a `.env` is read unless something else is chosen
/// @param exportFormat what an export starts with
public record Settings(
        Theme theme,
        Accent accent,
        int fontSize,
        Density density,
        Language language,
        int clipboardSeconds,
        int lockMinutes,
        boolean lockOnMinimise,
        int backups,
        Dialect dialect,
        Format exportFormat) {
    /// Light, dark, or whatever the system says.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// The one colour of what is chosen and what leads on.
    public enum Accent {
        BLUE,
        TEAL,
        PURPLE,
        ORANGE
    }

    /// How much room rows take.
    public enum Density {
        COMPACT,
        NORMAL,
        ROOMY
    }

    /// What the window speaks.
    public enum Language {
        SYSTEM,
        ENGLISH,
        GERMAN
    }

    public static final Settings DEFAULT =
            new Settings(
                    Theme.SYSTEM,
                    Accent.BLUE,
                    13,
                    Density.NORMAL,
                    Language.SYSTEM,
                    20,
                    10,
                    false,
                    1,
                    Dialect.COMPOSE,
                    Format.COMPOSE);

    public Settings {
        fontSize = Math.clamp(fontSize, 9, 32);
        clipboardSeconds = Math.clamp(clipboardSeconds, 5, 600);
        lockMinutes = Math.clamp(lockMinutes, 0, 24 * 60);
        backups = Math.clamp(backups, 0, 100);
    }

    public Settings withTheme(Theme next) {
        return new Settings(
                next,
                accent,
                fontSize,
                density,
                language,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withAccent(Accent next) {
        return new Settings(
                theme,
                next,
                fontSize,
                density,
                language,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withFontSize(int next) {
        return new Settings(
                theme,
                accent,
                next,
                density,
                language,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withDensity(Density next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                next,
                language,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withLanguage(Language next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                density,
                next,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withClipboardSeconds(int next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                density,
                language,
                next,
                lockMinutes,
                lockOnMinimise,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withLockMinutes(int next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                density,
                language,
                clipboardSeconds,
                next,
                lockOnMinimise,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withLockOnMinimise(boolean next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                density,
                language,
                clipboardSeconds,
                lockMinutes,
                next,
                backups,
                dialect,
                exportFormat);
    }

    public Settings withBackups(int next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                density,
                language,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                next,
                dialect,
                exportFormat);
    }

    public Settings withDialect(Dialect next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                density,
                language,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                backups,
                next,
                exportFormat);
    }

    public Settings withExportFormat(Format next) {
        return new Settings(
                theme,
                accent,
                fontSize,
                density,
                language,
                clipboardSeconds,
                lockMinutes,
                lockOnMinimise,
                backups,
                dialect,
                next);
    }
}
