package dev.waymark.e2e;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who speaks the language of the page and puts messages of their own among those of their browser. */
final class Forger {

    static final String FORGED = "Forged in the smithy";

    private static final Predicate<String> MESSAGES = address -> address.contains("v-r=uidl");
    private static final String POLL = "() => Object.values(window.Vaadin.Flow.clients).find(one => one.poll).poll()";
    private static final String BEGIN = "\"rpc\":[";

    private static final String POINTER = Stream.of("screenX", "screenY", "clientX", "clientY", "detail", "button")
            .map("\"event.%s\":1"::formatted)
            .collect(Collectors.joining(
                    ",",
                    "{\"event.ctrlKey\":false,\"event.shiftKey\":false,\"event.altKey\":false,\"event.metaKey\":false,",
                    "}"));

    private final Window window;

    Forger(Window window) {
        this.window = window;
    }

    /** Sends them with the next message of the browser, with its token and its number, and gives what comes back. */
    String send(List<String> messages) {
        if (messages.isEmpty()) {
            throw new AssertionError("Nothing to forge");
        }
        var page = window.page();
        page.route(MESSAGES, route -> resume(route, messages));
        Response answer = page.waitForResponse(one -> MESSAGES.test(one.url()), () -> page.evaluate(POLL));
        page.unroute(MESSAGES);
        window.settle();
        return answer.text();
    }

    /** A message with the token of this browser that it has not sent. */
    record Unsent(String address, String words) {}

    /** What this browser would send next, were this what its person did. */
    Unsent next(String message) {
        var page = window.page();
        var last = page.waitForRequest(one -> MESSAGES.test(one.url()), () -> page.evaluate(POLL));
        window.settle();
        var number = Pattern.compile("\"clientId\":(\\d+)").matcher(last.postData());
        var words = number.replaceAll(found -> "\"clientId\":" + (Integer.parseInt(found.group(1)) + 1));
        return new Unsent(
                last.url(), words.replaceAll("\"rpc\":\\[.*?\\],", Matcher.quoteReplacement(BEGIN + message + "],")));
    }

    private static void resume(Route route, List<String> messages) {
        var sent = route.request().postData();
        if (!sent.contains(BEGIN)) {
            throw new AssertionError("The browser speaks otherwise than this test: " + sent);
        }
        var forged = sent.replace(BEGIN, BEGIN + String.join(",", messages) + ",");
        route.resume(new Route.ResumeOptions().setPostData(forged));
    }

    /** Whatever could be tried on a part of the page without knowing what it is. */
    static Stream<String> everything(int part) {
        return Stream.of(
                        Stream.of(set(part, "value", FORGED), set(part, "checked", "true")),
                        Stream.of("click", "change", "value-changed").map(name -> event(part, name)),
                        calls(part))
                .flatMap(one -> one);
    }

    /** Methods that a page or something in it has, and not one of which it offers to browsers. */
    static Stream<String> calls(int part) {
        return Stream.of("click", "show", "handIn", "remove", "setVisible").map(name -> call(part, name));
    }

    static String event(int part, String name) {
        return """
                {"type":"event","node":%d,"event":"%s","data":%s}""".formatted(part, name, POINTER);
    }

    static String click(int part) {
        return event(part, "click");
    }

    static String set(int part, String property, String value) {
        return """
                {"type":"mSync","node":%d,"feature":1,"property":"%s","value":"%s"}""".formatted(part, property, value);
    }

    /** As {@code element.$server.method()} would. */
    static String call(int part, String method) {
        return """
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"%s","templateEventMethodArgs":[],"promise":0}""".formatted(part, method);
    }
}
