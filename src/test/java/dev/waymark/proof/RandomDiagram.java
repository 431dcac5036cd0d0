package dev.waymark.proof;

import java.util.List;
import java.util.Random;

/** Draws a diagram by chance: blocks in blocks, now and then with a flow that leads elsewhere. */
final class RandomDiagram {

    static final List<String> QUESTIONS = List.of("q0", "q1", "q2", "q3");

    private final Random random;
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder flows = new StringBuilder();
    private int count;
    private int questions;
    private int messages;

    private RandomDiagram(long seed) {
        this.random = new Random(seed);
    }

    static String lines(long seed) {
        var diagram = new RandomDiagram(seed);
        diagram.nodes.append("start s\n");
        var last = diagram.block("s", 3);
        diagram.nodes.append("end e\n");
        diagram.flow(last, "e");
        if (diagram.random.nextInt(3) == 0) {
            diagram.eventSubProcess();
        }
        return diagram.nodes + diagram.flows.toString();
    }

    private String block(String from, int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(14)) {
            case 0 -> task(from, "");
            case 1 -> task(from, random.nextBoolean() ? " async" : " after");
            case 2 -> step(from);
            case 3 -> block(block(from, depth - 1), depth - 1);
            case 4 -> split(from, "xor", depth);
            case 5, 6 -> split(from, "and", depth);
            case 7 -> split(from, "or", depth);
            case 8 -> subProcess(from, depth);
            case 9 -> taskWithBoundary(from);
            case 10 -> fork(from, depth);
            case 11 -> link(from);
            case 12 -> task(from, random.nextBoolean() ? " multi=seq" : " multi=par");
            default -> choiceOfEvents(from);
        };
    }

    private String task(String from, String marks) {
        var id = name("t");
        nodes.append("user %s%s\n".formatted(id, marks));
        flow(from, id);
        return id;
    }

    /** Something that is done without a task, or waits for something other than one. */
    private String step(String from) {
        var id = name("w");
        nodes.append(
                switch (random.nextInt(4)) {
                    case 0 -> "manual %s\n".formatted(id);
                    case 1 -> "receive %s message=m%d\n".formatted(id, messages++);
                    case 2 -> "catch %s timer=P1D\n".formatted(id);
                    default -> "catch %s message=m%d\n".formatted(id, messages++);
                });
        flow(from, id);
        return id;
    }

    /** Two flows leave a task, and nothing says that they part. */
    private String fork(String from, int depth) {
        var task = task(from, "");
        var join = name("and");
        nodes.append("and %s\n".formatted(join));
        flow(block(task, depth - 1), join);
        flow(block(task, depth - 1), join);
        return join;
    }

    private String link(String from) {
        var link = name("l");
        nodes.append("throw %1$st link=%1$s\ncatch %1$sc link=%1$s\n".formatted(link));
        flow(from, link + "t");
        return link + "c";
    }

    private String split(String from, String kind, int depth) {
        var split = name(kind);
        var join = name(kind);
        var branches = 2 + random.nextInt(2);
        var question = questions++ % 4;
        nodes.append(
                kind.equals("and") ? "and %s\n".formatted(split) : "%s %s default=d%s\n".formatted(kind, split, split));
        nodes.append("%s %s\n".formatted(random.nextInt(6) == 0 ? other(kind) : kind, join));
        flow(from, split);
        for (int i = 0; i < branches; i++) {
            var first = name("t");
            nodes.append("user %s\n".formatted(first));
            var condition =
                    kind.equals("and") ? "" : i == 0 ? " id=d" + split : " ${q%d}".formatted((question + i) % 4);
            flows.append("%s -> %s%s\n".formatted(split, first, condition));
            flow(block(first, depth - 1), join);
        }
        return join;
    }

    private static String other(String kind) {
        return kind.equals("and") ? "xor" : "and";
    }

    private String taskWithBoundary(String from) {
        var task = task(from, "");
        var boundary = name("b");
        var end = name("end");
        nodes.append(
                "boundary %s on=%s %s%s\n".formatted(boundary, task, awaited(), random.nextBoolean() ? " keeps" : ""));
        nodes.append("end %s%s\n".formatted(end, random.nextInt(4) == 0 ? " terminate" : ""));
        flow(task(boundary, ""), end);
        return task;
    }

    private String awaited() {
        return switch (random.nextInt(4)) {
            case 0 -> "timer=P1D";
            case 1 -> "signal=g" + messages++;
            default -> "message=m" + messages++;
        };
    }

    private String subProcess(String from, int depth) {
        var sub = name("sub");
        var outside = flows.length();
        nodes.append("sub %s\n".formatted(sub));
        var start = name("s");
        nodes.append("start %s\n".formatted(start));
        var last = block(start, depth - 1);
        var end = name("end");
        nodes.append("end %s%s\n".formatted(end, thrown()));
        flow(last, end);
        if (random.nextInt(3) == 0) {
            eventSubProcess();
        }
        nodes.append(flows.substring(outside)).append("done\n");
        flows.setLength(outside);
        flow(from, sub);
        var boundary = name("b");
        var after = name("end");
        nodes.append("boundary %s on=%s %s\n"
                .formatted(
                        boundary,
                        sub,
                        switch (random.nextInt(4)) {
                            case 0 -> "error=e1";
                            case 1 -> "escalation=e2" + (random.nextBoolean() ? " keeps" : "");
                            default -> awaited();
                        }));
        nodes.append("end %s\n".formatted(after));
        flow(boundary, after);
        return sub;
    }

    private String thrown() {
        return switch (random.nextInt(8)) {
            case 0 -> " error=e1";
            case 1 -> " escalation=e2";
            case 2 -> " terminate";
            default -> "";
        };
    }

    private void eventSubProcess() {
        var id = name("es");
        nodes.append("sub %s event\nstart %ss %s%s\nuser %st\nend %se\n%ss -> %st\n%st -> %se\ndone\n"
                .formatted(id, id, awaited(), random.nextBoolean() ? " keeps" : "", id, id, id, id, id, id));
    }

    private String choiceOfEvents(String from) {
        var gateway = name("ev");
        var merge = name("xor");
        nodes.append("events %s\nxor %s\n".formatted(gateway, merge));
        flow(from, gateway);
        for (int i = 0; i < 2; i++) {
            var event = name("c");
            nodes.append("catch %s message=m%d\n".formatted(event, messages++));
            flow(gateway, event);
            flow(event, merge);
        }
        return merge;
    }

    private void flow(String from, String to) {
        flows.append("%s -> %s\n".formatted(from, to));
    }

    private String name(String kind) {
        return kind + count++;
    }
}
