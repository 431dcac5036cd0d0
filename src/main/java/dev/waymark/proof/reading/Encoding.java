package dev.waymark.proof.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns bytes into characters in exactly one way, so that nobody reads another text than the one that was proven. */
final class Encoding {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"']{0,40})[\"']");

    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.US_ASCII,
            "ascii", StandardCharsets.US_ASCII,
            "utf8", StandardCharsets.UTF_8,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "utf-16", StandardCharsets.UTF_16);

    /** Found in files of other tools; letters of ASCII are the same in all of them. */
    private static final Set<String> ELSEWHERE = Set.of(
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "iso-8859-2",
            "iso-8859-15",
            "gbk",
            "gb2312",
            "gb18030",
            "big5",
            "euc-jp",
            "euc-kr",
            "koi8-r");

    private Encoding() {}

    /** The characters of a file; {@code plain} when they are UTF-8, the only encoding that a release may have. */
    record Decoded(String text, boolean plain) {}

    static Decoded decode(byte[] bytes) throws NotReadable {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return declaredAs(strict(bytes, StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return declaredAs(strict(bytes, StandardCharsets.UTF_8).substring(1), StandardCharsets.UTF_8);
        }
        var charset = declared(new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1));
        if (charset.equals(StandardCharsets.UTF_16)) {
            throw new NotReadable("encoding", 1, "The file says it is UTF-16 and is not");
        }
        return declaredAs(strict(bytes, charset), charset);
    }

    private static Decoded declaredAs(String text, Charset actual) throws NotReadable {
        var declared = DECLARED.matcher(text).find();
        if (declared && !declared(text).equals(actual)) {
            throw new NotReadable("encoding", 1, "The file says it has another encoding than it has");
        }
        return new Decoded(text, actual.equals(StandardCharsets.UTF_8));
    }

    private static Charset declared(String start) throws NotReadable {
        var declaration = DECLARED.matcher(start);
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        var name = declaration.group(1).toLowerCase(Locale.ROOT);
        var charset = ELSEWHERE.contains(name) && Charset.isSupported(name) ? Charset.forName(name) : KNOWN.get(name);
        if (charset == null) {
            throw new NotReadable("encoding", 1, "The file has an encoding that is not accepted; save it as UTF-8");
        }
        return charset;
    }

    private static String strict(byte[] bytes, Charset charset) throws NotReadable {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new NotReadable("encoding", 0, "This is not a text file in UTF-8");
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
