package org.doudi.core.household;

import java.util.List;
import org.doudi.core.text.Text;

/** A value of a closed list: an enum constant with its name in two languages and its numbers in national code lists. */
public interface Coded {

    /** The constant's name in code: the key that JSON, policies and records use. */
    String name();

    /** The value's name. */
    Text label();

    /** Its numbers in national code lists; empty where no list that we could read has one. */
    default List<NationalCode> codes() {
        return List.of();
    }
}
