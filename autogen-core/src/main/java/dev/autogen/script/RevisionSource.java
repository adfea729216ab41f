package dev.autogen.script;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.autogen.error.RevisionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a revision, to be edited where the compiler finds what is to change; all else stays as it is. */
public final class RevisionSource {

    private static final String PACKAGE = "dev.autogen.";

    private final Path path;
    private final String text;
    private final ParsedSource parsed;
    private final ClassTree type;
    private final Map<Integer, Edit> edits = new TreeMap<>();
    private String name;

    private RevisionSource(Path path, String text, ParsedSource parsed, ClassTree type) {
        this.path = path;
        this.text = text;
        this.parsed = parsed;
        this.type = type;
        this.name = type.getSimpleName().toString();
    }

    private record Edit(int end, String text) {}

    /**
     * The source of a revision.
     *
     * @throws RevisionException if it comes from a class path, cannot be read or does not parse
     */
    public static RevisionSource of(Script script) {
        if (script.checksum() == null) {
            throw new RevisionException("revision " + script.describe()
                    + " comes from the class path: it can only be changed where its source is");
        }
        Path path = Path.of(script.location());
        SourceFile file = SourceFile.read(path);
        ParsedSource parsed = ParsedSource.of(path, file.text());
        return new RevisionSource(path, file.text(), parsed, type(parsed, script));
    }

    private static ClassTree type(ParsedSource parsed, Script script) {
        List<ClassTree> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree each, Void nothing) {
                if (annotation(each, "Revision").isPresent()) {
                    found.add(each);
                }
                return super.visitClass(each, null);
            }
        }.scan(parsed.unit(), null);
        return found.stream()
                .filter(each -> found.size() == 1 || named(each, script.id()))
                .findFirst()
                .orElseThrow(() -> new RevisionException(script.location() + ": its class of revision " + script.id()
                        + " is not found, since the id is no plain text there: change the file by hand"));
    }

    private static boolean named(ClassTree type, String id) {
        return annotation(type, "Revision")
                .map(RevisionSource::value)
                .filter(value -> value instanceof LiteralTree literal && id.equals(literal.getValue()))
                .isPresent();
    }

    private static Optional<AnnotationTree> annotation(ClassTree type, String name) {
        for (AnnotationTree each : type.getModifiers().getAnnotations()) {
            String written = each.getAnnotationType().toString();
            if (written.equals(name) || written.equals(PACKAGE + name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static ExpressionTree value(AnnotationTree annotation) {
        ExpressionTree argument = annotation.getArguments().get(0);
        return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
    }

    /** Makes it follow a revision, and no other. */
    public void follow(String parent) {
        String literal = "\"" + parent.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Optional<AnnotationTree> revises = annotation(type, "Revises");
        if (revises.isPresent()) {
            Tree value = value(revises.get());
            edits.put(parsed.start(value), new Edit(parsed.end(value), literal));
            return;
        }
        AnnotationTree revision = annotation(type, "Revision").orElseThrow();
        int end = parsed.end(revision);
        edits.put(end, new Edit(end, separator(revision) + "@" + imported() + "(" + literal + ")"));
    }

    /** The annotations stand one below the other, or in one line, as they do already. */
    private String separator(AnnotationTree annotation) {
        int start = parsed.start(annotation);
        int line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
        String before = text.substring(line, start);
        return before.isBlank() ? lineEnd() + before : " ";
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** What {@code Revises} is called in the file, which imports it from now on where it imports its like. */
    private String imported() {
        for (ImportTree each : parsed.unit().getImports()) {
            String written = each.getQualifiedIdentifier().toString();
            if (written.equals(PACKAGE + "*") || written.equals(PACKAGE + "Revises")) {
                return "Revises";
            }
            if (written.equals(PACKAGE + "Revision")) {
                int start = parsed.start(each);
                edits.put(start, new Edit(start, "import " + PACKAGE + "Revises;" + lineEnd()));
                return "Revises";
            }
        }
        return PACKAGE + "Revises";
    }

    /** Simple name of its class. */
    public String name() {
        return name;
    }

    /**
     * Gives its class, and with it the file, another name.
     *
     * @param other simple name
     * @throws RevisionException if the file is not named after the class
     */
    public void rename(String other) {
        String current = type.getSimpleName().toString();
        if (!path.getFileName().toString().equals(current + ".java")) {
            throw new RevisionException(path + " is not named after its class " + current + ": rename it by hand");
        }
        replace(after(type.getModifiers(), type), "\\bclass\\s+(" + Pattern.quote(current) + ")\\b", other);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree each, Void nothing) {
                if (each.getName().contentEquals(current)) {
                    edits.put(parsed.start(each), new Edit(parsed.end(each), other));
                }
                return super.visitIdentifier(each, null);
            }

            @Override
            public Void visitMethod(MethodTree each, Void nothing) {
                if (each.getName().contentEquals("<init>")) {
                    replace(after(each.getModifiers(), each), "\\b(" + Pattern.quote(current) + ")\\b", other);
                }
                return super.visitMethod(each, null);
            }
        }.scan(type, null);
        name = other;
    }

    private int after(ModifiersTree modifiers, Tree declaration) {
        int end = parsed.end(modifiers);
        return end < 0 ? parsed.start(declaration) : end;
    }

    private void replace(int from, String pattern, String replacement) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (found.find(from)) {
            edits.put(found.start(1), new Edit(found.end(1), replacement));
        }
    }

    /** The file with all that was asked for. */
    public SourceChange change() {
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            edited.append(text, at, edit.getKey()).append(edit.getValue().text());
            at = edit.getValue().end();
        }
        edited.append(text, at, text.length());
        boolean renamed = !name.contentEquals(type.getSimpleName());
        Path after = renamed ? path.resolveSibling(name + ".java") : path;
        return new SourceChange(path, after, text, edited.toString());
    }
}
