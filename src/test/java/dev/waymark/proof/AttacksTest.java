package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want something else than a conversation: each is refused, and nothing is fetched or run. */
class AttacksTest {

    private static final String REACH =
            "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('touch CANARY')}";

    private static final List<String> ATTRIBUTES = List.of(
            "assignee",
            "owner",
            "candidateUsers",
            "candidateGroups",
            "dueDate",
            "followUpDate",
            "priority",
            "formKey",
            "formRef",
            "formHandlerClass",
            "asyncBefore",
            "jobPriority",
            "taskPriority",
            "class",
            "expression",
            "delegateExpression",
            "resultVariable",
            "type",
            "topic",
            "decisionRef",
            "mapDecisionResult",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "calledElementTenantId",
            "caseRef",
            "initiator",
            "historyTimeToLive",
            "resource",
            "collection",
            "elementVariable");

    private static final List<String> EXTENSIONS = List.of(
            "executionListener event='start' class='java.lang.Thread'",
            "executionListener event='start' expression='${x.y}'",
            "executionListener event='end' delegateExpression='${eraseConversation}'",
            "taskListener event='create' class='java.lang.Thread'",
            "taskListener event='timeout' expression='${x}'",
            "connector",
            "inputOutput",
            "formData",
            "formProperty id='a'",
            "field name='x'",
            "in variables='all'",
            "out source='a' target='b'",
            "in sourceExpression='${x.y}' target='conversation'",
            "constraint name='x' config='y'",
            "validation",
            "errorEventDefinition id='e' expression='${x}'",
            "potentialStarter",
            "script scriptFormat='groovy'");

    private static final List<String> ELEMENTS = List.of(
            "<scriptTask id='t' scriptFormat='javascript'><script>1</script></scriptTask>",
            "<scriptTask id='t' scriptFormat='groovy'><script>1</script></scriptTask>",
            "<scriptTask id='t' scriptFormat='juel'><script>${x}</script></scriptTask>",
            "<businessRuleTask id='t' camunda:decisionRef='d'/>",
            "<serviceTask id='t' activiti:class='java.lang.Thread' xmlns:activiti='http://activiti.org/bpmn'/>",
            "<serviceTask id='t' c:class='java.lang.Thread' xmlns:c='http://camunda.org/schema/1.0/bpmn'/>",
            "<serviceTask id='t' implementation='##WebService' operationRef='o'/>",
            "<userTask id='t'><potentialOwner><resourceAssignmentExpression><formalExpression>user(x)</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>",
            "<userTask id='t' name='${x.y}'/>",
            "<userTask id='t'><documentation>#{x.y}</documentation></userTask>",
            "<import importType='x' location='http://127.0.0.1:PORT/x' namespace='y'/>",
            "<userTask id='t' xsi:schemaLocation='x http://127.0.0.1:PORT/x.xsd'/>",
            "<userTask id='t' xsi:noNamespaceSchemaLocation='http://127.0.0.1:PORT/x.xsd'/>",
            "<xi:include href='http://127.0.0.1:PORT/x' xmlns:xi='http://www.w3.org/2001/XInclude'/>",
            "<userTask id='t' xml:base='http://127.0.0.1:PORT/'/>",
            "<intermediateCatchEvent id='t'><timerEventDefinition><timeCycle>R/PT1S</timeCycle></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='t'><timerEventDefinition><timeDuration>${x.y}</timeDuration></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='t'><conditionalEventDefinition><condition language='groovy'>x</condition></conditionalEventDefinition></intermediateCatchEvent>",
            "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression language='groovy'>x</conditionExpression></sequenceFlow>",
            "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression camunda:resource='deployment://x'>x</conditionExpression></sequenceFlow>",
            "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression>${execution.setVariable('a','b')}</conditionExpression></sequenceFlow>",
            "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression>#{choice.anything}</conditionExpression></sequenceFlow>",
            "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression>${choice.includes(choice.includes('A'))}</conditionExpression></sequenceFlow>",
            "<boundaryEvent id='t' attachedToRef='s' cancelActivity='off'/>",
            "<startEvent id='s'/>");

