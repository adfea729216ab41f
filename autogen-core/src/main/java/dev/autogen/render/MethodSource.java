package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.autogen.Op;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Subject;
import dev.autogen.render.Expression.Chain;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** A direction of a revision as method, or as several where one would be longer than a class file allows. */
final class MethodSource {

    /** Of the 65535 bytes that the code of a method may have (JVMS 4.7.3); what a statement needs is only estimated. */
    private static final int MAX_BYTES = 40_000;

    private static final int INDENTATION = 8;
    private static final String COMMENT = "// ";

    private final String name;
    private final List<Expression> statements;
    private final List<CodeBlock> parts = new ArrayList<>();

    /**
     * @param name {@code upgrade} or {@code downgrade}
     * @param operations what the method records
     * @param hazards those of each operation that its author should know
     * @param hooked puts in what hooks write otherwise
     */
    MethodSource(String name, List<Operation> operations, List<List<Hazard>> hazards, HookedSource hooked) {
        this.name = name;
        this.statements = operations.stream()
                .map(operation -> hooked.of(operation.accept(StatementSource.VISITOR)))
                .toList();
        SchemaVariables variables = SchemaVariables.of(IntStream.range(0, operations.size())
                .filter(i -> !isProposed(operations.get(i)))
                .mapToObj(statements::get)
                .toList());
        List<Line> part = new ArrayList<>();
        int bytes = 0;
        Object group = "";
        for (int i = 0; i < operations.size(); i++) {
            Object own = group(operations, i).orElse(group);
            boolean proposed = isProposed(operations.get(i));
            int needed = proposed ? 1 : bytes(statements.get(i));
            if (bytes > 0 && bytes + needed > MAX_BYTES) {
                parts.add(code(part, variables));
                part.clear();
                bytes = 0;
            }
            List<String> remark = Remark.on(operations.get(i), hazards.get(i));
            part.add(new Line(statements.get(i), proposed, bytes > 0 && !own.equals(group), remark));
            bytes += needed;
            group = own;
        }
        parts.add(code(part, variables));
    }

    private static boolean isProposed(Operation operation) {
        return operation instanceof Operation.Proposed;
    }

    private record Line(Expression statement, boolean proposed, boolean opensGroup, List<String> remark) {}

    private static CodeBlock code(List<Line> lines, SchemaVariables variables) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<String> declared = variables.usedBy(lines.stream()
                .filter(line -> !line.proposed())
                .map(Line::statement)
                .toList());
        for (String schema : declared) {
            code.add("$T $L = op.in($S);\n", Op.class, schema, schema);
        }
        if (!declared.isEmpty()) {
            code.add("\n");
        }
        for (Line line : lines) {
            code.add(line.opensGroup() ? "\n" : "");
            line.remark().forEach(remark -> code.add("// $L\n", remark));
            if (line.proposed()) {
                commented(line.statement()).forEach(text -> code.add("$L\n", text));
            } else {
                code.add("$L\n", StatementPrinter.print(variables.rewritten(line.statement()), INDENTATION));
            }
        }
        return code.build();
    }

    /** As it is when the slashes are taken away, and broken so that they fit in front. */
    private static List<String> commented(Expression statement) {
        return StatementPrinter.print(statement, INDENTATION + COMMENT.length())
                .toString()
                .lines()
                .map(line -> (COMMENT + line).stripTrailing())
                .toList();
    }

    List<Expression> statements() {
        return statements;
    }

    List<MethodSpec> methods() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Op.class, "op");
        if (parts.size() == 1) {
            return List.of(method.addCode(parts.get(0)).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        for (CodeBlock part : parts) {
            String partName = name + (methods.size() + 1);
            method.addCode("$L(op);\n", partName);
            methods.add(MethodSpec.methodBuilder(partName)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(Op.class, "op")
                    .addCode(part)
                    .build());
        }
        methods.add(0, method.build());
        return methods;
    }

    /** What fills the rows of a column before it changes goes with the change. */
    private static Optional<Object> group(List<Operation> operations, int i) {
        boolean fills = operations.get(i) instanceof Operation.Execute
                && i + 1 < operations.size()
                && operations.get(i + 1) instanceof Operation.AlterColumn;
        return group(operations.get(fills ? i + 1 : i));
    }

    /**
     * What stands together, without blank lines: all about one table; all that is about none; drops of whole tables without
     * their definitions. Empty for what goes with whatever is before it.
     */
    private static Optional<Object> group(Operation operation) {
        Subject subject = operation.subject();
        if (subject.change() == Subject.Change.RUN && !(operation instanceof Operation.RequireNoNulls)) {
            return Optional.empty();
        } else if (operation instanceof Operation.DropTable drop && drop.before() == null) {
            return Optional.of("tables");
        }
        return Optional.of(
                subject.table() == null ? "objects" : ObjectName.qualified(subject.schema(), subject.table()));
    }

    private static int bytes(Expression expression) {
        if (expression instanceof Expression.Creation creation) {
            return 8 + bytes(creation.arguments());
        }
        if (!(expression instanceof Chain chain)) {
            return expression instanceof Expression.Lambda ? 6 : 3;
        }
        return chain.calls().stream()
                .mapToInt(call -> 8 + bytes(call.arguments()))
                .sum();
    }

    private static int bytes(List<Expression> arguments) {
        return arguments.stream().mapToInt(argument -> 6 + bytes(argument)).sum();
    }
}
