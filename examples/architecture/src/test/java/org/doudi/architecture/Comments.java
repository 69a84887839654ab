package org.doudi.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Every package says what it is; every public or protected type, method, constructor and constant outside
 * {@code internal} has a comment. The constants of an enum, the constructors of a record and what overrides something
 * may go without.
 *
 * <p>Doclint has one group for this and for {@code @param} and {@code @return}, which we leave to the author.
 */
final class Comments {
    private Comments() {}

    static List<String> missing(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        DocTrees trees = DocTrees.instance(task);
        List<String> missing = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            if (unit.getSourceFile().isNameCompatible("module-info", JavaFileObject.Kind.SOURCE)) {
                continue;
            }
            String name = String.valueOf(unit.getPackageName());
            if (unit.getSourceFile().isNameCompatible("package-info", JavaFileObject.Kind.SOURCE)) {
                TreePath path = TreePath.getPath(unit, unit.getPackage());
                if (trees.getDocComment(path) == null) {
                    missing.add("package " + name);
                }
            } else if (!name.matches(".*\\.internal(\\..*)?")) {
                new Scanner(trees, missing).scan(unit, name);
            }
        }
        return missing;
    }

    private static final class Scanner extends TreePathScanner<Void, String> {
        private final DocTrees trees;
        private final List<String> missing;

        Scanner(DocTrees trees, List<String> missing) {
            this.trees = trees;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree tree, String outer) {
            if (!visible(tree.getModifiers())) {
                return null;
            }
            String name = outer + "." + tree.getSimpleName();
            require(name);
            return super.visitClass(tree, name);
        }

        @Override
        public Void visitMethod(MethodTree tree, String owner) {
            boolean overrides = tree.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            boolean ofRecord = tree.getName().contentEquals("<init>") && enclosingKind() == Tree.Kind.RECORD;
            if (visible(tree.getModifiers()) && !overrides && !ofRecord) {
                require(owner + "." + tree.getName());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree tree, String owner) {
            // The parser says that the components of a record are private final fields, and does not say "static".
            boolean constant = enclosingKind() != Tree.Kind.ENUM
                    || !tree.getType().toString().equals(owner.substring(owner.lastIndexOf('.') + 1));
            if (visible(tree.getModifiers()) && constant) {
                require(owner + "." + tree.getName());
            }
            return null;
        }

        private boolean visible(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            Tree.Kind enclosing = enclosingKind();
            boolean implied = (enclosing == Tree.Kind.INTERFACE || enclosing == Tree.Kind.ANNOTATION_TYPE)
                    && !flags.contains(Modifier.PRIVATE);
            return implied || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }

        private Tree.Kind enclosingKind() {
            return getCurrentPath().getParentPath().getLeaf().getKind();
        }

        private void require(String name) {
            if (trees.getDocComment(getCurrentPath()) == null) {
                missing.add(name);
            }
        }
    }
}
