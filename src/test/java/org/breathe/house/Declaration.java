package org.breathe.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Modifier;

/**
 * A class, method, constructor or field as it stands in a source.
 *
 * @param path of the compiler's tree
 * @param place path below the source root and line, such as {@code org/breathe/Main.java:20}
 * @param lines from its first word, after the Javadoc, to its closing brace; of a top-level class those of its file
 * @param documented whether it has Javadoc whose first sentence is not empty
 */
record Declaration(TreePath path, String place, int lines, boolean documented) {
    boolean isType() {
        return path.getLeaf() instanceof ClassTree;
    }

    boolean isTopLevel() {
        return path.getParentPath().getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT;
    }

    boolean isMethod() {
        return path.getLeaf() instanceof MethodTree;
    }

    /** The simple name; of members that of their class before it, such as {@code Film.frame}. */
    String name() {
        return isType() ? name(path.getLeaf()) : name(path.getParentPath().getLeaf()) + "." + name(path.getLeaf());
    }

    /** How many parameters a method or constructor is written with; 0 of anything else. */
    int parameters() {
        return path.getLeaf() instanceof MethodTree method
                ? method.getParameters().size()
                : 0;
    }

    /** Whether code of other packages sees it: it and all that encloses it are public. */
    boolean isPublic() {
        return isPublic(path);
    }

    boolean isOverride() {
        return modifiers(path.getLeaf()).getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** Whether it reads a component of its record. */
    boolean isRecordAccessor() {
        return path.getParentPath().getLeaf() instanceof ClassTree type
                && type.getKind() == Tree.Kind.RECORD
                && isMethod()
                && parameters() == 0
                && type.getMembers().stream()
                        .anyMatch(member ->
                                member instanceof VariableTree && name(member).equals(name(path.getLeaf())));
    }

    /** Whether it is a constant of an enum, or another public field of the enum's own type. */
    boolean isEnumConstant() {
        Tree around = path.getParentPath().getLeaf();
        return path.getLeaf() instanceof VariableTree field
                && around.getKind() == Tree.Kind.ENUM
                && field.getModifiers().getFlags().contains(Modifier.PUBLIC)
                && field.getType().toString().equals(name(around));
    }

    private static boolean isPublic(TreePath path) {
        if (path.getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT) return true;
        if (!(path.getLeaf() instanceof ClassTree) && !isMember(path)) return false;
        ModifiersTree modifiers = modifiers(path.getLeaf());
        Tree.Kind around = path.getParentPath().getLeaf().getKind();
        boolean shared = around == Tree.Kind.INTERFACE || around == Tree.Kind.ANNOTATION_TYPE;
        boolean open = modifiers.getFlags().contains(Modifier.PUBLIC)
                || shared && !modifiers.getFlags().contains(Modifier.PRIVATE);
        return open && isPublic(path.getParentPath());
    }

    private static boolean isMember(TreePath path) {
        return path.getParentPath().getLeaf() instanceof ClassTree;
    }

    private static String name(Tree tree) {
        if (tree instanceof ClassTree type) return type.getSimpleName().toString();
        if (tree instanceof MethodTree method) return method.getName().toString();
        return ((VariableTree) tree).getName().toString();
    }

    private static ModifiersTree modifiers(Tree tree) {
        if (tree instanceof ClassTree type) return type.getModifiers();
        if (tree instanceof MethodTree method) return method.getModifiers();
        return ((VariableTree) tree).getModifiers();
    }
}
