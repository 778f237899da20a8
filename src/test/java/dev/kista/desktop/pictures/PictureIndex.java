package dev.kista.desktop.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A page that shows all pictures of a folder, to be looked through in a browser.
final class PictureIndex {
    private PictureIndex() {}

    static void write(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var figures =
                    files.map(each -> each.getFileName().toString())
                            .filter(each -> each.endsWith(".png"))
                            .sorted()
                            .map(PictureIndex::figure)
                            .collect(Collectors.joining("\n"));
            Files.writeString(
                    folder.resolve("index.html"),
                    """
                    <!doctype html>
                    <html lang="en">
                    <meta charset="utf-8">
                    <title>Kista, every screen</title>
                    <style>
                    body { font-family: sans-serif; background: #888; margin: 16px }
                    figure { display: inline-block; margin: 8px; vertical-align: top }
                    img { max-width: 600px; display: block }
                    figcaption { color: #fff; padding: 4px 0 }
                    </style>
                    %s
                    </html>
                    """
                            .formatted(figures));
        }
    }

    private static String figure(String file) {
        return "<figure><figcaption>%1$s</figcaption><a href=\"%1$s\"><img src=\"%1$s\" alt=\"%1$s\" loading=\"lazy\"></a></figure>"
                .formatted(file);
    }
}
