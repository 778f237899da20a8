package dev.kista.codec.terraform;

import java.text.Normalizer;

/// Text as a quoted template of HCL, the language of Terraform.
///
/// `${` and `%{` begin expressions there and are doubled. Terraform keeps every text in the normal
/// form NFC, so another text would not come back as it was.
final class HclText {
    private HclText() {}

    static boolean isKept(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '$', '%' -> out.append(c).append(text.startsWith("{", i + 1) ? c : "");
                default -> {
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
