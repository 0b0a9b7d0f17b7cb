package org.asterism.parameter;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;

/** The components of records, in order, where one that is itself a record counts as its own components. */
final class Components {
    private Components() {}

    static Stream<RecordComponent> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> nested(component) ? of(component.getType()) : Stream.of(component));
    }

    static Stream<Object> values(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents()).flatMap(component -> {
            Object value = read(component, record);
            return nested(component) ? values(value) : Stream.of(value);
        });
    }

    /** The record whose components take the next values. */
    static <T> T record(Class<T> type, Iterator<?> values) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> nested(component) ? record(component.getType(), values) : values.next())
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static boolean nested(RecordComponent component) {
        return component.getType().isRecord();
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
