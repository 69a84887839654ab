/** The quickstart: sample households in, explained amounts out. */
module org.doudi.examples.quickstart {
    requires org.doudi.calc;
    requires org.doudi.core;
    requires static org.jspecify;
}
