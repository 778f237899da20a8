package dev.kista.codec;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/// A list that never changes and makes its elements whenever they are asked for: of a million
/// variables or secrets no more are in memory than somebody looks at.
///
/// @param <E> values that are as good as new ones of the same content
public abstract class LazyList<E> extends AbstractList<E> implements RandomAccess {
    /// What a function makes of the elements of a list.
    ///
    /// @param of not to be changed afterwards
    /// @param element gives equal results for the same
    public static <T, E> List<E> map(List<T> of, Function<T, E> element) {
        return new Mapped<>(of, element);
    }

    /// A list that never changes: the same one if it is of this kind, otherwise as
    /// [List#copyOf(java.util.Collection)] has it.
    public static <E> List<E> copyOf(List<E> list) {
        return list instanceof LazyList<E> ? list : List.copyOf(list);
    }

    private static final class Mapped<T, E> extends LazyList<E> {
        private final List<T> of;
        private final Function<T, E> element;

        Mapped(List<T> of, Function<T, E> element) {
            this.of = of;
            this.element = element;
        }

        @Override
        public E get(int index) {
            return element.apply(of.get(index));
        }

        @Override
        public int size() {
            return of.size();
        }
    }
}
