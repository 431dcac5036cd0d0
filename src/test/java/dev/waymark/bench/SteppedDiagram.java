package dev.waymark.bench;

/** Draws a diagram with a given number of elements in which every rule holds; its situations grow with the elements. */
final class SteppedDiagram {

    static final String FORM = """
            {"type":"default","id":"ask","schemaVersion":19,"components":[
              {"type":"radio","id":"r","key":"r","label":"Well?","values":[{"label":"Yes","value":"YES"}],"properties":{"visibility":"V2"}}]}
            """;

    private static final int AROUND = 15;
    private static final String TASK =
            "<userTask id='%s' name='%s' camunda:assignee='${%s}' camunda:formRef='ask' camunda:formRefBinding='deployment'><extensionElements><camunda:properties><camunda:property name='kind' value='%s'/>%s</camunda:properties></extensionElements></userTask>\n";
    private static final String STAGE = "<camunda:property name='stage' value='STORY'/>";

    private final StringBuilder xml = new StringBuilder();
    private int flows;

    private SteppedDiagram() {}

    /** So many flow nodes, at least enough for the ways out. */
    static String of(int elements) {
        var diagram = new SteppedDiagram();
        diagram.draw(Math.max(1, elements - AROUND));
        return diagram.xml.toString();
    }

    private void draw(int steps) {
        xml.append("""
                <?xml version='1.0' encoding='UTF-8'?>
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn'
                    xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' targetNamespace='bench'>
                <message id='m1' name='invited'/><message id='m2' name='withdraw'/><message id='m3' name='manager-changed'/>
                <message id='m4' name='leave-out-STORY'/>
                <process id='steps' name='Steps' isExecutable='true' camunda:historyTimeToLive='P30D'>
                <startEvent id='begin'><messageEventDefinition id='d1' messageRef='m1'/></startEvent>
                """);
        task("choose", "employee", "choice", "")
                .replaceLast("<userTask id='choose'", "<userTask id='choose' camunda:asyncBefore='true'");
        xml.append("<exclusiveGateway id='wanted' default='no'/>\n<subProcess id='part' name='Part'>")
                .append("<extensionElements><camunda:properties>" + STAGE
                        + "</camunda:properties></extensionElements>\n")
                .append("<startEvent id='part-begins'/>\n");
        var last = steps(steps);
        xml.append("<endEvent id='part-ends'/>\n");
        flow(last, "part-ends", "");
        xml.append("</subProcess>\n");
        xml.append("<boundaryEvent id='left-out' attachedToRef='part'><extensionElements><camunda:properties>")
                .append("<camunda:property name='kind' value='leave-out'/>" + STAGE)
                .append(
                        "</camunda:properties></extensionElements><messageEventDefinition id='d4' messageRef='m4'/></boundaryEvent>\n")
                .append("<endEvent id='done'/>\n");
        flow("begin", "choose", "");
        flow("choose", "wanted", "");
        flow(
                "wanted",
                "part",
                "<conditionExpression xsi:type='tFormalExpression'>${choice.includes('STORY')}</conditionExpression>");
        xml.append("<sequenceFlow id='no' sourceRef='wanted' targetRef='done'/>\n");
        flow("part", "done", "");
        flow("left-out", "done", "");
        wayOut("withdraw", "m2", "eraseConversation");
        wayOut("freeze", "m3", "archiveConversation");
        xml.append("</process>\n</definitions>\n");
    }

    /** Tasks in a row, with a question between two of them now and then. */
    private String steps(int count) {
        var last = "part-begins";
        for (int i = 0; i < count; i++) {
            var id = "step" + i;
            if (i % 4 == 2 && i + 2 < count) {
                xml.append("<exclusiveGateway id='%s' default='%s-no'/>\n".formatted(id, id));
                flow(last, id, "");
                var other = "step" + ++i;
                var merge = "step" + ++i;
                task(other, "employee", "collect", STAGE);
                xml.append("<exclusiveGateway id='%s'/>\n".formatted(merge));
                flow(
                        id,
                        other,
                        "<conditionExpression xsi:type='tFormalExpression'>${plan.approved}</conditionExpression>");
                flow(other, merge, "");
                xml.append("<sequenceFlow id='%s-no' sourceRef='%s' targetRef='%s'/>\n".formatted(id, id, merge));
                last = merge;
            } else {
                task(id, i % 2 == 0 ? "employee" : "manager", i % 2 == 0 ? "collect" : "answer", STAGE);
                flow(last, id, "");
                last = id;
            }
        }
        return last;
    }

    private SteppedDiagram task(String id, String person, String kind, String stage) {
        xml.append(TASK.formatted(id, "Step " + id, person, kind, stage));
        return this;
    }

    private void replaceLast(String before, String after) {
        var at = xml.lastIndexOf(before);
        xml.replace(at, at + before.length(), after);
    }

    private void flow(String from, String to, String condition) {
        xml.append("<sequenceFlow id='f%d' sourceRef='%s' targetRef='%s'>%s</sequenceFlow>\n"
                .formatted(flows++, from, to, condition));
    }

    private void wayOut(String kind, String message, String block) {
        xml.append("""
                <subProcess id='%1$s' triggeredByEvent='true'>
                <startEvent id='%1$s-asked'><extensionElements><camunda:properties><camunda:property name='kind' value='%1$s'/></camunda:properties></extensionElements><messageEventDefinition id='%1$s-d' messageRef='%2$s'/></startEvent>
                <serviceTask id='%1$s-works' camunda:delegateExpression='${%3$s}'><extensionElements><camunda:properties><camunda:property name='kind' value='erase'/></camunda:properties></extensionElements></serviceTask>
                <endEvent id='%1$s-ends'/>
                <sequenceFlow id='%1$s-1' sourceRef='%1$s-asked' targetRef='%1$s-works'/>
                <sequenceFlow id='%1$s-2' sourceRef='%1$s-works' targetRef='%1$s-ends'/>
                </subProcess>
                """.formatted(kind, message, block));
    }
}
