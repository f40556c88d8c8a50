package org.breathe.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of {@code src/main/java}, parsed by the JDK's own compiler; names in them are not resolved. */
final class MainSources {
    private static final Path ROOT = Path.of("src/main/java");
    private static final MainSources ALL = read();

    private final DocTrees trees;
    private final List<CompilationUnitTree> files = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<String> emptyCatches = new ArrayList<>();

    private MainSources(JavacTask task) throws IOException {
        trees = DocTrees.instance(task);
        for (CompilationUnitTree file : task.parse()) {
            files.add(file);
            new Reader().scan(new TreePath(file), null);
        }
    }

    /** All of them, parsed once. */
    static MainSources all() {
        return ALL;
    }

    /** Every named class, method, constructor and field, in the order of paths and lines. */
    List<Declaration> declarations() {
        return declarations;
    }

    /** Path and line of every catch block without a statement. */
    List<String> emptyCatches() {
        return emptyCatches;
    }

    private static MainSources read() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(ROOT)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return new MainSources((JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources)));
        } catch (IOException e) {
            throw new UncheckedIOException("The sources in " + ROOT.toAbsolutePath() + " cannot be read.", e);
        }
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        @Override
        public Void visitClass(ClassTree type, Void none) {
            // Anonymous classes have no name.
            if (!type.getSimpleName().isEmpty()) declare(type);
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            declare(method);
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) declare(variable);
            return super.visitVariable(variable, none);
        }

        @Override
        public Void visitCatch(CatchTree caught, Void none) {
            if (caught.getBlock().getStatements().isEmpty()) emptyCatches.add(place(caught));
            return super.visitCatch(caught, none);
        }

        private void declare(Tree tree) {
            var comment = trees.getDocCommentTree(getCurrentPath());
            boolean documented = comment != null && !comment.getFirstSentence().isEmpty();
            declarations.add(new Declaration(getCurrentPath(), place(tree), lines(tree), documented));
        }

        private String place(Tree tree) {
            Path file = Path.of(
                    getCurrentPath().getCompilationUnit().getSourceFile().getName());
            return ROOT.relativize(file) + ":" + line(start(tree));
        }

        /** From the first word, after the Javadoc, to the closing brace; of a top-level class the whole file. */
        private int lines(Tree tree) {
            CompilationUnitTree file = getCurrentPath().getCompilationUnit();
            boolean topLevel = file.getTypeDecls().contains(tree);
            long end = trees.getSourcePositions().getEndPosition(file, tree);
            return line(end) - (topLevel ? 0 : line(start(tree)) - 1);
        }

        private long start(Tree tree) {
            return trees.getSourcePositions().getStartPosition(getCurrentPath().getCompilationUnit(), tree);
        }

        private int line(long position) {
            return (int) getCurrentPath().getCompilationUnit().getLineMap().getLineNumber(position);
        }
    }
}
