package org.doudi.workflow.record;

import java.util.List;

/** The formats of the records. */
public final class RecordFormats {

    /** The card in the household (户卡). */
    public static final RecordFormat<HouseholdCard> CARD = new RecordFormat<>(ViewForms.CARD_NAME, ViewForms.CARD);

    /** The roll (村册). */
    public static final RecordFormat<Roll> ROLL = new RecordFormat<>(ViewForms.ROLL_NAME, ViewForms.ROLL);

    /** The township's register (乡镇台账). */
    public static final RecordFormat<Register> REGISTER =
            new RecordFormat<>(ViewForms.REGISTER_NAME, ViewForms.REGISTER);

    /** The county's electronic file (电子档案); the only one in which identity numbers are whole. */
    public static final RecordFormat<ElectronicFile> FILE = new RecordFormat<>(ViewForms.FILE_NAME, ViewForms.FILE);

    /** The changes of a roll (季度变更). */
    public static final RecordFormat<ChangeSet> CHANGES = new RecordFormat<>(ChangeForms.NAME, ChangeForms.CHANGES);

    /** Notices (公示). */
    public static final RecordFormat<PublicNotice> NOTICE = new RecordFormat<>(NoticeForms.NAME, NoticeForms.NOTICE);

    private RecordFormats() {}

    /** Every format. */
    public static List<RecordFormat<?>> all() {
        return List.of(CARD, ROLL, REGISTER, FILE, NOTICE, CHANGES);
    }
}
