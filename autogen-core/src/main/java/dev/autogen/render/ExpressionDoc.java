package dev.autogen.render;

import dev.autogen.render.Doc.AsLast;
import dev.autogen.render.Doc.Break;
import dev.autogen.render.Doc.Division;
import dev.autogen.render.Doc.Fill;
import dev.autogen.render.Doc.Style;
import dev.autogen.render.Expression.Call;
import dev.autogen.render.Expression.Chain;
import dev.autogen.render.Expression.Lambda;
import dev.autogen.render.Expression.Root;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of an expression may end: the constructs as palantir-java-format 2.103.0 nests them. Each style here is
 * one of its rules, so this is the class to look at when a new version of it lays something out differently.
 */
final class ExpressionDoc {

    private static final int CONTINUATION = 8;

    private static final Style PLAIN = new Style(0, Division.HERE, false, AsLast.WHOLE, false, true, false);
    private static final Style CALL = new Style(0, Division.LAST_INNER, true, AsLast.LOOK_INSIDE, false, true, false);
    private static final Style LAMBDA_BODY =
            new Style(CONTINUATION, Division.HERE_IF_REST_FITS, false, AsLast.DIVIDED_IF_SIMPLE, false, true, false);

    /** First arguments that make a call one of formatting, with the values below the format. */
    private static final Pattern FORMAT = Pattern.compile("%|\\{[0-9]\\}");

    /** Items shorter than this fill lines, instead of taking a line each. */
    private static final int SHORT = 10;

    /** What begins with no more than this has its first dot on the same line. */
    private static final int STUMP = 8;

    private final DocBuilder builder = new DocBuilder();
    private final Predicate<Expression.Text> asBlock;
    private @Nullable CallSite beginning;

    private ExpressionDoc(Predicate<Expression.Text> asBlock) {
        this.asBlock = asBlock;
    }

    /** An expression as statement; {@code asBlock} says which strings are text blocks. */
    static Doc.Level statement(Expression expression, Predicate<Expression.Text> asBlock) {
        ExpressionDoc doc = new ExpressionDoc(asBlock);
        doc.add(expression);
        doc.builder.add(";");
        return doc.builder.build();
    }

    private void add(Expression expression) {
        if (expression instanceof Expression.Text text) {
            token(literal(text), null, text, null);
        } else if (expression instanceof Expression.Word word) {
            token(word.source(), null, null, null);
        } else if (expression instanceof Expression.Constant constant) {
            token(constant.value().name(), null, null, null);
        } else if (expression instanceof Lambda lambda) {
            lambda(lambda);
        } else {
            chain((Chain) expression);
        }
    }

    private void lambda(Lambda lambda) {
        token(lambda.parameter(), null, null, null);
        builder.add(" ->").open(LAMBDA_BODY).add(new Break(Fill.UNIFIED, " ", false));
        add(lambda.body());
        builder.close();
    }

    private void chain(Chain chain) {
        if (chain.calls().isEmpty()) {
            root(chain.root());
        } else if (!(chain.root() instanceof Root.Imported) && chain.calls().size() == 1) {
            callOnName(chain);
        } else {
            calls(chain);
        }
    }

    /** {@code op.execute(...)}: the name and the method hold together. */
    private void callOnName(Chain chain) {
        Call call = chain.calls().get(0);
        builder.open(new Style(CONTINUATION, Division.LAST_INNER, false, AsLast.DIVIDED_IF_SIMPLE, true, true, true))
                .open(PLAIN);
        root(chain.root());
        builder.add(new Break(Fill.INDEPENDENT, "", true)).add(".");
        CallSite site = method(call);
        builder.close();
        arguments(call, site, 0);
        builder.close();
    }

    private void calls(Chain chain) {
        boolean imported = chain.root() instanceof Root.Imported;
        boolean single = imported && chain.calls().size() == 1;
        builder.open(
                new Style(CONTINUATION, Division.LAST_INNER, false, AsLast.DIVIDED_IF_SIMPLE, false, single, true));
        root(chain.root());
        int length = imported ? -1 : rootLength(chain.root());
        for (int i = 0; i < chain.calls().size(); i++) {
            Call call = chain.calls().get(i);
            boolean first = imported && i == 0;
            if (!first) {
                if (length > STUMP) {
                    builder.add(new Break(Fill.UNIFIED, "", true));
                }
                builder.add(".");
            }
            if (first
                    && !single
                    && call.method().length() <= 4
                    && call.arguments().size() == 1) {
                stump(call);
            } else {
                arguments(call, method(call), single ? 0 : CONTINUATION);
            }
            length += 1 + length(call);
        }
        builder.close();
    }

