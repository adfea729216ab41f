package dev.autogen.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.autogen.Branch;
import dev.autogen.DependsOn;
import dev.autogen.Migration;
import dev.autogen.Revises;
import dev.autogen.Revision;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazards;
import dev.autogen.script.RevisionScript;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes revisions as Java source, in the form that palantir-java-format gives it. Whatever the names, SQL and messages
 * are, the source compiles, and the class records operations equal to those of the script.
 */
public final class RevisionRenderer {

    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^/\\*\\*\\n \\* (.{0,113})\\n \\*/$");

    private final RevisionTemplate template;
    private final HookedSource hooked;

    /** Of revisions that have nothing of a project's own. */
    public RevisionRenderer() {
        this(RevisionTemplate.none(), List.of());
    }

    /**
     * @param template what is the project's own in a file
     * @param hooks who may write types and defaults otherwise, the first that does so decides
     */
    public RevisionRenderer(RevisionTemplate template, List<SourceHook> hooks) {
        this.template = template;
        this.hooked = new HookedSource(List.copyOf(hooks));
    }

    /** The simple name of the class: {@code R20260302101500_AddCustomerTier}. */
    public String className(RevisionScript script) {
        return RevisionName.of(script);
    }

    /** The name of the file, in the folder of its package. */
    public String fileName(RevisionScript script) {
        return className(script) + ".java";
    }

    /** The source of a revision, with what can be said of its operations whatever database they run on. */
    public String render(RevisionScript script, String packageName) {
        Hazards hazards = Hazards.of(script.upgrade());
        return render(
                script, packageName, script.upgrade().stream().map(hazards::of).toList());
    }

    /**
     * The source of a revision. Operations are of one piece: a drop names what it holds, an alteration keeps the name.
     *
     * @param packageName package of the class; empty for none
     * @param hazards those of each operation of the upgrade; where values are lost or its author must decide, a comment says so
     * @throws IllegalArgumentException if a constraint or index has no name
     * @throws dev.autogen.error.ConfigurationException if the script wants an import that cannot be
     */
    public String render(RevisionScript script, String packageName, List<List<Hazard>> hazards) {
        MethodSource upgrade = new MethodSource("upgrade", script.upgrade(), hazards, hooked);
        MethodSource downgrade = new MethodSource(
                "downgrade",
                script.downgrade(),
                Collections.nCopies(script.downgrade().size(), List.of()),
                hooked);
        TypeSpec.Builder type = TypeSpec.classBuilder(className(script))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(AnnotationSource.of(Revision.class, script.id()));
        String base = template.base();
        if (base == null) {
            type.addSuperinterface(Migration.class);
        } else {
            int dot = base.lastIndexOf('.');
            type.superclass(ClassName.get(base.substring(0, dot), base.substring(dot + 1)));
        }
        if (!script.parents().isEmpty()) {
            type.addAnnotation(AnnotationSource.of(Revises.class, script.parents()));
        }
        if (!script.labels().isEmpty()) {
            type.addAnnotation(AnnotationSource.of(Branch.class, script.labels()));
        }
        if (!script.dependsOn().isEmpty()) {
            type.addAnnotation(AnnotationSource.of(DependsOn.class, script.dependsOn()));
        }
        List<String> javadoc = JavadocText.lines(script.message(), Layout.MAX_WIDTH - " * ".length());
        if (!javadoc.isEmpty()) {
            type.addJavadoc("$L", String.join("\n", javadoc));
        }
        type.addMethods(upgrade.methods());
        type.addMethods(downgrade.methods());

        JavaFile.Builder file =
                JavaFile.builder(packageName, type.build()).indent("    ").skipJavaLangImports(true);
        StaticImports imports = new StaticImports(file);
        upgrade.statements().forEach(imports::add);
        downgrade.statements().forEach(imports::add);
        List<String> more = Stream.concat(template.imports().stream(), script.imports().stream())
                .distinct()
                .toList();
        return template.header(script)
                + WrittenImports.with(more, mended(file.build().toString()));
    }

    /**
     * What JavaPoet prints and a formatter would not: a short Javadoc comment over three lines, and an empty method over
     * two. Neither pattern can be part of a string, whose lines are indented further.
     */
    private static String mended(String source) {
        return SHORT_JAVADOC
                .matcher(source)
                // a formatter counts chars, a pattern code points
                .replaceFirst(found -> Matcher.quoteReplacement(
                        found.group(1).length() <= 113 ? "/** " + found.group(1) + " */" : found.group()))
                .replaceAll("(?m)^(    public void \\w+\\(Op op\\) \\{)\\n    }$", "$1}");
    }
}
