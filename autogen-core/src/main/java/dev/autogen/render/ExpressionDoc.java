package dev.autogen.render;

import dev.autogen.render.Doc.AsLast;
import dev.autogen.render.Doc.Break;
import dev.autogen.render.Doc.Division;
import dev.autogen.render.Doc.Fill;
import dev.autogen.render.Doc.Style;
import dev.autogen.render.Doc.Token;
import dev.autogen.render.Doc.Trait;
import dev.autogen.render.Expression.Call;
import dev.autogen.render.Expression.Chain;
import dev.autogen.render.Expression.Lambda;
import dev.autogen.render.Expression.Root;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of an expression may end: the constructs as palantir-java-format 2.103.0 nests them. Each style here is
 * one of its rules, so this is the class to look at when a new version of it lays something out differently.
 */
final class ExpressionDoc {

    private static final int CONTINUATION = 8;

    private static final Style PLAIN = Style.of(0, Division.HERE, AsLast.WHOLE);
    private static final Style CALL = Style.of(0, Division.LAST_INNER, AsLast.LOOK_INSIDE, Trait.KEEPS_INDENT);
    private static final Style CALL_ON_NAME =
            Style.of(CONTINUATION, Division.LAST_INNER, AsLast.DIVIDED_IF_SIMPLE, Trait.HEAD_FIRST, Trait.DOT_LIMIT);
    private static final Style SINGLE_CALL =
            Style.of(CONTINUATION, Division.LAST_INNER, AsLast.DIVIDED_IF_SIMPLE, Trait.DOT_LIMIT);
    private static final Style CHAIN =
            Style.of(CONTINUATION, Division.LAST_INNER, AsLast.DIVIDED_IF_SIMPLE, Trait.DOT_LIMIT, Trait.COMPLEX);
    private static final Style CREATION = Style.of(0, Division.LAST_INNER, AsLast.DIVIDED_IF_SIMPLE);
    private static final Style LAMBDA_BODY =
            Style.of(CONTINUATION, Division.HERE_IF_REST_FITS, AsLast.DIVIDED_IF_SIMPLE);

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
            place(asBlock.test(text) ? Token.textBlock(text) : Token.literal(text));
        } else if (expression instanceof Expression.Word word) {
            place(Token.of(word.source()));
        } else if (expression instanceof Expression.Constant constant) {
            place(Token.of(constant.value().name()));
        } else if (expression instanceof Expression.Member member) {
            place(Token.of(member.owner()));
            builder.add("." + member.name());
        } else if (expression instanceof Expression.Creation creation) {
            creation(creation);
        } else if (expression instanceof Lambda lambda) {
            lambda(lambda);
        } else {
            chain((Chain) expression);
        }
    }

    private void lambda(Lambda lambda) {
        place(Token.of(lambda.parameter()));
        builder.add(" ->").open(LAMBDA_BODY).add(Break.of(Fill.UNIFIED, " "));
        add(lambda.body());
        builder.close();
    }

    private void creation(Expression.Creation creation) {
        CallSite site = new CallSite();
        builder.open(CREATION);
        place(Token.of("new "));
        builder.add(Token.of(creation.type()).names(site));
        inParentheses(creation.arguments(), site, CONTINUATION);
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
        builder.open(CALL_ON_NAME).open(PLAIN);
        root(chain.root());
        builder.add(Break.beforeDot(Fill.INDEPENDENT)).add(".");
        CallSite site = method(call);
        builder.close();
        arguments(call.arguments(), site, 0);
        builder.close();
    }

    private void calls(Chain chain) {
        boolean imported = chain.root() instanceof Root.Imported;
        boolean single = imported && chain.calls().size() == 1;
        builder.open(single ? SINGLE_CALL : CHAIN);
        root(chain.root());
        int length = imported ? -1 : rootLength(chain.root());
        for (int i = 0; i < chain.calls().size(); i++) {
            Call call = chain.calls().get(i);
            boolean first = imported && i == 0;
            if (!first) {
                if (length > STUMP) {
                    builder.add(Break.beforeDot(Fill.UNIFIED));
                }
                builder.add(".");
            }
            if (first
                    && !single
                    && call.method().length() <= 4
                    && call.arguments().size() == 1) {
                stump(call);
            } else {
                arguments(call.arguments(), method(call), single ? 0 : CONTINUATION);
            }
            length += length > STUMP ? 0 : 1 + length(call);
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
        place(Token.method(call.method(), site));
        return site;
    }

    private void arguments(List<Expression> arguments, CallSite site, int indent) {
        builder.open(CALL);
        inParentheses(arguments, site, indent);
        builder.close();
    }

    private void inParentheses(List<Expression> arguments, CallSite site, int indent) {
        builder.open(inParentheses(indent, arguments)).add("(");
        if (isFormat(arguments)) {
            builder.add(Break.of(Fill.UNIFIED, "")).open(PLAIN);
            argument(arguments.get(0), site);
            builder.add(",").add(Break.of(Fill.UNIFIED, " ")).open(PLAIN);
            list(arguments.subList(1, arguments.size()), site);
            builder.close().close();
        } else if (!arguments.isEmpty()) {
            builder.add(Break.of(Fill.UNIFIED, ""));
            list(arguments, site);
        }
        builder.add(")").close();
    }

    private static boolean isFormat(List<Expression> arguments) {
        return arguments.size() >= 2
                && arguments.get(0) instanceof Expression.Text text
                && FORMAT.matcher(text.value()).find();
    }

    private void list(List<Expression> arguments, CallSite site) {
        Fill fill = arguments.stream().allMatch(argument -> length(argument) < SHORT) ? Fill.INDEPENDENT : Fill.UNIFIED;
        builder.open(inParentheses(0, arguments, Trait.KEEPS_INDENT));
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                builder.add(",").add(Break.of(fill, " "));
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
            place(Token.of(variable.name()));
        } else if (root instanceof Root.Type named) {
            place(Token.of(named.type()));
        }
    }

    private static int rootLength(Root root) {
        return root instanceof Root.Variable variable
                ? variable.name().length()
                : Token.of(((Root.Type) root).type()).width();
    }

    private void place(Token token) {
        builder.add(token.begins(beginning));
        beginning = null;
    }

    private static Style inParentheses(int indent, List<Expression> arguments, Trait... traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(List.of(traits));
        if (arguments.size() > 1) {
            all.add(Trait.COMPLEX);
        }
        return new Style(indent, Division.LAST_INNER, AsLast.LOOK_INSIDE, all);
    }

    /** The length of the source on one line; a text block, which cannot be on one, is as long as its parts. */
    private int length(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return asBlock.test(text)
                    ? SHORT + text.value().length()
                    : text.literal().length();
        } else if (expression instanceof Expression.Word word) {
            return word.source().length();
        } else if (expression instanceof Expression.Constant constant) {
            return constant.value().name().length();
        } else if (expression instanceof Expression.Member member) {
            return Token.of(member.owner()).width()
                    + ".".length()
                    + member.name().length();
        } else if (expression instanceof Expression.Creation creation) {
            return "new ".length() + Token.of(creation.type()).width() + length(creation.arguments());
        } else if (expression instanceof Lambda lambda) {
            return lambda.parameter().length() + " -> ".length() + length(lambda.body());
        }
        Chain chain = (Chain) expression;
        int root = chain.root() instanceof Root.Imported ? -1 : rootLength(chain.root());
        return root + chain.calls().stream().mapToInt(call -> 1 + length(call)).sum();
    }

    private int length(Call call) {
        return call.method().length() + length(call.arguments());
    }

    private int length(List<Expression> arguments) {
        int separators = Math.max(0, 2 * (arguments.size() - 1));
        return "()".length()
                + separators
                + arguments.stream().mapToInt(this::length).sum();
    }
}
