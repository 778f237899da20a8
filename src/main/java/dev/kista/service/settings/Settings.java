package dev.kista.service.settings;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

/// The user's preferences.
///
/// @param fontSize in points, from 9 to 32
/// @param clipboardSeconds how long a copied value stays on the clipboard
/// @param lockMinutes after how long without use the vault is locked; 0 for never
/// @param backups how many earlier files of a vault are kept
/// @param dialect by whose rules a `.env` is read unless something else is chosen
/// @param exportFormat what an export starts with
public record Settings(
        Theme theme,
        int fontSize,
        int clipboardSeconds,
        int lockMinutes,
        int backups,
        Dialect dialect,
        Format exportFormat) {
    /// Light, dark, or whatever the system says.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public static final Settings DEFAULT =
            new Settings(Theme.SYSTEM, 13, 20, 10, 1, Dialect.COMPOSE, Format.COMPOSE);

    public Settings {
        fontSize = Math.clamp(fontSize, 9, 32);
        clipboardSeconds = Math.clamp(clipboardSeconds, 5, 600);
        lockMinutes = Math.clamp(lockMinutes, 0, 24 * 60);
        backups = Math.clamp(backups, 0, 100);
    }

    public Settings withTheme(Theme next) {
        return new Settings(
                next, fontSize, clipboardSeconds, lockMinutes, backups, dialect, exportFormat);
    }

    public Settings withFontSize(int next) {
        return new Settings(
                theme, next, clipboardSeconds, lockMinutes, backups, dialect, exportFormat);
    }

    public Settings withClipboardSeconds(int next) {
        return new Settings(theme, fontSize, next, lockMinutes, backups, dialect, exportFormat);
    }

    public Settings withLockMinutes(int next) {
        return new Settings(
                theme, fontSize, clipboardSeconds, next, backups, dialect, exportFormat);
    }

    public Settings withBackups(int next) {
        return new Settings(
                theme, fontSize, clipboardSeconds, lockMinutes, next, dialect, exportFormat);
    }

    public Settings withDialect(Dialect next) {
        return new Settings(
                theme, fontSize, clipboardSeconds, lockMinutes, backups, next, exportFormat);
    }

    public Settings withExportFormat(Format next) {
        return new Settings(theme, fontSize, clipboardSeconds, lockMinutes, backups, dialect, next);
    }
}
