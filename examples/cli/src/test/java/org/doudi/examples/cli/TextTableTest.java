package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doudi.examples.cli.TextTable.Column;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void words_are_set_to_the_left_and_figures_to_the_right() {
        String table = new TextTable(Column.words("clause"), Column.figures("yuan"), Column.words("why"))
                .row("2.2.3", "9.00", "limit")
                .row("2.4", "1200.50", "")
                .write();
        assertThat(table)
                .isEqualTo(
                        "clause     yuan  why\n" //
                                + "------  -------  -----\n"
                                + "2.2.3      9.00  limit\n"
                                + "2.4     1200.50\n");
    }

    /** 户数 takes four columns, as much as "1200" does, and 低保 four, two fewer than "dibao!". */
    @Test
    void a_chinese_character_counts_two() {
        String table = new TextTable(Column.words("项目"), Column.figures("户数"))
                .row("低保", "1200")
                .row("dibao!", "7")
                .write();
        assertThat(table)
                .isEqualTo(
                        "项目    户数\n" //
                                + "------  ----\n"
                                + "低保    1200\n"
                                + "dibao!     7\n");
        assertThat(TextTable.width("（待定）：")).isEqualTo(10);
        // An accent of its own takes no room.
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void what_would_break_the_lines_is_replaced() {
        String table = new TextTable(Column.words("a")).row("b\nc\td\u001b[2J").write();
        assertThat(table).isEqualTo("a\n---------\nb c d\uFFFD[2J\n");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        TextTable table = new TextTable(Column.words("a"), Column.words("b"));
        assertThat(table.isEmpty()).isTrue();
        assertThatThrownBy(() -> table.row("only one")).isInstanceOf(IllegalArgumentException.class);
        assertThat(table.row("one", "two").isEmpty()).isFalse();
    }
}
