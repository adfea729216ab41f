package dev.autogen.render;

import com.palantir.javapoet.JavaFile;
import dev.autogen.render.Expression.Chain;
import dev.autogen.render.Expression.Lambda;
import dev.autogen.render.Expression.Root;

/** Finds the members of other classes that are written without their class. */
final class StaticImports {

    private final JavaFile.Builder file;

    StaticImports(JavaFile.Builder file) {
        this.file = file;
    }

    void add(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            file.addStaticImport(constant.value());
        } else if (expression instanceof Expression.Creation creation) {
            creation.arguments().forEach(this::add);
        } else if (expression instanceof Lambda lambda) {
            add(lambda.body());
        } else if (expression instanceof Chain chain) {
            if (chain.root() instanceof Root.Imported imported) {
                file.addStaticImport(imported.owner(), chain.calls().get(0).method());
            }
            chain.calls().forEach(call -> call.arguments().forEach(this::add));
        }
    }
}
