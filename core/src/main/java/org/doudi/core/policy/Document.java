package org.doudi.core.policy;

import java.time.LocalDate;
import org.doudi.core.text.Text;
import org.immutables.value.Value;

/**
 * A document that rules rest on (政策文件).
 *
 * @param id a short name, unique in the policy, by which citations refer to it
 * @param issuer who issued it
 * @param number its number as printed, for example 渝府办发〔2017〕30号; its title where it has none
 * @param title its title
 * @param date the day it was issued
 */
@Value.Builder
public record Document(String id, Text issuer, Text number, Text title, LocalDate date) implements WithDocument {

    /** Starts a document. */
    public static DocumentBuilder builder(String id) {
        return new DocumentBuilder().id(id);
    }
}
