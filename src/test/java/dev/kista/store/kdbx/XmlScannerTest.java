package dev.kista.store.kdbx;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/// Reads as the JDK's own parser does, refusals included.
class XmlScannerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<a></a >",
                "<a b='1' c=\"2\"/>",
                "<a\n b = '1'\t>x</a\n>",
                "<a>&amp;&lt;&gt;&quot;&apos;&#65;&#x1F600;</a>",
                "<a b='&amp;&#xA;&#9;'/>",
                "<a b='1\n2\t3\r\n4\r5'/>",
                "<a>1\r\n2\r3\n4</a>",
                "<a>1<![CDATA[<&]]]]><![CDATA[>\r\n]]>2</a>",
                "<a>1<!-- - > -->2<?b c?>3<?d?>4</a>",
                "<?xml version=\"1.0\" encoding='UTF-8' standalone = \"yes\" ?><a/>",
                "<?xml version='1.0'?>\n<!-- x --><?y?><a/><!-- z --> \n",
                "<?xml-style a?><a/>",
                "<a>]] ]> \u00e4\ud83d\ude00</a>",
                "<\u00e4-1._x \u00f6='\u00fc'/>",
                "<a><b/><b></b><b/></a>",
                "<a b='>'><c b='/>'/></a>",
                "<a b='>'>1</a>"
            })
    void readsWhatIsWellFormed(String document) {
        assertEquals(XmlEvents.byJdk(document), XmlEvents.byKista(document));
        assertEquals(
                XmlEvents.byJdk(document),
                assertDoesNotThrow(() -> XmlEvents.byteByByte(document)));
        assertTrue(!XmlEvents.byKista(document).equals(XmlEvents.REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "<a>",
                "<a></b>",
                "<a></a></a>",
                "<a/><b/>",
                "<a/>x",
                "x<a/>",
                "<a/>&amp;",
                "<a b/>",
                "<a b=1/>",
                "<a b='1' b='2'/>",
                "<a b='1'c='2'/>",
                "<a b='<'/>",
                "<a / >",
                "< a/>",
                "<1/>",
                "<-/>",
                "<a>]]></a>",
                "<a>&b;</a>",
                "<a>&amp</a>",
                "<a>& amp;</a>",
                "<a>&#0;</a>",
                "<a>&#x;</a>",
                "<a>&#xD800;</a>",
                "<a>&#xFFFE;</a>",
                "<a>&#x110000;</a>",
                "<a>&#99999999999;</a>",
                "<a>\u0001</a>",
                "<a>\uffff</a>",
                "<a b='\u0001'/>",
                "<a><!-- -- --></a>",
                "<a><!-- --->",
                "<a><![CDATA[</a>",
                "<![CDATA[x]]>",
                "<a/><![CDATA[]]>",
                "<a><?xml version='1.0'?></a>",
                " <?xml version='1.0'?><a/>",
                "<?xml?><a/>",
                "<?xml encoding='UTF-8'?><a/>",
                "<?xml version='1.0' standalone='maybe'?><a/>",
                "<?xml version='2.0'?><a/>",
                "<a><??></a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<a b='1'",
                "<a",
                "</a>",
                "<a></a",
                "<a>\u007f<"
            })
    void refusesWhatIsNot(String document) {
        assertEquals(XmlEvents.REFUSED, XmlEvents.byKista(document));
    }

    /// Any mixture of pieces, each of which means something in some place.
    @Test
    void agreesWithTheJdkOnMixtures() {
        var random = new Random(11);
        var wellFormed = 0;
        for (var i = 0; i < 6_000; i++) {
            var document = mixture(random);
            var expected = XmlEvents.byJdk(document);
            assertEquals(expected, XmlEvents.byKista(document), document);
            wellFormed += expected.equals(XmlEvents.REFUSED) ? 0 : 1;
        }
        assertTrue(wellFormed > 600, "only " + wellFormed + " were well-formed");
    }

    private static final List<String> PIECES =
            List.of(
                    "<a>",
                    "</a>",
                    "<a/>",
                    "<b>",
                    "</b>",
                    "<b c='1'>",
                    "<b c='1' d=\"2\"/>",
                    "x",
                    " ",
                    "\n",
                    "\r\n",
                    "&amp;",
                    "&lt;",
                    "&#65;",
                    "&#xe4;",
                    "&x;",
                    "&",
                    "<",
                    ">",
                    "]]>",
                    "]]",
                    "]",
                    "<![CDATA[",
                    "<![CDATA[y]]>",
                    "<!--",
                    "-->",
                    "<!-- z -->",
                    "<?p q?>",
                    "<?p ",
                    "?>",
                    "\u00e4",
                    "\ud83d\ude00",
                    "'",
                    "\"",
                    "=",
                    "/",
                    "<a b='&gt;\n'>",
                    "<a b='>'>",
                    "\t");

    private static String mixture(Random random) {
        var document = new StringBuilder(random.nextInt(8) == 0 ? "" : "<a>");
        for (var left = random.nextInt(7); left > 0; left--) {
            var piece = PIECES.get(random.nextInt(PIECES.size()));
            document.append(piece);
            if (piece.startsWith("<") && piece.endsWith(">") && random.nextInt(3) > 0) {
                document.append(piece.charAt(1) == 'a' ? "</a>" : "</b>");
            }
        }
        return document.append(random.nextInt(8) == 0 ? "" : "</a>").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'<a>\n <b></c>', 2, 7",
        "'<a>\n\n<b c=\"1\" c=\"2\"/></a>', 3, 11",
        "'<a>&b;</a>', 1, 7"
    })
    void namesTheLineAndColumn(String document, long line, long column) {
        var failure = assertThrows(KdbxException.class, () -> XmlEvents.byteByByte(document));
        assertEquals(XmlFailure.at(line, column).getMessage(), failure.getMessage());
    }
}
