package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess",
                "examine",
                "simulate",
                "diff",
                "reconcile",
                "policy",
                "policy list",
                "policy show",
                "policy digest",
                "policy write",
                "check",
                "verify",
                "schema",
                "example"
            })
    void every_command_helps_in_both_languages_with_examples_and_exit_codes(String command) {
        String[] words = command.isEmpty() ? new String[0] : command.split(" ");
        var english = Cli.run(with(words, "--help"));
        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .contains(
                        ("Usage: doudi " + command).strip(),
                        "Exit codes:",
                        "  0   ",
                        "  2   ",
                        "  3   ",
                        "Examples:\n  ")
                .contains("Show this help")
                .doesNotContain("%", "${", "null");
        var chinese = Cli.run(with(words, "-h", "--lang", "zh"));
        assertThat(chinese.code()).isZero();
        assertThat(chinese.out())
                .contains("用法：doudi", "退出码：", "示例：\n  ", "显示帮助")
                .doesNotContain("Usage", "Show", "Options", "Examples", "Exit");
    }

    @Test
    void the_machines_language_is_that_of_the_help() {
        assertThat(new Cli().chinese().with("--help").out()).contains("用法：");
        assertThat(new Cli().chinese().with("--help", "--lang=en").out()).contains("Usage:");
    }

    @Test
    void the_help_of_assess_tells_every_exit_code() {
        assertThat(Cli.run("assess", "--help").out())
                .contains("0   every line was assessed", "1   some lines were broken", "2   nothing was assessed");
    }

    @Test
    void the_help_of_check_tells_every_exit_code() {
        assertThat(Cli.run("check", "--help").out())
                .contains(
                        "0   looked over; nothing worse than a note", "1   looked over; there are problems or warnings")
                .contains("2   nothing was looked over");
    }

    @Test
    void the_version_is_that_of_the_build() {
        var result = Cli.run("--version");
        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("doudi \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest(name = "doudi {0}")
    @MethodSource("wrong")
    void wrong_usage_is_told_in_both_languages_and_ends_with_2(String args, String english, String chinese) {
        String[] words = args.isEmpty() ? new String[0] : args.split(" ");
        var result = Cli.run(words);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).hasSize(2);
        assertThat(result.errLines().get(0)).contains(english);
        assertThat(result.errLines().get(1)).startsWith("Try: doudi").endsWith(" --help");
        assertThat(new Cli().chinese().with(words).err()).contains(chinese);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        "",
                        "Which command? One of: assess, examine, simulate, diff, reconcile, policy, check, verify, schema, example",
                        "请给出命令，下列之一：assess"),
                Arguments.of("policy", "Which command? One of: list, show, digest, write", "请给出命令"),
                Arguments.of("asses", "Not known here: asses. Did you mean assess?", "不认识：asses。是否为 assess"),
                Arguments.of("assess", "Missing: --policy, --on", "缺少：--policy, --on"),
                Arguments.of("assess --policy a", "Missing: --on", "缺少：--on"),
                Arguments.of("assess --policy a --on 2018-6-1", "--on takes <yyyy-mm-dd>", "--on 应为 <yyyy-mm-dd>"),
                Arguments.of("assess --policy a --on 2018-02-30", "--on takes <yyyy-mm-dd>", "--on 应为 <yyyy-mm-dd>"),
                Arguments.of("assess --policy a --on +12018-02-03", "--on takes <yyyy-mm-dd>", "--on 应为 <yyyy-mm-dd>"),
                Arguments.of(
                        "assess --policy a --on 2018-06-01 --format x",
                        "--format takes json|text",
                        "--format 应为 json|text"),
                Arguments.of(
                        "assess --policy a --on 2018-06-01 --progress x",
                        "--progress takes auto|never",
                        "--progress 应为 auto|never"),
                Arguments.of("assess --policy a --on 2018-06-01 --on 2018-06-02", "--on is given twice", "--on 重复给出"),
                Arguments.of("assess --policy a --on 2018-06-01 b c", "Not known here: c", "不认识：c"),
                Arguments.of(
                        "assess --polic a",
                        "Not known here: --polic. Did you mean --policy",
                        "不认识：--polic。是否为 --policy"),
                Arguments.of("assess --on 2018-06-01 --policy", "Missing: --policy", "缺少：--policy"),
                Arguments.of("simulate", "Missing: --policy, --on", "缺少：--policy, --on"),
                Arguments.of(
                        "simulate --policy a --on 2018-06-01 --format x",
                        "--format takes text|json",
                        "--format 应为 text|json"),
                Arguments.of("diff --policy a", "Missing: --on", "缺少：--on"),
                Arguments.of(
                        "diff --policy a --on 2018-06-01 --than-on x",
                        "--than-on takes <yyyy-mm-dd>",
                        "--than-on 应为 <yyyy-mm-dd>"),
                Arguments.of("schema", "Missing: household|situation|policy", "缺少：household|situation|policy"),
                Arguments.of("schema family", "takes household|situation|policy", "应为 household|situation|policy"),
                Arguments.of(
                        "example",
                        "Missing: household|situation|layer|district",
                        "缺少：household|situation|layer|district"),
                Arguments.of(
                        "example x",
                        "takes household|situation|layer|district",
                        "应为 household|situation|layer|district"),
                Arguments.of("reconcile", "Missing: <one.jsonl>", "缺少：<one.jsonl>"),
                Arguments.of("reconcile a", "Missing: <other.jsonl>", "缺少：<other.jsonl>"),
                Arguments.of(
                        "reconcile a b --by x",
                        "--by takes county|township|village",
                        "--by 应为 county|township|village"),
                Arguments.of("policy show", "Missing: <id|file>", "缺少：<id|file>"),
                Arguments.of("policy show a --on x", "--on takes <yyyy-mm-dd>", "--on 应为"),
                Arguments.of("policy digest", "Missing: <id|file>", "缺少：<id|file>"),
                Arguments.of("check", "Missing: <id|file>", "缺少：<id|file>"),
                Arguments.of("check a --format x", "--format takes text|json", "--format 应为 text|json"),
                Arguments.of("policy write", "Missing: <id>", "缺少：<id>"),
                Arguments.of("verify", "Missing: --origin", "缺少：--origin"),
                Arguments.of(
                        "verify --origin a --signatures x", "--signatures takes <number>", "--signatures 应为 <number>"),
                Arguments.of("policy list x", "Not known here: x", "不认识：x"),
                Arguments.of("policy list --lang fr", "--lang takes en|zh", "--lang takes en|zh"));
    }

    private static String[] with(String[] words, String... more) {
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }
}
