package dev.kista.desktop.display;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;

/// Asks the libraries themselves, by the foreign-function interface.
///
/// What cannot be asked counts as working: the toolkit is the one that knows for certain.
// Calling native code is what this class is for; the launcher allows it.
@SuppressWarnings("restricted")
final class NativeLibraries implements DisplayProbe.Libraries {
    private static final System.Logger LOG = System.getLogger(NativeLibraries.class.getName());

    /// First field of fontconfig's `FcFontSet`.
    private static final long NUMBER_OF_FONTS = 0;

    @Override
    public List<String> absent(List<String> names) {
        try (var arena = Arena.ofConfined()) {
            return names.stream().filter(each -> !isThere(each, arena)).toList();
        }
    }

    private static boolean isThere(String name, Arena arena) {
        try {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean hasFonts() {
        // Not unloaded again: fontconfig keeps what it found for the toolkit.
        var fontconfig = SymbolLookup.libraryLookup("libfontconfig.so.1", Arena.global());
        try {
            var config =
                    (MemorySegment) function(fontconfig, "FcInitLoadConfigAndFonts").invokeExact();
            var fonts =
                    (MemorySegment)
                            Linker.nativeLinker()
                                    .downcallHandle(
                                            fontconfig.findOrThrow("FcConfigGetFonts"),
                                            FunctionDescriptor.of(
                                                    ValueLayout.ADDRESS,
                                                    ValueLayout.ADDRESS,
                                                    ValueLayout.JAVA_INT))
                                    .invokeExact(config, 0);
            return !fonts.equals(MemorySegment.NULL)
                    && fonts.reinterpret(ValueLayout.JAVA_INT.byteSize())
                                    .get(ValueLayout.JAVA_INT, NUMBER_OF_FONTS)
                            > 0;
        } catch (Throwable e) {
            return unknown("fonts", e);
        }
    }

    @Override
    public boolean opensDisplay() {
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var linker = Linker.nativeLinker();
            var open =
                    linker.downcallHandle(
                            x11.findOrThrow("XOpenDisplay"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            var close =
                    linker.downcallHandle(
                            x11.findOrThrow("XCloseDisplay"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var ignored = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            return unknown("display", e);
        }
    }

    private static MethodHandle function(SymbolLookup library, String name) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow(name), FunctionDescriptor.of(ValueLayout.ADDRESS));
    }

    private static boolean unknown(String what, Throwable why) {
        LOG.log(Level.DEBUG, "cannot ask for the " + what, why);
        return true;
    }
}
