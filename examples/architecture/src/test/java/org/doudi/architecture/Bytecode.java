package org.doudi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.RecordComponentNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What ArchUnit does not see: instructions, constants and generic signatures, read from the class file itself. */
final class Bytecode {
    /** The instructions that load, store, make, compare, convert or return a float or a double. */
    private static final Set<Integer> FLOATING = IntStream.of(
                    Opcodes.FCONST_0,
                    Opcodes.FCONST_1,
                    Opcodes.FCONST_2,
                    Opcodes.DCONST_0,
                    Opcodes.DCONST_1,
                    Opcodes.FLOAD,
                    Opcodes.DLOAD,
                    Opcodes.FSTORE,
                    Opcodes.DSTORE,
                    Opcodes.FALOAD,
                    Opcodes.DALOAD,
                    Opcodes.FASTORE,
                    Opcodes.DASTORE,
                    Opcodes.FADD,
                    Opcodes.DADD,
                    Opcodes.FSUB,
                    Opcodes.DSUB,
                    Opcodes.FMUL,
                    Opcodes.DMUL,
                    Opcodes.FDIV,
                    Opcodes.DDIV,
                    Opcodes.FREM,
                    Opcodes.DREM,
                    Opcodes.FNEG,
                    Opcodes.DNEG,
                    Opcodes.I2F,
                    Opcodes.I2D,
                    Opcodes.L2F,
                    Opcodes.L2D,
                    Opcodes.F2I,
                    Opcodes.F2L,
                    Opcodes.F2D,
                    Opcodes.D2I,
                    Opcodes.D2L,
                    Opcodes.D2F,
                    Opcodes.FCMPL,
                    Opcodes.FCMPG,
                    Opcodes.DCMPL,
                    Opcodes.DCMPG,
                    Opcodes.FRETURN,
                    Opcodes.DRETURN)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private Bytecode() {}

    static void floatingPoint(JavaClass javaClass, Consumer<String> violation) {
        ClassNode node = read(javaClass);
        String owner = javaClass.getName();
        if (boxed(node.signature)) {
            violation.accept(owner + " names Double or Float in its type");
        }
        for (FieldNode field : node.fields) {
            if (floating(field.desc) || boxed(field.signature)) {
                violation.accept(owner + "." + field.name + " is floating point");
            }
        }
        if (node.recordComponents != null) {
            for (RecordComponentNode component : node.recordComponents) {
                if (floating(component.descriptor) || boxed(component.signature)) {
                    violation.accept(owner + "." + component.name + " is floating point");
                }
            }
        }
        for (MethodNode method : node.methods) {
            String place = owner + "." + method.name;
            if (floating(method.desc) || boxed(method.signature)) {
                violation.accept(place + " takes or returns floating point");
            }
            for (AbstractInsnNode instruction : method.instructions) {
                if (floating(instruction)) {
                    violation.accept(place + " computes with floating point");
                    break;
                }
            }
        }
    }

    /** Finds {@code static final List<X> ALL = new ArrayList<>(…)} and its like. */
    static void staticCollectionsFromConstructors(JavaClass javaClass, Consumer<String> violation) {
        for (MethodNode method : read(javaClass).methods) {
            if (!method.name.equals("<clinit>")) {
                continue;
            }
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof FieldInsnNode field
                        && field.getOpcode() == Opcodes.PUTSTATIC
                        && field.desc.startsWith("Ljava/util/")
                        && before(field) instanceof MethodInsnNode call
                        && call.name.equals("<init>")
                        && call.owner.startsWith("java/util/")) {
                    violation.accept(javaClass.getName() + "." + field.name + " is a mutable " + call.owner);
                }
            }
        }
    }

    private static AbstractInsnNode before(AbstractInsnNode instruction) {
        AbstractInsnNode previous = instruction.getPrevious();
        while (previous != null && (previous.getOpcode() < 0 || previous.getOpcode() == Opcodes.CHECKCAST)) {
            previous = previous.getPrevious();
        }
        return previous;
    }

    private static boolean floating(AbstractInsnNode instruction) {
        if (FLOATING.contains(instruction.getOpcode())) {
            return true;
        }
        if (instruction instanceof FieldInsnNode field) {
            return floating(field.desc) || boxed("L" + field.owner + ";");
        }
        if (instruction instanceof MethodInsnNode call) {
            return floating(call.desc) || boxed("L" + call.owner + ";");
        }
        if (instruction instanceof InvokeDynamicInsnNode call) {
            return floating(call.desc) || Arrays.stream(call.bsmArgs).anyMatch(Bytecode::floatingConstant);
        }
        if (instruction instanceof LdcInsnNode constant) {
            return floatingConstant(constant.cst);
        }
        if (instruction instanceof TypeInsnNode type) {
            return boxed(type.desc.startsWith("[") ? type.desc : "L" + type.desc + ";");
        }
        if (instruction instanceof MultiANewArrayInsnNode array) {
            return floating(array.desc);
        }
        return instruction instanceof IntInsnNode array
                && array.getOpcode() == Opcodes.NEWARRAY
                && (array.operand == Opcodes.T_DOUBLE || array.operand == Opcodes.T_FLOAT);
    }

    private static boolean floatingConstant(Object constant) {
        return constant instanceof Double
                || constant instanceof Float
                || (constant instanceof Type type && floating(type.getDescriptor()))
                || (constant instanceof Handle handle && floating(handle.getDesc()));
    }

    private static boolean floating(String descriptor) {
        // What is left without the names of classes are the letters of the primitive types.
        String primitives = descriptor.replaceAll("L[^;]*;", "");
        return primitives.contains("D") || primitives.contains("F") || boxed(descriptor);
    }

    private static boolean boxed(String signature) {
        return signature != null
                && (signature.contains("Ljava/lang/Double;") || signature.contains("Ljava/lang/Float;"));
    }

    private static ClassNode read(JavaClass javaClass) {
        var uri = javaClass.getSource().orElseThrow().getUri();
        try (InputStream bytes = uri.toURL().openStream()) {
            ClassNode node = new ClassNode();
            new ClassReader(Objects.requireNonNull(bytes)).accept(node, ClassReader.SKIP_FRAMES);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
