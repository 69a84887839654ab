package org.doudi.calc.quota;

import org.doudi.core.text.Text;

/** Why there is room for a household, or none. */
public enum Room {
    /** As many are left when its turn comes as it has persons, or more. */
    FITS(Text.of("轮到时余额足够", "fits whole"), true),
    /** Some are left, fewer than it has persons, and the rule admits such a household whole. */
    FITS_IN_PART(Text.of("轮到时余额不足全户，按规定整户纳入", "fits in part, and is admitted whole by the rule"), true),
    /** Some are left, fewer than it has persons. */
    TOO_LARGE(Text.of("轮到时余额不足全户", "has more persons than are left when its turn comes"), false),
    /** Nothing is left when its turn comes. */
    NOTHING_LEFT(Text.of("轮到时已无余额", "nothing is left when its turn comes"), false),
    /** It comes behind the first for whom there was no room; nobody behind that is tried. */
    AFTER_LAST(Text.of("排在首个不能纳入者之后", "comes behind the first for whom there was no room"), false),
    /** There is room for it, whatever the unknown facts of others turn out to be. */
    WITHIN(Text.of("无论他户待定事实如何，均可纳入", "there is room whatever is open of others"), true),
    /** There is no room for it, whatever the unknown facts of others turn out to be. */
    BEYOND(Text.of("无论他户待定事实如何，均无余额", "there is no room whatever is open of others"), false),
    /** Whether there is room depends on the unknown facts of others who may come before it. */
    DEPENDS(Text.of("取决于可能排在其前的待定户", "depends on others who may come before it"), false);

    private final Text label;
    private final boolean isRoom;

    Room(Text label, boolean isRoom) {
        this.label = label;
        this.isRoom = isRoom;
    }

    /** The reason's name. */
    public Text label() {
        return label;
    }

    /** Whether there surely is room. */
    boolean isRoom() {
        return isRoom;
    }
}
