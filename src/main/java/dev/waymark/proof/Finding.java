package dev.waymark.proof;

/**
 * One place in a file that breaks a rule by how it is written, whatever runs.
 *
 * @param code what is wrong, in one stable word for pipelines
 * @param element the id of the element, empty where there is none
 * @param line from 1; 0 where the file as a whole is meant
 * @param clouds whether the meaning of the diagram stays unknown, so that nothing about its course can be proven
 */
public record Finding(Rule rule, String code, String file, String element, int line, String message, boolean clouds) {}
