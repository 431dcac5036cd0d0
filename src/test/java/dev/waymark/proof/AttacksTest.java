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
            "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>",
            bomb(),
            "<?xml version='1.1'?><definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>&#1;</definitions>",
            "<?php system('touch CANARY'); ?><x/>",
            "<x xmlns:a='u'><a:b/></x>",
            "\0\0\0",
            "<x a='1' a='2'/>");

    private static final List<String> FORMS = List.of(
            "",
            "[]",
            "{\"components\": 1}",
            "{\"id\": \"ask\", \"components\": [{\"type\": \"html\", \"content\": \"<script>1</script>\"}]}",
            "{\"id\": \"ask\", \"components\": [{\"type\": \"iframe\", \"url\": \"http://127.0.0.1:PORT\"}]}",
            "{\"id\": \"ask\", \"components\": [{\"type\": \"documentPreview\"}]}",
            "{\"id\": \"ask\", \"components\": [{\"type\": \"textfield\", \"key\": \"${x.y}\"}]}",
            "{\"id\": \"ask\", \"id\": \"choose\", \"components\": []}",
            "{\"id\": \"ask\", \"components\": " + "[{\"components\": ".repeat(60) + "[]" + "}]".repeat(60) + "}",
            "{\"id\": \"another\", \"components\": []}");

    private static final List<String> LANGUAGES = List.of(
            "javascript",
            "ecmascript",
            "groovy",
            "juel",
            "feel",
            "python",
            "ruby",
            "java",
            "graal.js",
            "nashorn",
            "freemarker",
            "velocity",
            "camunda-xslt",
            "camunda-xquery");

    private static String bomb() {
        var entities = new StringBuilder("<!ENTITY a0 'ha'>");
        for (int i = 1; i < 20; i++) {
            entities.append(
                    "<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        return "<!DOCTYPE x [%s]><x>&a19;</x>".formatted(entities);
    }

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
    void refusesScriptsInEveryLanguage() {
        assertThat(LANGUAGES).allSatisfy(language -> {
            refuses("<scriptTask id='t' scriptFormat='%s'><script>1</script></scriptTask>".formatted(language));
            refuses("<scriptTask id='t' scriptFormat='%s' camunda:resource='deployment://x'/>".formatted(language));
            refuses(
                    "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression language='%s'>1</conditionExpression></sequenceFlow>"
                            .formatted(language));
        });
    }

    /** Deferred expressions, and one inside the other, wherever a text may stand. */
    @Test
    void refusesExpressionsInDisguise() {
        var disguises = List.of(
                "#{''.class}", "${'${x}'}", "${x}${y}", " ${ x }", "$\u200b{x}#{y}", "x${employee}", "${employee}x");

        assertThat(disguises).allSatisfy(text -> assertThat(
                        List.of("assignee", "dueDate", "delegateExpression", "formRef"))
                .allSatisfy(attribute -> refuses("<userTask id='t' camunda:%s=\"%s\"/>".formatted(attribute, text))));
    }

    @Test
    void refusesForms() {
        assertThat(FORMS).allSatisfy(form -> {
            var proof = new Prover(1000)
                    .prove(List.of(
                            Sketch.file("p", "start s async\nend e\ns -> e"),
                            new ReleaseFile("ask.form", form.getBytes(StandardCharsets.UTF_8))));

            assertThat(proof.allowsRelease()).isFalse();
            assertThat(proof.findings()).anyMatch(finding -> finding.file().equals("ask.form"));
        });
    }

    @Test
    void hasAtLeastSixtyOfThem() {
        var count = ATTRIBUTES.size() + EXTENSIONS.size() + ELEMENTS.size() + WHOLE_FILES.size() + FORMS.size();

        assertThat(count + 3 * LANGUAGES.size()).isGreaterThan(100);
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
