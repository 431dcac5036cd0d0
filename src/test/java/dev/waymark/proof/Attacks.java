package dev.waymark.proof;

import java.util.List;

/** What somebody might put into a file: code where an expression may stand, things to fetch, things to choke on. */
final class Attacks {

    static final String REACH =
            "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('touch CANARY')}";

    static final List<String> ATTRIBUTES = List.of(
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

    static final List<String> EXTENSIONS = List.of(
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

    static final List<String> ELEMENTS = List.of(
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
            "<startEvent id='s'/>",
            "<serviceTask id='t' camunda:delegateExpression=\"" + REACH + "\"/>",
            "<callActivity id='t' calledElement=\"" + REACH + "\"/>",
            "<userTask id='t'><multiInstanceLoopCharacteristics><loopCardinality>" + REACH
                    + "</loopCardinality></multiInstanceLoopCharacteristics></userTask>",
            "<userTask id='t'><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality><completionCondition>"
                    + REACH + "</completionCondition></multiInstanceLoopCharacteristics></userTask>",
            "<sequenceFlow id='x' sourceRef='s' targetRef='e'><conditionExpression>" + REACH
                    + "</conditionExpression></sequenceFlow>",
            "<intermediateCatchEvent id='t'><timerEventDefinition><timeDate>" + REACH
                    + "</timeDate></timerEventDefinition></intermediateCatchEvent>",
            "<intermediateCatchEvent id='t'><timerEventDefinition><timeCycle>R/PT0S</timeCycle></timerEventDefinition></intermediateCatchEvent>",
            "<boundaryEvent id='t' attachedToRef='s' cancelActivity='false'><timerEventDefinition><timeCycle>R9999999/PT1S</timeCycle></timerEventDefinition></boundaryEvent>",
            "<b:scriptTask id='t' scriptFormat='groovy' xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL'><b:script>1</b:script></b:scriptTask>",
            "<userTask id='t' xmlns:camunda='urn:somebody-else' camunda:assignee='${employee}'/>");

    /** What stands beside the processes: declarations, and pictures that are none. */
    static final List<String> BESIDE = List.of(
            picture("<di:waypoint x='NaN' y='1'/>"),
            picture("<di:waypoint x='1'/>"),
            picture("<di:waypoint x='1e9999' y='0'/>"),
            picture("<di:waypoint x='${x.y}' y='0'/>"),
            picture("<di:unknown/>"),
            picture("<script>1</script>"),
            "<scriptTask id='t' scriptFormat='groovy'/>",
            "<message id='m' name=\"" + REACH + "\"/>",
            "<error id='m' errorCode=\"" + REACH + "\"/>",
            "<escalation id='m' escalationCode=\"" + REACH + "\"/>",
            "<process id='p'/>",
            "<process id='q' camunda:candidateStarterUsers=\"" + REACH + "\"/>",
            "<interface id='i' name='i' implementationRef='java.lang.Runtime'/>",
            "<resource id='r' name='r'/>",
            "<relationship type='x'><source>s</source><target>t</target></relationship>");

    static final List<String> WHOLE_FILES = List.of(
            "<!DOCTYPE x SYSTEM 'http://127.0.0.1:PORT/x.dtd'><x/>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>",
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>",
            "<?xml-stylesheet href='http://127.0.0.1:PORT/x.xsl'?><x/>",
            "<?xml version='1.0' encoding='UTF-7'?><x/>",
            "<?xml version='1.0' encoding='UTF-16'?><x/>",
            "<?xml version='1.0' encoding='EBCDIC-CP-US'?><x/>",
            "<a>".repeat(5000),
            "<x>" + "<y/>".repeat(5_000_000) + "</x>",
            "<?xml version='1.0' encoding='UTF-7'?>+ADw-definitions+AD4-",
            "\uFEFF<?xml version='1.0' encoding='UTF-16LE'?><x/>",
            "<x xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd' parse='text'/></x>",
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

    static final List<String> FORMS = List.of(
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

    static final List<String> LANGUAGES = List.of(
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

    private Attacks() {}

    private static String picture(String inEdge) {
        return "<bpmndi:BPMNDiagram xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:di='http://www.omg.org/spec/DD/20100524/DI'><bpmndi:BPMNPlane bpmnElement='p'><bpmndi:BPMNEdge bpmnElement='f0'>"
                + inEdge + "</bpmndi:BPMNEdge></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>";
    }

    private static String bomb() {
        var entities = new StringBuilder("<!ENTITY a0 'ha'>");
        for (int i = 1; i < 20; i++) {
            entities.append(
                    "<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        return "<!DOCTYPE x [%s]><x>&a19;</x>".formatted(entities);
    }
}
