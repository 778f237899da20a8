package dev.kista.store.kdbx;

/// How much a file may ask of this machine before it is refused.
///
/// A vault is opened before anybody knows who made it, and its header asks for memory and time.
///
/// @param kdfMemoryBytes most memory of Argon2
/// @param kdfWorkBytes most memory times passes of Argon2: what it costs in time
/// @param kdfRounds most rounds of AES
/// @param contentBytes most bytes of the content after decompression
/// @param depth deepest nesting of XML elements
public record ReadLimits(
        long kdfMemoryBytes, long kdfWorkBytes, long kdfRounds, long contentBytes, int depth) {
    private static final long MIB = 1024L * 1024;
    private static final long GIB = 1024 * MIB;

    /// 1 GiB, 16 passes over that, and what a machine of today does in about half a minute.
    public static final ReadLimits DEFAULT =
            new ReadLimits(GIB, 16 * GIB, 500_000_000L, 2 * GIB, 256);

    /// Content may grow by this factor beyond a first allowance; ordinary vaults stay below 30.
    private static final long MOST_EXPANSION = 200;

    private static final long EXPANSION_ALLOWANCE = 64 * MIB;

    /// Most content bytes that may have come out of so many compressed ones.
    long contentBytesAfter(long compressedBytes) {
        return Math.min(contentBytes, EXPANSION_ALLOWANCE + MOST_EXPANSION * compressedBytes);
    }
}