    private static final List<String> WHOLE_FILES = List.of(
            "<!DOCTYPE x SYSTEM 'http://127.0.0.1:PORT/x.dtd'><x/>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>",
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>",
            "<?xml-stylesheet href='http://127.0.0.1:PORT/x.xsl'?><x/>",
            "<?xml version='1.0' encoding='UTF-7'?><x/>",
            "<?xml version='1.0' encoding='UTF-16'?><x/>",
            "<?xml version='1.0' encoding='EBCDIC-CP-US'?><x/>",
            "<a>".repeat(5000),
            "<x " + "a1='' ".repeat(1) + "b='".repeat(1) + "x".repeat(70_000) + "'/>",
            "",
            "PK\u0003\u0004",
            "{\"components\":[]}",
            "<definitions/>",
            "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>");

    @Test
    void refusesWhateverIsInAnAttribute() {
        assertThat(ATTRIBUTES)
                .allSatisfy(attribute -> refuses("<userTask id='t' camunda:%s=\"%s\"/>".formatted(attribute, REACH)));
    }

    @Test
    void refusesExtensions() {
        assertThat(EXTENSIONS)
                .allSatisfy(extension ->
                        refuses("<userTask id='t'><extensionElements><camunda:%s/></extensionElements></userTask>"
                                .formatted(extension)));
    }

    @Test
    void refusesElements() {
        assertThat(ELEMENTS).allSatisfy(AttacksTest::refuses);
    }

    @Test
    void refusesWholeFiles() {
        assertThat(WHOLE_FILES).allSatisfy(file -> {
            var proof = prove(file.getBytes(StandardCharsets.UTF_8));

            assertThat(proof.verdict()).isEqualTo(Verdict.UNREADABLE);
            assertThat(proof.findings().get(0).message()).isNotBlank();
        });
    }

    @Test
    void refusesTextInTwoBytesPerLetter() {
        assertThat(prove(Sketch.xml("p", "start s\nend e\ns -> e").getBytes(StandardCharsets.UTF_16))
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void fetchesNothing() throws IOException {
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(canary.getLocalPort());
            WHOLE_FILES.forEach(file -> prove(file.replace("PORT", port).getBytes(StandardCharsets.UTF_8)));
            ELEMENTS.forEach(element -> prove(around(element.replace("PORT", port))));

            canary.setSoTimeout(200);
            assertThat(connected(canary)).isFalse();
        }
    }

    @Test
    void runsNothing(@TempDir Path folder) {
        var canary = folder.resolve("canary");
        ATTRIBUTES.forEach(attribute -> prove(around("<userTask id='t' camunda:%s=\"%s\"/>"
                .formatted(attribute, REACH.replace("CANARY", canary.toString())))));

        assertThat(Files.exists(canary)).isFalse();
    }

    @Test
    void survivesAnyBytes() {
        var random = new Random(20261122);
        var whole = Sketch.xml("p", "start s\nuser t for=employee\nend e\ns -> t\nt -> e")
                .getBytes(StandardCharsets.UTF_8);
        var files = new ArrayList<byte[]>();
        for (int i = 0; i < 300; i++) {
            var damaged = whole.clone();
            for (int j = 0; j <= i % 7; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            files.add(damaged);
            var noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            files.add(noise);
        }

        assertThat(files).allSatisfy(file -> {
            assertThat(prove(file).allowsRelease()).isFalse();
            assertThat(new Prover(100).proveSoundness(List.of(new ReleaseFile("p.bpmn", file))))
                    .isNotEmpty();
        });
    }

    private static void refuses(String element) {
        var before = prove(around("")).findings().size();

        assertThat(prove(around(element)).findings()).as(element).hasSizeGreaterThan(before);
    }

    private static byte[] around(String element) {
        return Sketch.xml("p", "start s async\nend e\ns -> e")
                .replace("</process>", element + "</process>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Proof prove(byte[] content) {
        return new Prover(1000).prove(List.of(new ReleaseFile("p.bpmn", content)));
    }

    private static boolean connected(ServerSocket canary) throws IOException {
        try (var caller = canary.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
