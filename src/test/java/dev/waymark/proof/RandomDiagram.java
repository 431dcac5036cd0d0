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
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(10)) {
            case 0 -> task(from, "");
            case 1 -> task(from, random.nextBoolean() ? " async" : " after");
            case 2 -> block(block(from, depth - 1), depth - 1);
            case 3 -> split(from, "xor", depth);
            case 4, 5 -> split(from, "and", depth);
            case 6 -> split(from, "or", depth);
            case 7 -> subProcess(from, depth);
            case 8 -> taskWithBoundary(from);
            default -> choiceOfEvents(from);
        };
    }

    private String task(String from, String marks) {
        var id = name("t");
        nodes.append("user %s%s\n".formatted(id, marks));
        flow(from, id);
        return id;
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
        nodes.append("boundary %s on=%s message=m%d%s\n"
                .formatted(boundary, task, messages++, random.nextBoolean() ? " keeps" : ""));
        nodes.append("end %s%s\n".formatted(end, random.nextInt(4) == 0 ? " terminate" : ""));
        flow(task(boundary, ""), end);
        return task;
    }

    private String subProcess(String from, int depth) {
        var sub = name("sub");
        var outside = flows.length();
        nodes.append("sub %s\n".formatted(sub));
        var start = name("s");
        nodes.append("start %s\n".formatted(start));
        var last = block(start, depth - 1);
        var end = name("end");
        nodes.append("end %s%s\n".formatted(end, random.nextInt(5) == 0 ? " error=e1" : ""));
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
                .formatted(boundary, sub, random.nextBoolean() ? "message=m" + messages++ : "error=e1"));
        nodes.append("end %s\n".formatted(after));
        flow(boundary, after);
        return sub;
    }

    private void eventSubProcess() {
        var id = name("es");
        nodes.append("sub %s event\nstart %ss message=m%d%s\nuser %st\nend %se\n%ss -> %st\n%st -> %se\ndone\n"
                .formatted(id, id, messages++, random.nextBoolean() ? " keeps" : "", id, id, id, id, id, id));
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