    /** A short call at the beginning of a chain, {@code asc("name").nullsFirst()}: it is never divided. */
    private void stump(Call call) {
        builder.open(PLAIN).open(PLAIN);
        CallSite site = method(call);
        builder.add("(");
        argument(call.arguments().get(0), site);
        builder.close().add(")").close();
    }

    private CallSite method(Call call) {
        CallSite site = new CallSite();
        token(call.method(), null, null, site);
        return site;
    }

    private void arguments(Call call, CallSite site, int indent) {
        List<Expression> arguments = call.arguments();
        boolean simple = arguments.size() <= 1;
        builder.open(CALL)
                .open(new Style(indent, Division.LAST_INNER, false, AsLast.LOOK_INSIDE, false, simple, false))
                .add("(");
        if (isFormat(arguments)) {
            builder.add(new Break(Fill.UNIFIED, "", false)).open(PLAIN);
            argument(arguments.get(0), site);
            builder.add(",").add(new Break(Fill.UNIFIED, " ", false)).open(PLAIN);
            list(arguments.subList(1, arguments.size()), site);
            builder.close().close();
        } else if (!arguments.isEmpty()) {
            builder.add(new Break(Fill.UNIFIED, "", false));
            list(arguments, site);
        }
        builder.add(")").close().close();
    }

    private static boolean isFormat(List<Expression> arguments) {
        return arguments.size() >= 2
                && arguments.get(0) instanceof Expression.Text text
                && FORMAT.matcher(text.value()).find();
    }

    private void list(List<Expression> arguments, CallSite site) {
        boolean simple = arguments.size() <= 1;
        Fill fill = arguments.stream().allMatch(argument -> length(argument) < SHORT) ? Fill.INDEPENDENT : Fill.UNIFIED;
        builder.open(new Style(0, Division.LAST_INNER, true, AsLast.LOOK_INSIDE, false, simple, false));
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                builder.add(",").add(new Break(fill, " ", false));
            }
            argument(arguments.get(i), site);
        }
        builder.close();
    }

    private void argument(Expression argument, CallSite site) {
        beginning = site;
        add(argument);
    }

    private void root(Root root) {
        if (root instanceof Root.Variable variable) {
            token(variable.name(), null, null, null);
        } else if (root instanceof Root.Type named) {
            token(named.type().getSimpleName(), named.type(), null, null);
        }
    }

    private static int rootLength(Root root) {
        return root instanceof Root.Variable variable
                ? variable.name().length()
                : ((Root.Type) root).type().getSimpleName().length();
    }

    private void token(
            String source, @Nullable Class<?> type, Expression.@Nullable Text string, @Nullable CallSite names) {
        builder.add(new Doc.Token(source, type, string, names, beginning));
        beginning = null;
    }

    private String literal(Expression.Text text) {
        return asBlock.test(text) ? Doc.Token.BLOCK_DELIMITER : Literals.quoted(text.value());
    }

    /** The length of the source on one line; a text block, which cannot be on one, is as long as its parts. */
    private int length(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return asBlock.test(text)
                    ? SHORT + text.value().length()
                    : literal(text).length();
        } else if (expression instanceof Expression.Word word) {
            return word.source().length();
        } else if (expression instanceof Expression.Constant constant) {
            return constant.value().name().length();
        } else if (expression instanceof Lambda lambda) {
            return lambda.parameter().length() + " -> ".length() + length(lambda.body());
        }
        Chain chain = (Chain) expression;
        int root = chain.root() instanceof Root.Imported ? -1 : rootLength(chain.root());
        return root + chain.calls().stream().mapToInt(call -> 1 + length(call)).sum();
    }

    private int length(Call call) {
        int separators = Math.max(0, 2 * (call.arguments().size() - 1));
        return call.method().length()
                + "()".length()
                + separators
                + call.arguments().stream().mapToInt(this::length).sum();
    }
}
