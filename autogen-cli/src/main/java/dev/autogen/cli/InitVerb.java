package dev.autogen.cli;

import dev.autogen.cli.init.ProjectTemplate;
import dev.autogen.cli.init.SetUp;
import dev.autogen.cli.report.InitReport;
import dev.autogen.script.ToolVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen init}. */
@Command(
        name = "init",
        header = "Set autogen up in a Maven project.",
        description = {
            "",
            "Writes autogen.properties with what could be found out of the project, and makes the folder of",
            "the revisions. No file that is there already is touched, pom.xml neither: what to add to it is",
            "printed.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen init",
            "  autogen init --url jdbc:postgresql://localhost/shop --package com.acme.shop.revisions",
        })
final class InitVerb extends Verb {

    @Option(
            names = {"-t", "--template"},
            paramLabel = "NAME",
            defaultValue = "maven",
            description = "What to lay down, see 'autogen list-templates'. Default: ${DEFAULT-VALUE}.")
    String template = "maven";

    InitVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        ProjectTemplate wanted = ProjectTemplate.of(template);
        SetUp.requireFresh(invocation.project());
        InitReport report = new SetUp(invocation.configuration(), wanted, ToolVersion.current()).layDown();
        Console console = invocation.console();
        report.written().forEach(file -> console.answer(Printable.line(file)));
        console.say("");
        console.say("Next:");
        report.steps().forEach(step -> console.say("- " + Printable.text(step)));
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
